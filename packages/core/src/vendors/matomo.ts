import type { Effect } from '../consent'
import type { ReadyService, Text, Tracker } from '../model/policy'
import { ownGlobals, type VendorOptions, vendorEffect } from '../vendor-effect'

/** How Matomo measures. */
export interface MatomoOptions extends VendorOptions {
  /** Where Matomo is, ending in a slash: `https://matomo.example.org/`. */
  readonly url: string
  readonly siteId: number | string
  /** @default 'matomo.js' under `url` */
  readonly src?: string
  /**
   * Measures as the CNIL exempts it, for `exemptMatomoService`: no user id, no cross-site linking, no browser features, neither
   * campaigns nor referrers, visitor cookies of 13 months that no visit prolongs. Wants Matomo 5.1. Who objected and takes that
   * back is measured from the next page on. Masking the addresses, keeping the data 25 months, using no plugin that knows more
   * (user ids, shops, heat maps, recordings), and telling visitors are settings of Matomo itself, and yours.
   * @see https://www.cnil.fr/fr/cookies-et-autres-traceurs/regles/cookies-solutions-pour-les-outils-de-mesure-daudience
   * @default false
   */
  readonly exempt?: boolean
}

/** By its name, or a function that Matomo calls on its tracker. */
type Command = readonly [command: string | ((this: Tracking) => void), ...parameters: unknown[]]

/** As much of Matomo's tracker as is needed. */
interface Tracking {
  getAttributionReferrerTimestamp(): number
  deleteCookies(): void
}

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
  const page = ownGlobals<{ _paq?: Command[] }>()
  let isMeasured = false
  let isHeld = false
  const push = (...command: Command): unknown => {
    page._paq ??= []
    return page._paq.push(command)
  }
  // Matomo reads campaigns, and with consent features as well, wherever it requires consent: what is exempt requires none.
  const configure = (isConsentRequired: boolean): void => {
    if (isConsentRequired) push('requireConsent')
    if (exempt) {
      push('disableBrowserFeatureDetection')
      push('disableCampaignParameters')
      push('setReferrerUrl', '')
      push('setVisitorCookieTimeout', THIRTEEN_MONTHS)
    }
    push('setTrackerUrl', `${url}matomo.php`)
    push('setSiteId', String(siteId))
    if (exempt) push(forgetOrigin)
  }
  /** Begins the queue anew, while the script is not there: it takes the place of an array. */
  const configureAnew = (isConsentRequired: boolean): boolean => {
    if (!Array.isArray(page._paq)) return false
    page._paq.length = 0
    isMeasured = false
    configure(isConsentRequired)
    return true
  }
  return vendorEffect(options, {
    name: 'matomo',
    load: src,
    bootstrap: () => configure(!exempt),
    granted() {
      if (isHeld) configureAnew(!exempt)
      isHeld = false
      if (!isMeasured) {
        push('trackPageView')
        push('enableLinkTracking')
      }
      isMeasured = true
      // On every page: it is Assent that remembers, not Matomo.
      if (!exempt) push('setConsentGiven')
    },
    denied() {
      // What still waits for the script was meant for a visitor who agreed.
      isHeld = configureAnew(true)
      if (isHeld) return
      // For less than no time: else Matomo remembers it for 30 years, in a cookie of its own.
      if (exempt) push('forgetConsentGiven', -1)
      else push('forgetConsentGiven')
    },
  })
}

/** Where a visitor came from was kept before Matomo was exempt: it would go on telling it, for six months. */
function forgetOrigin(this: Tracking): void {
  if (this.getAttributionReferrerTimestamp()) this.deleteCookies()
}

const FUNCTION: Text = { en: 'Audience measurement', fr: 'Mesure d’audience' }
const VISITOR: Tracker = {
  name: { prefix: '_pk_id' },
  party: 'first',
  purpose: { en: 'To tell visitors apart', fr: 'Distinguer les visiteurs' },
  retention: 'P13M',
}
const VISIT: Tracker = {
  name: { prefix: '_pk_ses' },
  party: 'first',
  purpose: { en: 'To tell visits apart', fr: 'Distinguer les visites' },
  retention: 'PT30M',
}
const TEST: Tracker = {
  name: { prefix: '_pk_testcookie' },
  party: 'first',
  purpose: { en: 'To learn whether cookies work', fr: 'Savoir si les cookies fonctionnent' },
  retention: 'session',
}

/**
 * Matomo, for a policy: `{ ...matomoService, id: 'matomo', category: 'statistics' }`.
 * @see Nobody gets the data of a Matomo of one's own; its cloud: Matomo, data processing agreement [reported]
 */
export const matomoService: ReadyService = {
  vendor: 'matomo',
  provider: 'Matomo',
  role: 'processor',
  function: FUNCTION,
  trackers: [
    VISITOR,
    VISIT,
    {
      name: { prefix: '_pk_ref' },
      party: 'first',
      purpose: { en: 'To know where visitors came from', fr: 'Connaître la provenance' },
      retention: 'P6M',
    },
    TEST,
    {
      name: 'mtm_consent_removed',
      party: 'first',
      purpose: { en: 'To remember a withdrawal', fr: 'Se souvenir d’un retrait' },
      retention: 'P30Y',
    },
  ],
}

/**
 * Matomo with the option `exempt`, for a policy: `{ ...exemptMatomoService, id: 'matomo', category: 'statistics' }`. Where a law
 * does not know the exemption, it is asked about.
 * @see Nobody gets the data of a Matomo of one's own; its cloud: Matomo, data processing agreement [reported]
 */
export const exemptMatomoService: ReadyService = {
  // Not a spread: a bundler would keep both services for who imports neither.
  vendor: 'matomo',
  provider: 'Matomo',
  role: 'processor',
  function: FUNCTION,
  exemption: 'anonymised-statistics',
  dataRetention: 'P25M',
  trackers: [VISITOR, VISIT, TEST],
}
