import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ConsentError } from '../model/error'
import type { CategoryKind, Policy, Retention, Service, Tracker } from '../model/policy'
import type { ExemptionRule, Regime } from '../model/regime'
import { eea } from '../regimes/eea'
import { france } from '../regimes/france'
import { checkExemptions } from './check-exemptions'

const first: Tracker = { name: 'a', party: 'first', purpose: 'P', retention: 'session' }
const second: Tracker = { ...first, name: { prefix: '_b' }, retention: 'P13M' }
const sound: Service = {
  id: 'audience',
  category: 'statistics',
  provider: 'P',
  role: 'processor',
  function: 'F',
  exemption: 'anonymised-statistics',
  dataRetention: 'P25M',
  transfers: ['IS', 'LI', 'NO'],
  trackers: [first, second],
}
/** As JSON might bring it: what `definePolicy` would not let pass is looked at too. */
const policyOf = (service: Service, kind: CategoryKind = 'statistics'): Policy => ({
  categories: [{ id: service.category, kind, label: 'Statistics' }],
  services: [service],
})
const withTracker = (more: Partial<Tracker>): Service => ({
  ...sound,
  trackers: [first, { ...second, ...more }],
})
const without = (key: keyof Service): Service => {
  const { [key]: _, ...rest } = sound
  return rest as Service
}
const regimeOf = (
  conditions: Partial<ExemptionRule>,
  rule: ExemptionRule['rule'] = 'object',
): Regime => ({
  ...eea,
  id: 'test',
  exemptions: { 'anonymised-statistics': { rule, source: 'Act, section 5', ...conditions } },
})
const conditions = {
  longest: 'P13M',
  longestData: 'P25M',
  firstParty: true,
  noTransfers: true,
  noAcquisition: true,
  processorOnly: true,
} as const satisfies Partial<ExemptionRule>
type Condition = keyof typeof conditions
const only = (name: Condition): Partial<ExemptionRule> => ({ [name]: conditions[name] })
const foundIn = (policy: Policy, ...regimes: readonly Regime[]): ConsentError | null => {
  try {
    expect(checkExemptions(policy, ...regimes)).toBe(policy)
    return null
  } catch (error) {
    return error as ConsentError
  }
}

const BROKEN: readonly [Condition, string, Service, path: string, message: string][] = [
  [
    'longest',
    'a tracker stays longer',
    withTracker({ retention: 'P14M' }),
    'trackers[1].retention',
    'trackers of P13M at most',
  ],
  [
    'longestData',
    'data is kept longer',
    { ...sound, dataRetention: 'P26M' },
    'dataRetention',
    'data kept for P25M at most',
  ],
  [
    'longestData',
    'nothing is said of data',
    without('dataRetention'),
    'dataRetention',
    'data kept for P25M at most',
  ],
  [
    'longestData',
    'what is said of data is no time',
    { ...sound, dataRetention: 'P25' },
    'dataRetention',
    'data kept for P25M at most',
  ],
  [
    'firstParty',
    'a tracker is of another site',
    withTracker({ party: 'third' }),
    'trackers[1].party',
    "trackers of the site's own",
  ],
  [
    'firstParty',
    'a tracker does not say whose it is',
    { ...sound, trackers: [{ name: 'a', purpose: 'P', retention: 'P1D' }] },
    'trackers[0].party',
    "trackers of the site's own",
  ],
  [
    'noTransfers',
    'data leaves',
    { ...sound, transfers: ['NO', 'US'] },
    'transfers[1]',
    'data that stays',
  ],
  [
    'noAcquisition',
    'a tracker keeps the origin',
    withTracker({ name: { prefix: '_pk_ref' } }),
    'trackers[1].name',
    'what they do on the site',
  ],
  [
    'processorOnly',
    'the provider acts for itself',
    { ...sound, role: 'controller' },
    'role',
    'a provider that acts for the site',
  ],
  [
    'processorOnly',
    'nothing is said of the provider',
    without('role'),
    'role',
    'a provider that acts for the site',
  ],
]

