import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eu as union } from '../regimes/eu'
import type { Answer, Choice } from './choice'
import { definePolicy } from './define-policy'
import { type Permission, resolve } from './permissions'
import type { Regime } from './regime'
import type { Signal } from './signal'

const policy = definePolicy({
  categories: [
    { id: 'necessary', kind: 'necessary', label: 'Necessary' },
    { id: 'statistics', kind: 'statistics', label: 'Statistics' },
    { id: 'audiences', kind: 'statistics', label: 'Only anonymous statistics' },
    { id: 'media', label: 'Media' },
    { id: 'empty', label: 'No service yet' },
  ],
  services: [
    { id: 'login', category: 'necessary', provider: 'P', function: 'F', trackers: [] },
    {
      id: 'anonymous',
      category: 'statistics',
      provider: 'P',
      function: 'F',
      exemption: 'anonymised-statistics',
      trackers: [],
    },
    { id: 'matomo', category: 'statistics', provider: 'P', function: 'F', trackers: [] },
    {
      id: 'counter',
      category: 'audiences',
      provider: 'P',
      function: 'F',
      exemption: 'anonymised-statistics',
      trackers: [],
    },
    { id: 'map', category: 'media', provider: 'P', function: 'F', trackers: [] },
    { id: 'video', category: 'media', provider: 'P', function: 'F', trackers: [] },
  ],
})
const DAY = 864e5
/** Where anonymous measurement is exempt, without an objection. */
const eu: Regime = {
  ...union,
  exemptions: {
    ...union.exemptions,
    'anonymised-statistics': { rule: 'exempt', source: 'CNIL, guidelines 2020-091, article 5' },
  },
}
const NOW = Date.UTC(2026, 9, 1)
const ASKED = ['statistics', 'matomo', 'media', 'map', 'video', 'empty'] as const
const germany: Regime = {
  ...eu,
  id: 'de',
  exemptions: { necessary: { rule: 'exempt', source: 'TDDDG, §25(2)' } },
}

const choice = (granted: Readonly<Record<string, boolean>>, daysAgo = 1): Choice => {
  const decidedAt = NOW - daysAgo * DAY
  const answers = Object.entries(granted).map(([id, own]) => [id, { granted: own, decidedAt }])
  return { decidedAt, method: 'choose', answers: Object.fromEntries(answers) }
}
const reasonOf = (
  id: string,
  made: Choice | null,
  regime: Regime = eu,
): Permission['because'] | undefined =>
  (resolve(policy, regime, made, 'absent', NOW) as Record<string, Permission>)[id]?.because

