import { gateScripts } from '@assent/core/effects'
import { eu } from '@assent/core/regimes'
import { cookieStorage } from '@assent/core/storage'
import {
  Allowed,
  ConsentBanner,
  ConsentPreferences,
  ConsentProvider,
  createConsent,
  definePolicy,
  PreferencesButton,
  useAllowed,
  useConsent,
} from '@assent/react'
import { en } from '@assent/ui/messages/en'

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
  ConsentProvider,
  consent,
  en,
  PreferencesButton,
  useAllowed,
  useConsent,
}
