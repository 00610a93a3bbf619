export {
  type Category,
  type CategoryId,
  type Choice,
  type ChoiceStorage,
  type Consent,
  ConsentError,
  type ConsentOptions,
  createConsent,
  definePolicy,
  type Effect,
  type Permission,
  type Policy,
  type Regime,
  type Register,
  type Selection,
  type Service,
  type ServiceId,
  type Snapshot,
  type Stop,
  type Tracker,
  whenAllowed,
} from '@assent/core'
export {
  Allowed,
  type AllowedProps,
  ConsentBanner,
  ConsentPreferences,
  ConsentSaved,
  CookiePolicy,
  type CookiePolicyProps,
  Embed,
  type EmbedProps,
  PreferencesButton,
  SignalStatus,
} from './components'
export { type ConsentPluginOptions, consentPlugin } from './consent-plugin'
export { hyperscript } from './hyperscript'
export { type SiteConsent, useAllowed, useConsent } from './use-consent'
