import { describe, expect, it } from 'vitest'
import { definePolicy } from '../model/define-policy'
import type { ConsentError } from '../model/error'
import type { Policy, Retention } from '../model/policy'
import { eea } from '../regimes/eea'
import { france } from '../regimes/france'
import { checkRetentions } from './check-retentions'

const policyOf = (retention: Retention, exempt = true): Policy =>
  definePolicy({
    categories: [{ id: 'statistics', kind: 'statistics', label: 'Statistics' }],
    services: [
      {
        id: 'audience',
        category: 'statistics',
        provider: 'P',
        function: 'F',
        ...(exempt && { exemption: 'anonymised-statistics' as const }),
        trackers: [
          { name: 'a', purpose: 'P', retention: 'session' },
          { name: 'b', purpose: 'P', retention },
        ],
      },
    ],
  })

describe('an exempt tracker in France', () => {
  it.each(['P13M', 'P1Y1M', 'P395D', 'P1Y', 'PT30M', 'session'] as const)(
    'may stay %s',
    (retention) => {
      const policy = policyOf(retention)
      expect(checkRetentions(policy, france)).toBe(policy)
    },
  )

  it.each(['P14M', 'P396D', 'P1Y1M1D', 'P2Y', 'P57W'] as const)('may not stay %s', (retention) => {
    let found: unknown
    try {
      checkRetentions(policyOf(retention), eea, france)
    } catch (error) {
      found = error
    }
    expect(found).toMatchObject({
      code: 'retention-too-long',
      path: 'services[0].trackers[1].retention',
    })
    expect((found as ConsentError).message).toContain('CNIL, délibération 2020-091, article 5')
  })

  it('may stay as long as it likes where it is asked about, or no law sets a limit', () => {
    expect(() => checkRetentions(policyOf('P5Y', false), france)).not.toThrow()
    expect(() => checkRetentions(policyOf('P5Y'), eea)).not.toThrow()
  })
})
