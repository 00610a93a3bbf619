import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eu } from '../regimes/eu'
import { type Choice, orderAt } from './choice'
import { definePolicy } from './define-policy'
import { type Permission, resolve } from './permissions'
import type { Regime } from './regime'
import type { Signal } from './signal'

const service = { provider: 'P', function: 'F', trackers: [] } as const
const policy = definePolicy({
  categories: [
    { id: 'necessary', kind: 'necessary', label: 'Necessary' },
    { id: 'comfort', kind: 'functional', label: 'Comfort' },
    { id: 'statistics', kind: 'statistics', label: 'Statistics' },
    { id: 'ads', kind: 'advertising', label: 'Advertising' },
  ],
  services: [
    { ...service, id: 'login', category: 'necessary' },
    { ...service, id: 'theme', category: 'comfort' },
    { ...service, id: 'counter', category: 'statistics', exemption: 'anonymised-statistics' },
    { ...service, id: 'matomo', category: 'statistics' },
    { ...service, id: 'pixel', category: 'ads' },
  ],
})
const DAY = 864e5
const NOW = Date.UTC(2026, 9, 1)

/** As in California: sharing for advertising is allowed until it is refused, by an answer or by the signal. */
const optOut: Regime = {
  id: 'opt-out',
  rules: {
    necessary: 'exempt',
    functional: 'allow',
    statistics: 'allow',
    advertising: 'allow',
    other: 'allow',
  },
  exemptions: {},
  gpc: { denies: ['advertising'], overridable: true },
  lifetime: { granted: 365, denied: 365 },
  reask: { granted: 0, denied: 365 },
  sources: [],
}
/** As in the United Kingdom since 2026: statistics and appearance with an objection, advertising by consent. */
const objection: Regime = {
  ...eu,
  id: 'objection',
  rules: { ...eu.rules, functional: 'object', statistics: 'object' },
  exemptions: { 'anonymised-statistics': { rule: 'object', source: 'PECR, schedule A1' } },
}

const choice = (
  granted: Readonly<Record<string, boolean>>,
  { decidedAt = NOW - DAY, gpc = false, signalledAt = 0 } = {},
): Choice => {
  const answers = Object.entries(granted).map(([id, own]) => [
    id,
    { granted: own, decidedAt, ...(gpc && { gpc }) },
  ])
  return {
    decidedAt,
    method: 'choose',
    answers: Object.fromEntries(answers),
    ...((gpc || signalledAt) && { signalled: orderAt(signalledAt || decidedAt) }),
  }
}
const reasonOf = (
  regime: Regime,
  gpc: Signal,
  made: Choice | null,
  id: string,
): Permission['because'] | undefined =>
  (resolve(policy, regime, made, gpc, NOW) as Record<string, Permission>)[id]?.because

