import { describe, expect, it } from 'vitest'
import { type Answer, type Choice, orderAt, type Selection } from '../model/choice'
import { definePolicy } from '../model/define-policy'
import { type Permission, resolve } from '../model/permissions'
import type { CategoryKind, Policy, Service } from '../model/policy'
import type { Regime } from '../model/regime'
import type { Snapshot } from '../model/snapshot'
import { initialSnapshot, transition } from '../model/transition'
import { type Act, COLUMNS, LETTERS, lettersOf, SITUATIONS, type Situation } from './law-situations'
import { regimeFor } from './regime-for'
import { LAW, LAW_ROWS, LAWS, type LawRow } from './table-of-law'

const DAY = 864e5
const NOW = Date.UTC(2026, 10, 23)
/** What has no end, in days, as far as a test can look back. */
const FOREVER = 20 * 365

const categoryOf = (kind?: CategoryKind) => ({
  id: kind ?? 'media',
  label: kind ?? 'media',
  ...(kind && { kind }),
})
const serviceOf = (id: string, category: string, more: Partial<Service> = {}) => ({
  ...{ id, category, provider: 'P', function: 'F', trackers: [] },
  ...more,
})
const helps = { role: 'processor' } as const
const policyWith = ({ objects }: Situation, isLateIn: boolean): Policy =>
  definePolicy({
    rejectAllObjects: objects ?? false,
    categories: [
      categoryOf('necessary'),
      categoryOf('functional'),
      categoryOf('statistics'),
      categoryOf('advertising'),
      categoryOf(),
    ],
    services: [
      serviceOf('login', 'necessary'),
      serviceOf('theme', 'functional'),
      serviceOf('chat', 'functional', helps),
      serviceOf('matomo', 'statistics'),
      serviceOf('helper', 'statistics', helps),
      serviceOf('counter', 'statistics', { exemption: 'anonymised-statistics' }),
      serviceOf('pixel', 'advertising'),
      serviceOf('agency', 'advertising', helps),
      serviceOf('video', 'media'),
      serviceOf('player', 'media', helps),
      ...(isLateIn ? [serviceOf('late', 'advertising')] : []),
    ],
  } as Policy)

/** How old the answer is, in days, and the regime under which the site keeps it. */
const ageOf = ({ times: [granted, denied, wait] }: LawRow, { age, did }: Situation): number => {
  const lasts = did?.at(-1) === 'accept' ? granted : denied
  const ages = {
    'last day': lasts - 1,
    lapsed: lasts,
    'day before asking': wait - 1,
    'day of asking': wait,
  }
  return Math.min(age ? ages[age] : 1, FOREVER)
}
const regimeOf = ({ regime }: LawRow, { age }: Situation): Regime =>
  age?.endsWith('asking') ? { ...regime, lifetime: { granted: 30, denied: 30 } } : regime

const reasonsIn = (permissions: object): Record<string, unknown> =>
  Object.fromEntries(
    ['login', ...COLUMNS].map((id) => {
      const { because, allowed } = (permissions as Record<string, Permission>)[id] ?? {}
      return [id, `${because}, ${allowed}`]
    }),
  )
const expectedIn = ({ outcome }: LawRow): Record<string, unknown> =>
  Object.fromEntries([
    ['login', 'exempt, true'],
    ...lettersOf(outcome).map((letter, i) => [
      COLUMNS[i],
      `${LETTERS[letter]}, ${'EUG'.includes(letter)}`,
    ]),
  ])

