import type { CategoryId, Effect, ServiceId } from '../consent'
import { ConsentError } from '../model/error'
import { ownGlobals } from '../vendor-effect'

/** What WordPress asks a page about; `functional` is what it needs to work. */
type WpCategory = 'functional' | 'preferences' | 'statistics' | 'statistics-anonymous' | 'marketing'

/** What WordPress is told. */
export interface WpConsentApiOptions {
  /**
   * The category or service of the policy that answers for each category of WordPress. One without is denied, but for
   * `functional`, which is allowed.
   */
  readonly categories: Readonly<Partial<Record<WpCategory, CategoryId | ServiceId>>>
}

interface WpPage {
  wp_consent_type?: string
  wp_set_consent?(category: WpCategory, value: 'allow' | 'deny'): void
}

const CATEGORIES: readonly WpCategory[] = [
  'functional',
  'preferences',
  'statistics',
  'statistics-anonymous',
  'marketing',
]

/**
 * Tells the plugins of WordPress, by the WP Consent API, what the visitor allows: every category at the start, and each
 * whose answer changes.
 * @see https://wordpress.org/plugins/wp-consent-api/
 * @example
 * wpConsentApi({ categories: { statistics: 'statistics', marketing: 'advertising' } })
 */
export function wpConsentApi({ categories }: WpConsentApiOptions): Effect {
  return (consent) => {
    const page = ownGlobals<WpPage>()
    const told: Partial<Record<WpCategory, string>> = {}
    const tell = (category: WpCategory): void => {
      const id = categories[category]
      const isAllowed = id ? consent.allows(id) : category === 'functional'
      const value = isAllowed ? 'allow' : 'deny'
      if (!page.wp_set_consent || told[category] === value) return
      told[category] = value
      page.wp_set_consent(category, value)
    }
    const tellAll = (): void => {
      if (consent.get().ready) CATEGORIES.forEach(tell)
    }
    // Whatever the regime: each category is answered for, and an answer that could not be written is no grant.
    page.wp_consent_type = 'optin'
    Document.prototype.dispatchEvent.call(document, new CustomEvent('wp_consent_type_defined'))
    tellAll()
    const stops = [consent.subscribe(tellAll)]
    for (const id of new Set(Object.values(categories))) {
      if (consent.explain(id).because === 'undeclared') {
        const message = 'is not in the policy, and what it answers for is denied. Declare it.'
        consent.report(new ConsentError('unknown-service', `"${id}"`, message))
      }
      // A service that only plugins run is waited for here. A category is not: its other services need gates.
      if (consent.get().policy.services.some((service) => service.id === id))
        stops.push(consent.subscribe(tellAll, id))
    }
    // The plugin's script may come after this.
    const listeners = new AbortController()
    addEventListener('DOMContentLoaded', tellAll, listeners)
    addEventListener('load', tellAll, listeners)
    return () => {
      listeners.abort()
      for (const stop of stops) stop()
    }
  }
}
