import { gateScripts } from '@assent/core/effects'
import { eu } from '@assent/core/regimes'
import { cookieStorage } from '@assent/core/storage'
import { en } from '@assent/ui/messages/en'
import {
  Allowed,
  ConsentBanner,
  ConsentPreferences,
  consentPlugin,
  createConsent,
  definePolicy,
  PreferencesButton,
  useAllowed,
  useConsent,
} from '@assent/vue'

const consent = createConsent({
  policy: definePolicy({ categories: [], services: [] }),
  regime: eu,
  storage: cookieStorage(),
  effects: [gateScripts()],
})

export {
  Allowed,
  ConsentBanner,
  ConsentPreferences,
  consent,
  consentPlugin,
  en,
  PreferencesButton,
  useAllowed,
  useConsent,
}
