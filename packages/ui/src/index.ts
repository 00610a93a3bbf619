export type { Attributes, Hyperscript } from './hyperscript'
export type {
  Messages,
  PluralForms,
  PolicyMessages,
  TrackerMessages,
  TypeMessages,
} from './messages'
export { bannerView } from './views/banner'
export {
  type BannerAction,
  type BannerModel,
  type BannerOptions,
  bannerModel,
  type PurposeModel,
} from './views/banner-model'
export {
  type CookiePolicyModel,
  type CookiePolicyViewOptions,
  cookiePolicyModel,
  cookiePolicyView,
  knownPermissions,
} from './views/cookie-policy'
export { type EmbedModel, embedModel, embedView } from './views/embed'
export type { LinkModel } from './views/policy-link'
export { preferencesView } from './views/preferences'
export {
  type PreferencesButtonModel,
  type PreferencesButtonOptions,
  preferencesButtonModel,
  preferencesButtonView,
} from './views/preferences-button'
export {
  type CategoryModel,
  type PreferenceModel,
  type PreferencesAnswer,
  type PreferencesModel,
  type PreferencesOptions,
  preferencesModel,
  type ServiceModel,
  type TrackerModel,
} from './views/preferences-model'
export { type SavedModel, savedModel, savedView } from './views/saved'
export { type SignalStatusModel, signalStatusModel, signalStatusView } from './views/signal-status'
