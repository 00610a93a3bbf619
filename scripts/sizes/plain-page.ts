import { createConsent, definePolicy } from '@assent/core'
import { gateScripts } from '@assent/core/effects'
import { eu } from '@assent/core/regimes'
import { cookieStorage } from '@assent/core/storage'
import { mountBanner, mountPreferences, mountPreferencesButton } from '@assent/ui/dom'
import { en as messages } from '@assent/ui/messages/en'

const consent = createConsent({
  policy: definePolicy({ categories: [], services: [] }),
  regime: eu,
  storage: cookieStorage(),
  effects: [
    gateScripts(),
    mountBanner({ messages }),
    mountPreferences({ messages }),
    mountPreferencesButton({ messages }),
  ],
})
consent.start()
