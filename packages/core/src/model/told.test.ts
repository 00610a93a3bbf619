import { describe, expect, it } from 'vitest'
import type { Service, Tracker } from './policy'
import { goesBeyond, toldOf } from './told'

const tracker: Tracker = { name: 'a', purpose: 'To count visits', retention: 'P6M' }
const service: Service = {
  id: 'matomo',
  category: 'statistics',
  provider: 'Matomo',
  function: 'Audience measurement',
  trackers: [tracker, { ...tracker, name: 'b', retention: 'session' }],
}
const withRetention = (...retentions: readonly Tracker['retention'][]): Service => ({
  ...service,
  trackers: retentions.map((retention) => ({ ...tracker, retention })),
})

describe('what the visitor was told', () => {
  it.each<[string, Service, boolean]>([
    ['another provider', { ...service, provider: 'Google' }, true],
    ['another category', { ...service, category: 'advertising' }, true],
    ['a longer retention', withRetention('P13M'), true],
    ['a longer retention of one tracker', withRetention('session', 'P1Y'), true],
    ['a shorter retention', withRetention('P1M'), false],
    ['the same retention in other units', withRetention('P186D'), false],
    [
      'a reworded purpose',
      { ...service, trackers: [{ ...tracker, purpose: 'To count the visits' }] },
      false,
    ],
    [
      'a translation',
      { ...service, function: { en: 'Audience measurement', fr: 'Mesure' } },
      false,
    ],
    ['another order of trackers', { ...service, trackers: service.trackers.toReversed() }, false],
  ])('%s: changed %s', (_, now, expected) => {
    expect(goesBeyond(toldOf(now), toldOf(service))).toBe(expected)
  })

  it.each([
    ['session', 0],
    ['PT30M', 0],
    ['PT1H30M', 0],
    ['P1DT12H', 1],
    ['P1DT36H', 2],
    ['PT23H59M', 0],
    ['PT26280H', 1095],
    ['PT24H1M1S', 1],
    ['P1D', 1],
    ['P2W', 14],
    ['P6M', 186],
    ['P1Y6M', 552],
    // Beyond 27 years nobody counts the days.
    ['P28Y', 9999],
    ['P999Y', 9999],
  ] as const)('%s is at most %i days', (retention, days) => {
    expect(toldOf(withRetention(retention)) % 1e4).toBe(days)
  })

  it('notices another provider either way', () => {
    const [here, there] = [toldOf(service), toldOf({ ...service, provider: 'Google' })]
    expect([goesBeyond(here, there), goesBeyond(there, here)]).toEqual([true, true])
    expect(goesBeyond(here, here)).toBe(false)
  })

  it('fits into the stored text, whatever the policy says', () => {
    for (const provider of ['', 'Matomo', 'é'.repeat(900), '\u{1F36A}'.repeat(50)]) {
      const told = toldOf({ ...withRetention('P999Y'), provider })
      expect(Number.isSafeInteger(told)).toBe(true)
      expect(told.toString(36).length).toBeLessThanOrEqual(8)
    }
  })
})
