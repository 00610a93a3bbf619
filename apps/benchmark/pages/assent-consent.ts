import { type Consent, createConsent, definePolicy, type Effect } from '@assent/core'
import { gateScripts } from '@assent/core/effects'
import { eu } from '@assent/core/regimes'
import { cookieStorage } from '@assent/core/storage'
import { CATEGORIES } from './categories.ts'

/** The consent of both of our pages, with the gate for scripts that the others bring with them. */
export function consentWith(effects: readonly Effect[]): Consent {
  return createConsent({
    policy: definePolicy({
      notice: { site: 'Example', page: '/privacy' },
      categories: CATEGORIES.map(({ id, label, text }) => ({ id, label, description: text })),
      services: CATEGORIES.map(({ id, service, text }) => ({
        id: `${id}-service`,
        category: id,
        provider: service,
        function: text,
        trackers: [],
      })),
    }),
    regime: eu,
    storage: cookieStorage(),
    effects: [gateScripts(), ...effects],
  })
}
