import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Category, Service, Tracker } from './policy'
import { goesBeyond, toldOf } from './told'

const tracker: Tracker = { name: 'a', purpose: 'To count visits', retention: 'P6M' }
const service: Service = {
  id: 'matomo',
  category: 'statistics',
  provider: 'Matomo',
  function: 'Audience measurement',
  trackers: [tracker, { ...tracker, name: 'b', retention: 'session' }],
}
const category: Category = { id: 'statistics', kind: 'statistics', label: 'Statistics' }
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
    ['another role', { ...service, role: 'processor' }, true],
    ['the role that goes without saying', { ...service, role: 'controller' }, false],
    ['a transfer', { ...service, transfers: ['US'] }, true],
    ['a recipient', { ...service, hosts: ['stats.example'] }, true],
    ['another party', { ...service, trackers: [{ ...tracker, party: 'third' }] }, true],
    ['another storage', { ...service, trackers: [{ ...tracker, storage: 'local' }] }, true],
    [
      'the storage that goes without saying',
      { ...service, trackers: [{ ...tracker, storage: 'cookie' }] },
      false,
    ],
    ['a revision', { ...service, revision: 1 }, true],
    ['another name of the same kind', { ...service, trackers: [{ ...tracker, name: 'c' }] }, false],
    ['another order of trackers', { ...service, trackers: service.trackers.toReversed() }, false],
  ])('%s: changed %s', (_, now, expected) => {
    expect(goesBeyond(toldOf(now), toldOf(service))).toBe(expected)
  })

  it.each([
    ['another kind', { ...category, kind: 'advertising' }, true],
    ['a revision', { ...category, revision: 1 }, true],
    ['another label', { ...category, label: 'Audience' }, false],
    ['a description', { ...category, description: 'We count.' }, false],
  ] as const)('of its category, %s: changed %s', (_, now, expected) => {
    expect(goesBeyond(toldOf(service, now), toldOf(service, category))).toBe(expected)
  })

  it('changes when, and only when, something material did', () => {
    const places = fc.record({
      party: fc.constantFrom('first' as const, 'third' as const),
      storage: fc.constantFrom('cookie' as const, 'local' as const, 'session' as const),
    })
    const material = fc.record({
      category: fc.constantFrom('a', 'b'),
      kind: fc.constantFrom('statistics' as const, 'advertising' as const),
      provider: fc.constantFrom('P', 'Q', 'P\nb'),
      role: fc.constantFrom('processor' as const, 'controller' as const),
      hosts: fc.subarray(['a.example', 'b.example', 'a.example,b.example']),
      transfers: fc.subarray(['US', 'IN']),
      places: fc.array(places, { maxLength: 3 }),
      revision: fc.nat(2),
    })
    const words = fc.record({ purpose: fc.string(), name: fc.string(), isTurned: fc.boolean() })
    type Material = typeof material extends fc.Arbitrary<infer M> ? M : never
    type Words = typeof words extends fc.Arbitrary<infer W> ? W : never
    const told = (facts: Material, { purpose, name, isTurned }: Words): number => {
      const turned = <T>(all: readonly T[]): readonly T[] => (isTurned ? all.toReversed() : all)
      const { category: own, kind, places: found, hosts, transfers, ...rest } = facts
      const trackers = turned(found).map((place) => ({ ...tracker, ...place, purpose, name }))
      const lists = { hosts: turned(hosts), transfers: turned(transfers), trackers }
      return toldOf(
        { ...service, ...rest, ...lists, category: own, function: purpose },
        { id: own, kind, label: name },
      )
    }
    const sameness = ({ places: found, hosts, transfers, ...rest }: Material): unknown => [
      rest,
      [...new Set(hosts)].sort(),
      [...new Set(transfers)].sort(),
      [...new Set(found.map((place) => JSON.stringify(place)))].sort(),
      found.length > 0,
    ]
    fc.assert(
      fc.property(material, words, material, words, (one, its, other, theirs) => {
        const isSame = JSON.stringify(sameness(one)) === JSON.stringify(sameness(other))
        const changed = goesBeyond(told(other, theirs), told(one, its))
        if (isSame) expect(changed).toBe(false)
        // What has no tracker any more keeps nothing for longer; all else of it still counts.
        else expect([changed, goesBeyond(told(one, its), told(other, theirs))]).toContain(true)
        expect(goesBeyond(told(one, theirs), told(one, its))).toBe(false)
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['session', 0],
    ['PT30M', 0],
    ['PT1H30M', 0],
    ['P1DT12H', 1],
    ['P1DT36H', 2],
    ['PT23H59M', 0],
    ['PT26280H', 1095],
    ['P1Y', 372],
    ['P12M', 372],
    ['PT24H1M1S', 1],
    ['P1D', 1],
    ['P2W', 14],
    ['P6M', 186],
    ['P1Y6M', 558],
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