describe('resolve', () => {
  it.each([
    // Directive 2002/58/EC, article 5(3): what is necessary is not asked about.
    ['necessary', null, 'exempt'],
    ['login', null, 'exempt'],
    ['login', choice({ login: false, necessary: false }), 'exempt'],
    // CNIL 2020-091, article 5: anonymous audience measurement is not, its neighbours are.
    ['anonymous', null, 'exempt'],
    ['statistics', null, 'undecided'],
    ['audiences', null, 'exempt'],
    // GDPR, article 4(11): no answer is no consent.
    ['matomo', null, 'undecided'],
    ['empty', null, 'undecided'],
    ['matomo', choice({ matomo: true, statistics: true }), 'granted'],
    ['matomo', choice({ matomo: false, statistics: true }), 'denied'],
    // What was not asked was not answered, but a refused category covers what joins it.
    ['video', choice({ media: true, map: true }), 'undecided'],
    ['video', choice({ media: false, map: false }), 'denied'],
    ['media', choice({ map: true }), 'undecided'],
    // CNIL 2020-092, points 38 and 39: six months for either answer, counted from the day it was made.
    ['matomo', choice({ matomo: true }, 182.9), 'granted'],
    ['matomo', choice({ matomo: true }, 184), 'expired'],
    ['matomo', choice({ matomo: false }, 184), 'expired'],
    ['matomo', choice({ statistics: false }, 184), 'expired'],
    // A clock that was put right costs nobody a choice; a grant in the future is not valid, a refusal holds.
    ['matomo', choice({ matomo: true }, -0.003), 'granted'],
    ['matomo', choice({ matomo: true }, -1), 'undecided'],
    ['matomo', choice({ matomo: false }, -1), 'denied'],
    ['matomo', choice({ matomo: true }, Number.NaN), 'undecided'],
    ['constructor', choice({}), undefined],
  ])('%s, after %o: %s', (id, made, because) => {
    expect(reasonOf(id, made)).toBe(because)
  })

  it.each(['anonymous', 'counter', 'audiences'])(
    '%s is asked about where the regime knows no such exemption',
    (id) => {
      expect(reasonOf(id, null, germany)).toBe('undecided')
    },
  )

  it('takes a grant of what changed since for none: asked about where one asks, and else as without an answer', () => {
    const made = choice({ map: true })
    const answer = { ...(made.answers.map as Answer), told: 1 }
    const stale: Choice = { ...made, answers: { map: answer } }
    expect(reasonOf('map', stale)).toBe('changed')
    const optOut: Regime = {
      ...eu,
      rules: { ...eu.rules, other: 'allow' },
      gpc: { denies: ['other'], overridable: true },
    }
    expect(reasonOf('map', stale, optOut)).toBe('unrefused')
    const under: Choice = { ...stale, answers: { map: { ...answer, gpc: true } } }
    expect(resolve(policy, optOut, under, 'present', NOW).map.because).toBe('signal')
  })

  it('gives the facts with the reason', () => {
    const made = choice({ matomo: true })
    expect(resolve(policy, eu, made, 'absent', NOW)).toMatchObject({
      login: { exemption: 'necessary', source: 'Directive 2002/58/EC, article 5(3)' },
      anonymous: {
        allowed: true,
        because: 'exempt',
        exemption: 'anonymised-statistics',
        source: 'CNIL, guidelines 2020-091, article 5',
      },
      matomo: {
        allowed: true,
        because: 'granted',
        decidedAt: made.decidedAt,
        expiresAt: made.decidedAt + 184 * DAY,
      },
    })
  })

  it('asks about a category as soon as one of its services is asked about, wherever it stands', () => {
    const one = { provider: 'P', function: 'F', trackers: [] } as const
    const exempt = { ...one, category: 'statistics', exemption: 'anonymised-statistics' } as const
    const [first, asked, last] = [
      { ...exempt, id: 'first' } as const,
      { ...one, id: 'asked', category: 'statistics' } as const,
      { ...exempt, id: 'last' } as const,
    ]
    for (const services of [
      [first, asked, last],
      [asked, first, last],
      [first, last, asked],
    ]) {
      const categories = policy.categories.slice(1, 2)
      const mixed = definePolicy({ categories, services })
      expect(resolve(mixed, eu, null, 'absent', NOW).statistics.because).toBe('undecided')
    }
  })

  it('lets a refusal hold whatever was told with it, and without an end where nothing need be asked', () => {
    const decidedAt = NOW - DAY
    const refused: Choice = {
      decidedAt,
      method: 'choose',
      answers: { map: { granted: false, decidedAt, told: 1 } },
    }
    expect(resolve(policy, eu, refused, 'absent', NOW).map).toEqual({
      allowed: false,
      because: 'denied',
      decidedAt,
      expiresAt: decidedAt + 184 * DAY,
    })
    const optOut: Regime = { ...eu, rules: { ...eu.rules, other: 'allow' } }
    expect(resolve(policy, optOut, refused, 'absent', NOW).map).toMatchObject({ expiresAt: null })
  })

  it('has a permission for each id, and for nothing else', () => {
    const ids = [...policy.categories, ...policy.services].map(({ id }) => id)
    expect(Object.keys(resolve(policy, eu, null, 'absent', NOW)).toSorted()).toEqual(ids.toSorted())
  })

  it('never allows, without a grant of its own, what is asked about', () => {
    const anything = fc.record({
      decidedAt: fc.oneof(fc.double(), fc.integer({ min: NOW - 400 * DAY, max: NOW + 400 * DAY })),
      method: fc.constantFrom<Choice['method']>('accept', 'reject', 'choose', 'withdraw'),
      answers: fc.dictionary(
        fc.oneof(fc.constantFrom(...ASKED), fc.string()),
        fc.oneof(
          fc.record({
            granted: fc.oneof(fc.boolean(), fc.anything()),
            decidedAt: fc.oneof(
              fc.double(),
              fc.integer({ min: NOW - 400 * DAY, max: NOW + 400 * DAY }),
              fc.anything(),
            ),
          }),
          fc.anything(),
        ) as fc.Arbitrary<Answer>,
      ),
      signalled: fc.oneof(fc.integer(), fc.anything()) as fc.Arbitrary<number>,
    })
    fc.assert(
      fc.property(anything, (made) => {
        const permissions = resolve(policy, eu, made, 'absent', NOW)
        for (const id of ASKED) {
          const { allowed, because } = permissions[id]
          expect(allowed).toBe(because === 'granted')
          if (!allowed) continue
          expect(made.answers[id]?.granted).toBe(true)
          expect(made.answers[id]?.decidedAt).toBeGreaterThan(NOW - 184 * DAY)
          expect(made.answers[id]?.decidedAt).toBeLessThanOrEqual(NOW + 3e5)
        }
      }),
      { numRuns: 2000 },
    )
  })
})

describe('the role of a provider', () => {
  const service = <C extends string>(id: string, category: C, more: object = {}) => ({
    id,
    category,
    provider: 'P',
    function: 'F',
    trackers: [],
    ...more,
  })
  const shop = definePolicy({
    categories: [
      { id: 'statistics', kind: 'statistics', label: 'Statistics' },
      { id: 'own', kind: 'statistics', label: 'Own statistics' },
      { id: 'necessary', kind: 'necessary', label: 'Necessary' },
    ],
    services: [
      service('shared', 'statistics'),
      service('helper', 'statistics', { role: 'processor' }),
      service('counter', 'own', { role: 'processor' }),
      service('login', 'necessary', { role: 'controller' }),
    ],
  })
  const reasons = (regime: Regime, made: Choice | null = null, gpc: Signal = 'absent') =>
    Object.fromEntries(
      Object.entries(resolve(shop, regime, made, gpc, NOW)).map(([id, own]) => [id, own.because]),
    )
  const milder: Regime = { ...eu, processorRules: { statistics: 'object' } }

  it('makes the milder rule hold for who acts for the site only, and the stricter for a category of both', () => {
    expect(reasons(milder)).toEqual({
      shared: 'undecided',
      helper: 'unrefused',
      counter: 'unrefused',
      statistics: 'undecided',
      own: 'unrefused',
      login: 'exempt',
      necessary: 'exempt',
    })
  })

  it('lets a signal that stops controllers stop every other provider, and never what is exempt', () => {
    const sale: Regime = {
      ...eu,
      rules: { ...eu.rules, statistics: 'allow' },
      gpc: { denies: ['advertising'], deniesControllers: true, overridable: true },
    }
    expect(reasons(sale, null, 'present')).toEqual({
      shared: 'signal',
      helper: 'unrefused',
      counter: 'unrefused',
      statistics: 'signal',
      own: 'unrefused',
      login: 'exempt',
      necessary: 'exempt',
    })
  })
})
