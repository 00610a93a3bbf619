import type { Effect } from '../consent'
import type { ReadyService } from '../model/policy'
import { ownGlobals, type VendorOptions, vendorEffect } from '../vendor-effect'

/** How Matomo measures. */
export interface MatomoOptions extends VendorOptions {
  /** Where Matomo is, ending in a slash: `https://matomo.example.org/`. */
  readonly url: string
  readonly siteId: number | string
  /** @default 'matomo.js' under `url` */
  readonly src?: string
  /**
   * Measures as the CNIL exempts it, for a service with the exemption `anonymised-statistics`: no user id, no cross-site
   * linking, no browser features, visitor cookies of 13 months that no visit prolongs. Masking the addresses, keeping the
   * data 25 months and telling visitors are settings of Matomo itself, and yours.
   * @see https://www.cnil.fr/fr/cookies-et-autres-traceurs/regles/cookies-solutions-pour-les-outils-de-mesure-daudience
   * @default false
   */
  readonly exempt?: boolean
}

type Command = readonly [name: string, ...parameters: readonly unknown[]]

/** 13 months, in seconds. */
const THIRTEEN_MONTHS = 33_955_200

/**
 * Matomo, asked by its own consent API: no request and no cookie before the visitor agrees, and none after they withdraw.
 * @see https://developer.matomo.org/guides/tracking-consent
 */
export function matomo({
  url,
  siteId,
  src = `${url}matomo.js`,
  exempt = false,
  ...options
}: MatomoOptions): Effect {
  const page = ownGlobals<{ _paq?: { push(command: Command): unknown } }>()
  const push = (...command: Command): unknown => {
    page._paq ??= [] as Command[]
    return page._paq.push(command)
  }
  return vendorEffect(options, {
    name: 'matomo',
    load: src,
    bootstrap() {
      push('requireConsent')
      if (exempt) {
        push('disableBrowserFeatureDetection')
        push('setVisitorCookieTimeout', THIRTEEN_MONTHS)
      }
      push('setTrackerUrl', `${url}matomo.php`)
      push('setSiteId', String(siteId))
      push('trackPageView')
      push('enableLinkTracking')
    },
    // On every page: it is Assent that remembers, not Matomo.
    granted: () => push('setConsentGiven'),
    denied: () => push('forgetConsentGiven'),
  })
}

/** Matomo, for a policy: `{ ...matomoService, id: 'matomo', category: 'statistics' }`. */
export const matomoService: ReadyService = {
  vendor: 'matomo',
  provider: 'Matomo',
  function: { en: 'Audience measurement', fr: 'Mesure d’audience' },
  trackers: [
    {
      name: { prefix: '_pk_id' },
      party: 'first',
      purpose: { en: 'To tell visitors apart', fr: 'Distinguer les visiteurs' },
      retention: 'P13M',
    },
    {
      name: { prefix: '_pk_ses' },
      party: 'first',
      purpose: { en: 'To tell visits apart', fr: 'Distinguer les visites' },
      retention: 'PT30M',
    },
    {
      name: { prefix: '_pk_ref' },
      party: 'first',
      purpose: { en: 'To know where visitors came from', fr: 'Connaître la provenance' },
      retention: 'P6M',
    },
    {
      name: { prefix: '_pk_testcookie' },
      party: 'first',
      purpose: { en: 'To learn whether cookies work', fr: 'Savoir si les cookies fonctionnent' },
      retention: 'session',
    },
    {
      name: 'mtm_consent_removed',
      party: 'first',
      purpose: { en: 'To remember a withdrawal', fr: 'Se souvenir d’un retrait' },
      retention: 'P30Y',
    },
  ],
}
