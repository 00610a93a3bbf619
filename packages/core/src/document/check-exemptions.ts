import { RETENTION } from '../model/define-policy'
import { daysFrom } from '../model/duration'
import { ConsentError } from '../model/error'
import { byId, type Policy, type Retention, type Service, type Tracker } from '../model/policy'
import type { ExemptionRule, Regime } from '../model/regime'

/**
 * Checks that every exempt service keeps the conditions under which the regimes exempt it, as far as a policy can say, and
 * returns the same policy. What is not said counts as not kept: whose a tracker is, how long data is kept, what the provider
 * is.
 * @throws ConsentError `exemption-condition` with the path of what breaks one, and the source of the condition
 * @example
 * export const policy = checkExemptions(definePolicy({ … }), france)
 */
export function checkExemptions<P extends Policy>(policy: P, ...regimes: readonly Regime[]): P {
  const categories = byId(policy.categories)
  for (const { exemptions, id } of regimes) {
    for (const [i, service] of policy.services.entries()) {
      const kind = categories.get(service.category)?.kind
      const claim = service.exemption ?? (kind === 'necessary' ? kind : undefined)
      const rule = claim && exemptions[claim]
      for (const [path, what, limit, remedy] of rule ? breachesOf(rule, service) : []) {
        const message = `${what}, and "${id}" exempts ${limit} only (${rule?.source}). ${remedy}, or ask.`
        throw new ConsentError('exemption-condition', `services[${i}].${path}`, message)
      }
    }
  }
  return policy
}

/** Where a condition is broken, by what, what would be exempt, and what to do. */
type Breach = readonly [path: string, what: string, limit: string, remedy: string]

function* breachesOf(rule: ExemptionRule, service: Service): Generator<Breach> {
  const { longestData, noTransfers, processorOnly } = rule
  const { trackers, dataRetention, transfers = [], role } = service
  for (const [k, tracker] of trackers.entries()) {
    for (const [key, ...breach] of trackerBreachesOf(rule, tracker)) {
      yield [`trackers[${k}].${key}`, ...breach]
    }
  }
  if (longestData && isLonger(dataRetention, longestData)) {
    const what = dataRetention ? `is ${dataRetention}` : 'is not said'
    yield ['dataRetention', what, `data kept for ${longestData} at most`, 'Delete it sooner']
  }
  if (processorOnly && role !== 'processor') {
    const limit = 'a provider that acts for the site'
    yield ['role', role ? `is "${role}"` : 'is not said', limit, 'Agree so with it']
  }
  const away = noTransfers ? transfers.findIndex((country) => !EEA.includes(country)) : -1
  if (away >= 0) {
    yield [`transfers[${away}]`, `is ${transfers[away]}`, 'data that stays', 'Keep it where it is']
  }
}

function* trackerBreachesOf(
  { longest, firstParty, noAcquisition }: ExemptionRule,
  { name, party, retention }: Tracker,
): Generator<Breach> {
  if (longest && isLonger(retention, longest)) {
    yield ['retention', `is ${retention}`, `trackers of ${longest} at most`, 'Shorten it']
  }
  if (firstParty && party !== 'first') {
    const what = party ? `is "${party}"` : 'is not said'
    yield ['party', what, "trackers of the site's own", 'Set none of others']
  }
  if (noAcquisition && keepsOrigin(name)) {
    const what = 'keeps where visitors came from'
    yield ['name', what, 'what they do on the site', 'Set it no more']
  }
}

/** Whether something is kept for longer; what is not said, or is no time, may be. */
function isLonger(retention: Retention | undefined, longest: Retention): boolean {
  if (!retention || !RETENTION.test(retention)) return true
  return daysFrom(retention) > daysFrom(longest) + ROUNDING
}

/** Of days, in a sum of months. */
const ROUNDING = 0.01

/** The GDPR holds there as in the Union: nothing is transferred to them. Decision of the EEA Joint Committee 154/2018 */
const EEA: readonly string[] = ['IS', 'LI', 'NO']

/** Whether a name, or some that begin as a prefix does, are those of a tracker for channels of acquisition. */
function keepsOrigin(name: Tracker['name']): boolean {
  if (typeof name === 'string') return ORIGINS.some((own) => name.startsWith(own))
  return ORIGINS.some((own) => name.prefix.startsWith(own) || own.startsWith(name.prefix))
}

/**
 * How trackers begin that keep from which site, campaign or advertisement a visitor came. What others call theirs is not known
 * here: `docs/errors/exemption-condition.md` says so.
 */
const ORIGINS: readonly string[] = [
  ...['_pk_ref', '_gcl_', '_gac_', '__utmz', 'sbjs_', 'utm_', 'gclid', 'fbclid'],
  ...['_fbc', '_uetmsclkid', 'li_fat_id', 'ttclid', '_epik', '_derived_epik', '_rdt_cid'],
  ...['_twclid', '_schn', 'lastExternalReferrer'],
]