describe('rules other than asking', () => {
  it.each<[string, Regime, Signal, Choice | null, string, Permission['because']]>([
    ['opt-out: runs until it is refused', optOut, 'absent', null, 'pixel', 'unrefused'],
    ['opt-out: a refusal holds', optOut, 'absent', choice({ pixel: false }), 'pixel', 'denied'],
    [
      'opt-out: a refusal does not lapse into a permission',
      optOut,
      'absent',
      choice({ pixel: false }, { decidedAt: NOW - 5000 * DAY }),
      'pixel',
      'denied',
    ],
    [
      'opt-out: a grant that lapsed is as good as none',
      optOut,
      'absent',
      choice({ pixel: true }, { decidedAt: NOW - 366 * DAY }),
      'pixel',
      'unrefused',
    ],
    ['the signal denies what the law says it denies', optOut, 'present', null, 'pixel', 'signal'],
    ['… its category too', optOut, 'present', null, 'ads', 'signal'],
    ['… and nothing else', optOut, 'present', null, 'matomo', 'unrefused'],
    ['… not even what is necessary', optOut, 'present', null, 'login', 'exempt'],
    ['an unreadable signal counts as present', optOut, 'unreadable', null, 'pixel', 'signal'],
    [
      'a signal that came after a grant beats it',
      optOut,
      'present',
      choice({ pixel: true }),
      'pixel',
      'signal',
    ],
    [
      'an express choice made while it was there beats the signal',
      optOut,
      'present',
      choice({ pixel: true }, { gpc: true }),
      'pixel',
      'granted',
    ],
    [
      '… but not where the law does not let it',
      { ...optOut, gpc: { denies: ['advertising'], overridable: false } },
      'present',
      choice({ pixel: true }, { gpc: true }),
      'pixel',
      'signal',
    ],
    [
      '… nor once it lapsed',
      optOut,
      'present',
      choice({ pixel: true }, { gpc: true, decidedAt: NOW - 366 * DAY }),
      'pixel',
      'signal',
    ],
    [
      'the absence of a signal that was there is no consent (4 CCR 904-3, rule 5.09)',
      optOut,
      'absent',
      choice({}, { signalledAt: NOW - DAY }),
      'pixel',
      'signal',
    ],
    [
      '… it still beats what was granted before it',
      optOut,
      'absent',
      choice({ pixel: true }, { decidedAt: NOW - 9 * DAY, signalledAt: NOW - DAY }),
      'pixel',
      'signal',
    ],
    [
      '… and is beaten by a grant that came after it went',
      optOut,
      'absent',
      choice({ pixel: true }, { signalledAt: NOW - 9 * DAY }),
      'pixel',
      'granted',
    ],
    [
      '… but not where the law does not let it',
      { ...optOut, gpc: { denies: ['advertising'], overridable: false } },
      'absent',
      choice({ pixel: true }, { signalledAt: NOW - 9 * DAY }),
      'pixel',
      'signal',
    ],
    [
      '… until the signal comes back',
      optOut,
      'present',
      choice({ pixel: true }, { signalledAt: NOW - 9 * DAY }),
      'pixel',
      'signal',
    ],
    [
      'a refusal says so, whatever the signal says',
      optOut,
      'present',
      choice({ pixel: false }),
      'pixel',
      'denied',
    ],
    [
      'where no law binds to it, the signal changes nothing',
      eu,
      'present',
      null,
      'pixel',
      'undecided',
    ],
    ['… nor does it take a grant', eu, 'present', choice({ pixel: true }), 'pixel', 'granted'],
    ['objection: runs until the visitor objects', objection, 'absent', null, 'matomo', 'unrefused'],
    ['… an exempt service as well', objection, 'absent', null, 'counter', 'unrefused'],
    [
      '… and stops when they do',
      objection,
      'absent',
      choice({ counter: false }),
      'counter',
      'denied',
    ],
    ['… while advertising is asked about', objection, 'absent', null, 'pixel', 'undecided'],
    [
      'a claim that the law does not know counts for nothing',
      optOut,
      'absent',
      null,
      'counter',
      'unrefused',
    ],
  ])('%s', (_, regime, gpc, made, id, because) => {
    expect(reasonOf(regime, gpc, made, id)).toBe(because)
  })

  it('a signal holds whatever its date, and only a grant that came after it beats it, also within its second', () => {
    const future = choice({}, { decidedAt: NOW + DAY, signalledAt: NOW + DAY })
    expect(reasonOf(optOut, 'absent', future, 'pixel')).toBe('signal')
    const same = choice({ pixel: true }, { decidedAt: NOW - DAY, signalledAt: NOW - DAY })
    expect(reasonOf(optOut, 'absent', same, 'pixel')).toBe('signal')
    const order = orderAt(NOW - DAY) + 1
    const answers = { pixel: { granted: true, decidedAt: NOW - DAY, order } }
    expect(reasonOf(optOut, 'absent', { ...same, order, answers }, 'pixel')).toBe('granted')
  })

  it('says what the signal was', () => {
    const because = (gpc: Signal, signalledAt = 0): Permission =>
      resolve(policy, optOut, choice({}, { signalledAt }), gpc, NOW).pixel
    expect(because('present')).toEqual({ allowed: false, because: 'signal', signal: 'present' })
    expect(because('unreadable')).toMatchObject({ signal: 'unreadable' })
    expect(because('absent', NOW - DAY)).toMatchObject({ because: 'signal', signal: 'absent' })
  })

  it('a signal never allows what would not be allowed without it', () => {
    const answers = fc.dictionary(
      fc.constantFrom('pixel', 'ads', 'matomo', 'statistics', 'theme'),
      fc.boolean(),
    )
    fc.assert(
      fc.property(
        fc.constantFrom(optOut, objection, eu),
        fc.option(
          fc.record({ answers, gpc: fc.boolean(), daysAgo: fc.integer({ min: -2, max: 800 }) }),
        ),
        fc.constantFrom<Signal>('present', 'unreadable'),
        (regime, made, gpc) => {
          const stored =
            made &&
            choice(made.answers, {
              decidedAt: NOW - made.daysAgo * DAY,
              gpc: made.gpc,
            })
          const without = resolve(policy, regime, stored, 'absent', NOW)
          const withIt = resolve(policy, regime, stored, gpc, NOW)
          for (const id of Object.keys(without) as (keyof typeof without)[]) {
            if (withIt[id].allowed) expect(without[id].allowed).toBe(true)
          }
        },
      ),
      { numRuns: 2000 },
    )
  })
})