describe('checkExemptions', () => {
  it.each(BROKEN)('finds against %s that %s', (condition, _, service, path, message) => {
    const policy = policyOf(service)
    const found = foundIn(policy, eea, regimeOf(only(condition)))
    expect(found).toMatchObject({ code: 'exemption-condition', path: `services[0].${path}` })
    expect(found?.message).toContain(`"test" exempts ${message}`)
    expect(found?.message).toContain('(Act, section 5)')
    // Where everything else is a condition, and this is none, nothing is found.
    const { [condition]: __, ...others } = conditions
    expect(foundIn(policy, regimeOf(others))).toBeNull()
  })

  it('finds nothing where every condition holds', () => {
    expect(
      foundIn(policyOf(sound), regimeOf(conditions), regimeOf(conditions, 'exempt')),
    ).toBeNull()
  })

  it('finds something exactly where a condition of a law is broken, whichever they are', () => {
    const names = fc.subarray(Object.keys(conditions) as Condition[])
    fc.assert(
      fc.property(names, names, (asked, broken) => {
        const own = Object.fromEntries(asked.map((name) => [name, conditions[name]]))
        const service = BROKEN.filter(([name]) => broken.includes(name)).reduce<Service>(
          (all, [, , next]) => joined(all, next),
          sound,
        )
        const isFound = foundIn(policyOf(service), regimeOf(own)) !== null
        expect(isFound).toBe(asked.some((name) => broken.includes(name)))
      }),
    )
  })

  it('asks nothing of what claims no exemption, or one that the law does not know', () => {
    const worst = BROKEN.reduce<Service>((all, [, , next]) => joined(all, next), sound)
    const { exemption: _, ...asked } = worst
    expect(foundIn(policyOf(asked), regimeOf(conditions))).toBeNull()
    expect(foundIn(policyOf(worst), eea)).toBeNull()
  })

  it('asks the same of what is necessary by its category as of what says so', () => {
    const { exemption: _, ...implied } = { ...withTracker({ party: 'third' }), category: 'own' }
    const regime: Regime = {
      ...eea,
      exemptions: { necessary: { rule: 'exempt', source: 'Act, section 4', firstParty: true } },
    }
    for (const service of [implied, { ...implied, exemption: 'necessary' as const }]) {
      expect(foundIn(policyOf(service, 'necessary'), regime)).toMatchObject({
        path: 'services[0].trackers[1].party',
      })
    }
  })
})

describe('an exempt tracker in France', () => {
  const lasting = (retention: Retention): Policy => policyOf(withTracker({ retention }))

  it.each(['P13M', 'P1Y1M', 'P395D', 'P1Y', 'PT30M', 'session'] as const)(
    'may stay %s',
    (retention) => {
      expect(foundIn(lasting(retention), france)).toBeNull()
    },
  )

  it.each(['P14M', 'P396D', 'P1Y1M1D', 'P2Y', 'P57W'] as const)('may not stay %s', (retention) => {
    const found = foundIn(lasting(retention), eea, france)
    expect(found?.path).toBe('services[0].trackers[1].retention')
    expect(found?.message).toContain('CNIL, délibération 2020-091, article 5')
  })

  it('may stay as long as it likes where no law sets a limit', () => {
    expect(foundIn(lasting('P5Y'), eea)).toBeNull()
  })
})

describe('a tracker that keeps where visitors came from', () => {
  const isFound = (name: Tracker['name']): boolean =>
    foundIn(policyOf(withTracker({ name })), regimeOf(only('noAcquisition'))) !== null

  it.each([
    '_pk_ref.1.1fff',
    '_gcl_au',
    '_gac_UA-1',
    '__utmz',
    'sbjs_first',
    { prefix: '_gcl' },
    { prefix: '_pk_' },
    { prefix: '_pk_ref.1' },
  ])('is %j', (name) => {
    expect(isFound(name)).toBe(true)
  })

  it.each(['_pk_id.1.1fff', '_pk_ses', '_ga', '__utma', { prefix: '_ga_' }, { prefix: '_pk_id' }])(
    'is not %j',
    (name) => {
      expect(isFound(name)).toBe(false)
    },
  )
})

/** Broken as either is: what differs from what is sound. */
function joined(all: Service, next: Service): Service {
  const merged: Record<string, unknown> = { ...all }
  for (const key of new Set([...Object.keys(sound), ...Object.keys(next)])) {
    const own = next[key as keyof Service]
    if (own === sound[key as keyof Service]) continue
    if (own === undefined) delete merged[key]
    else merged[key] = key === 'trackers' ? [...all.trackers, ...next.trackers] : own
  }
  return merged as unknown as Service
}
