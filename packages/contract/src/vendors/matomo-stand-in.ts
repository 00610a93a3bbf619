type Command = readonly [command: string | ((this: object) => void), parameter?: unknown]

/** What a request tells Matomo of a visitor, beside that there is one. */
interface Hit {
  readonly campaign: boolean
  readonly referrer: boolean
  readonly features: boolean
}

/** What Matomo does before the rest of its queue, in this order; as much of it as is used. */
const APPLIED_FIRST = [
  ...['disableBrowserFeatureDetection', 'disableCampaignParameters', 'setTrackerUrl'],
  ...['setVisitorCookieTimeout', 'setSiteId', 'enableLinkTracking', 'requireConsent'],
  'setConsentGiven',
]
const SESSION = '_pk_ses.7.1fff'
const ORIGIN = '_pk_ref.7.1fff'
const YEARS_30 = 9.4608e8

/**
 * Does what the tracker of Matomo 5.2 does with a queue, as far as consent, cookies and what is measured go: for a visitor who
 * came from another site by a campaign. Takes the place of the queue as its script does.
 * @see https://github.com/matomo-org/matomo/blob/5.2.0-b5/js/piwik.js
 */
export function loadMatomo(page: { _paq?: unknown }): { readonly hits: readonly Hit[] } {
  const hits: Hit[] = []
  const tracker = trackerOf(hits)
  const apply = ([name, parameter]: Command): void => {
    if (typeof name === 'function') {
      name.call(tracker)
      return
    }
    if (!tracker[name]) throw new TypeError(`The method '${name}' was not found in "_paq".`)
    tracker[name](parameter)
  }
  const queue = page._paq as Command[]
  const isFirst = ([name]: Command): boolean => APPLIED_FIRST.some((first) => first === name)
  for (const first of APPLIED_FIRST) queue.filter(([name]) => name === first).forEach(apply)
  queue.filter((command) => !isFirst(command)).forEach(apply)
  page._paq = { push: apply }
  return { hits }
}

function trackerOf(hits: Hit[]): Readonly<Record<string, (parameter?: unknown) => unknown>> {
  const held: Hit[] = []
  let hasConsent = !has('mtm_consent_removed')
  let isRequired = false
  let mayStore = true
  let mayReadFeatures = true
  let mayReadCampaigns = true
  let referrer: unknown = 'https://search.example/'
  const track = (): void => {
    if (!mayStore) deleteCookies()
    // Where consent is required, campaigns are read whatever was said of them.
    const campaign = (mayReadCampaigns || isRequired) && !has(SESSION)
    const fromElsewhere = referrer !== '' || has(ORIGIN)
    if (mayStore) {
      set('_pk_id.7.1fff', 33_955_200)
      if (campaign || fromElsewhere) set(ORIGIN, 15_768_000)
      set(SESSION, 1800)
    }
    const hit = { campaign, referrer: fromElsewhere, features: mayReadFeatures }
    ;(hasConsent ? hits : held).push(hit)
  }
  const requireConsent = (): void => {
    isRequired = true
    hasConsent = has('mtm_consent')
    if (!hasConsent) mayStore = false
  }
  return {
    ...{
      setTrackerUrl() {},
      setSiteId() {},
      setVisitorCookieTimeout() {},
      enableLinkTracking() {},
    },
    ...{ trackPageView: track, trackEvent: track, deleteCookies, requireConsent },
    getAttributionReferrerTimestamp: () => (has(ORIGIN) ? 1 : 0),
    disableBrowserFeatureDetection() {
      mayReadFeatures = false
    },
    disableCampaignParameters() {
      mayReadCampaigns = false
    },
    setReferrerUrl(address) {
      referrer = address
    },
    setConsentGiven() {
      hasConsent = true
      mayReadFeatures = true
      mayStore = true
      set('mtm_consent_removed', 0)
      hits.push(...held.splice(0))
    },
    forgetConsentGiven(hours) {
      set('mtm_consent', 0)
      set('mtm_consent_removed', hours ? Number(hours) * 3600 : YEARS_30)
      mayStore = false
      deleteCookies()
      requireConsent()
    },
  }
}

function has(name: string): boolean {
  return document.cookie.includes(`${name}=`)
}

function set(name: string, seconds: number): void {
  document.cookie = `${name}=1; Path=/; Max-Age=${seconds}`
}

function deleteCookies(): void {
  for (const name of ['_pk_id.7.1fff', SESSION, ORIGIN]) set(name, 0)
}