/** The choice as the memory would give it back, written by hand. */
const choiceIn = (row: LawRow, situation: Situation, decidedAt: number): Choice | null => {
  const { did = [], before } = situation
  const last = did.at(-1)
  if (!last) return null
  const order = orderAt(decidedAt)
  return {
    decidedAt,
    method: last === 'object' ? 'choose' : last,
    answers: answersIn(row, situation, decidedAt),
    ...(before && { signalled: order }),
    ...(last === 'acknowledge' && { informed: order }),
  }
}
const answersIn = (row: LawRow, situation: Situation, decidedAt: number): Choice['answers'] => {
  const { did = [], before, joined, objects } = situation
  const last = did.at(-1)
  const answerOf = (granted: boolean): Answer => ({
    granted,
    decidedAt,
    ...(before && { gpc: true as const }),
  })
  if (last === 'object') return { counter: answerOf(false) }
  if (last === 'acknowledge' || last === 'signal') return {}
  const own = last === 'withdraw' ? { ...answerOf(false), withdrawn: true as const } : null
  const asked = COLUMNS.filter((id) => !(joined && id === 'late'))
  const ids = ['functional', 'statistics', 'advertising', 'media', ...asked]
  const answers = Object.fromEntries(ids.map((id) => [id, own ?? answerOf(last === 'accept')]))
  // What is exempt with an objection is refused by its own toggle only.
  const isApart = row.regime.exemptions['anonymised-statistics']?.rule === 'object' && !objects
  if (!isApart || last === 'accept') return answers
  const { counter: _, ...others } = answers
  return last === 'withdraw' ? { ...others, counter: answerOf(true) } : others
}

/** The visitor does what the situation says, on the site as it was then. */
const done = (situation: Situation, regime: Regime, at: number): readonly Choice[] => {
  const { did = [], before = 'absent', joined } = situation
  let snapshot: Snapshot = initialSnapshot(policyWith(situation, !joined), regime)
  snapshot = transition(snapshot, { type: 'signalled', gpc: before, at })
  snapshot = transition(snapshot, { type: 'restored', choices: [], memory: 'sound', at })
  for (const act of did) snapshot = transition(snapshot, { type: 'chosen', ...ACTS[act], at })
  return snapshot.choice ? [snapshot.choice] : []
}
const ACTS: Readonly<Record<Act, { method: Choice['method']; selection?: Selection }>> = {
  accept: { method: 'accept' },
  reject: { method: 'reject' },
  withdraw: { method: 'withdraw' },
  object: { method: 'choose', selection: { services: { counter: false } } },
  acknowledge: { method: 'acknowledge', selection: {} },
  signal: { method: 'signal', selection: {} },
}

describe.each(LAW_ROWS.map((row) => [row.place, SITUATIONS[row.on].text, row] as const))(
  '%s, %s',
  (_, __, row) => {
    const situation = SITUATIONS[row.on]
    const { now = 'absent', lost = false } = situation
    const today = policyWith(situation, true)
    const regime = regimeOf(row, situation)
    const at = NOW - ageOf(row, situation) * DAY

    it('resolves as the table of law says', () => {
      const choice = choiceIn(row, situation, at)
      expect(reasonsIn(resolve(today, regime, choice, now, NOW, lost))).toEqual(expectedIn(row))
    })

    it('comes to the same through what happens on the page, and asks and tells only where the table says', () => {
      let snapshot: Snapshot = initialSnapshot(today, regime)
      snapshot = transition(snapshot, { type: 'signalled', gpc: now, at: NOW })
      snapshot = transition(snapshot, {
        type: 'restored',
        choices: done(situation, regime, at),
        memory: lost ? 'damaged' : 'sound',
        at: NOW,
      })
      expect(reasonsIn(snapshot.permissions)).toEqual(expectedIn(row))
      const [, shown] = row.outcome
      expect(snapshot.needsAnswer).toBe(shown === 'asks')
      expect(snapshot.needsNotice).toBe(shown === 'tells')
    })
  },
)

const TAGS = /^([^[\]]+) \[(read|reported|default|unverified)\]$/

