export type { Attributes, Hyperscript } from './hyperscript'
export type { Messages, PluralForms, PolicyMessages, TrackerMessages } from './messages'
export { type BannerModel, bannerModel, bannerView } from './views/banner'
export { type CookiePolicyModel, cookiePolicyModel, cookiePolicyView } from './views/cookie-policy'
export { type EmbedModel, embedModel, embedView } from './views/embed'
export {
  type CategoryModel,
  type PreferenceModel,
  type PreferencesModel,
  preferencesModel,
  preferencesView,
  type TrackerModel,
} from './views/preferences'
export { preferencesButtonView } from './views/preferences-button'
export { signalStatusText, signalStatusView } from './views/signal-status'