describe('the table of law', () => {
  it('has two hundred rows and more, and every situation in every family', () => {
    const names = Object.keys(SITUATIONS).toSorted()
    for (const { outcomes } of LAW) expect(Object.keys(outcomes).toSorted()).toEqual(names)
    expect(LAW.length * names.length).toBeGreaterThanOrEqual(200)
  })

  it('says a known reason for each service, never one that allows what was refused', () => {
    for (const { on, outcome, place } of LAW_ROWS) {
      const letters = lettersOf(outcome)
      expect(
        letters.filter((letter) => !LETTERS[letter]),
        `${place}, ${on}`,
      ).toEqual([])
      const last = SITUATIONS[on].did?.at(-1)
      if (last !== 'reject' && last !== 'withdraw') continue
      // What is exempt with an objection is refused by itself.
      const others = letters.filter((_, i) => COLUMNS[i] !== 'counter')
      expect(
        others.filter((letter) => !'dwx'.includes(letter)),
        `${place}, ${on}`,
      ).toEqual([])
    }
  })

  it('says of every row how well its source is known, and quotes what was read', () => {
    for (const { name, places, sources } of LAW) {
      for (const source of Object.values(sources)) {
        const [, text = '', tag] = TAGS.exec(source) ?? []
        expect(source, name).toMatch(TAGS)
        if (tag !== 'read') continue
        for (const { regime, place } of places) {
          const quoted = regime.sources.filter(
            (own) => own.startsWith(text) && own.endsWith('[read]'),
          )
          expect(quoted, `${place}: ${source}`).not.toEqual([])
        }
      }
    }
  })
})

describe('the table of law and regimeFor', () => {
  it('know the same regimes, but those that a site takes by name or by date', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
    const codes = letters.flatMap((first) => letters.map((second) => first + second))
    const idAt = (country: string, region?: string) =>
      regimeFor({ visitor: { country, region }, establishment: 'US' }).id
    const reached = new Set(
      codes.flatMap((code) => [idAt(code), idAt('US', code), idAt('CA', code)]),
    )
    const ids = LAWS.flatMap(({ places }) => places.map(({ regime }) => regime.id))
    expect(ids.filter((id) => !reached.has(id))).toEqual(['eu', 'in-until-consent'])
    expect([...reached].filter((id) => !ids.includes(id))).toEqual([])
  })
})

describe.each(LAW.flatMap(({ places }) => places).map((place) => [place.place, place] as const))(
  '%s',
  (_, { regime, times: [granted, denied, wait] }) => {
    it('keeps answers as long as the table of law says, and waits as long', () => {
      expect(regime.lifetime).toEqual({ granted, denied })
      expect(regime.reask).toEqual({ granted: 0, denied: wait })
    })

    it('keeps a refusal at least until it may ask again, and never asks about the necessary', () => {
      expect(regime.lifetime.denied).toBeGreaterThanOrEqual(regime.reask.denied)
      expect(regime.rules.necessary).toBe('exempt')
      expect(regime.exemptions.necessary?.rule).toBe('exempt')
    })

    it('says where it is written and how well that is known, and quotes what was read', () => {
      expect(regime.sources.length).toBeGreaterThan(0)
      for (const source of regime.sources) {
        expect(source).toMatch(TAGS)
        if (source.endsWith('[read]')) expect(source).toMatch(/“.+”|„.+[“”]|«.+»/)
      }
    })

    it('says of each exemption, which visitors read, the clause alone, and more of it in its sources', () => {
      for (const { source } of Object.values(regime.exemptions)) {
        for (const clause of source.split('; ')) {
          expect(clause).not.toMatch(/[[\]]/)
          expect(
            regime.sources.filter((own) => own.startsWith(clause)),
            clause,
          ).not.toEqual([])
        }
      }
    })
  },
)

describe('every law', () => {
  it('has an id of its own', () => {
    const ids = LAWS.flatMap(({ places }) => places.map(({ regime }) => regime.id))
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('waits six months one way, of which the longest have 184 days', () => {
    const waits = LAWS.flatMap(({ places }) => places.map(({ regime }) => regime.reask.denied))
    expect(new Set(waits)).toEqual(new Set([184, 366, Infinity]))
  })

  it('waits twelve months after an opt-out in the United States, of which the longest have 366 days', () => {
    const states = LAWS.flatMap(({ places }) => places.map(({ regime }) => regime)).filter(
      ({ id }) => /^us\b/.test(id),
    )
    expect(states).toHaveLength(25)
    for (const { reask } of states) expect(reask.denied).toBe(366)
  })
})
