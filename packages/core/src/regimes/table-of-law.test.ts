import { describe, expect, it } from 'vitest'
import { type Choice, orderAt } from '../model/choice'
import { definePolicy } from '../model/define-policy'
import { type Permission, resolve } from '../model/permissions'
import type { CategoryKind, Exemption, Policy } from '../model/policy'
import type { Regime } from '../model/regime'
import type { Snapshot } from '../model/snapshot'
import { initialSnapshot, transition } from '../model/transition'
import { type Column, SITUATIONS, type Situation } from './law-situations'
import { regimeFor } from './regime-for'
import { LAW, LAW_ROWS, type LawRow } from './table-of-law'

const DAY = 864e5
const NOW = Date.UTC(2026, 10, 23)
const COLUMNS: readonly Column[] = ['theme', 'matomo', 'counter', 'pixel', 'late', 'video']

const categoryOf = (kind?: CategoryKind) => ({
  id: kind ?? 'media',
  label: kind ?? 'media',
  ...(kind && { kind }),
})
const serviceOf = (id: string, category: string, exemption?: Exemption) => ({
  id,
  category,
  provider: 'P',
  function: 'F',
  trackers: [],
  ...(exemption && { exemption }),
})
const policyWith = (...late: readonly string[]): Policy =>
  definePolicy({
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
      serviceOf('matomo', 'statistics'),
      serviceOf('counter', 'statistics', 'anonymised-statistics'),
      serviceOf('pixel', 'advertising'),
      serviceOf('video', 'media'),
      ...late.map((id) => serviceOf(id, 'advertising')),
    ],
  })
const today = policyWith('late')

/** How old the answer is, in days, and the regime under which the site keeps it. */
const ageOf = ({ granted, denied, wait }: LawRow, { age, answer }: Situation): number =>
  ({
    'a day': 1,
    'last day': (answer === 'granted' ? granted : denied) - 1,
    lapsed: answer === 'granted' ? granted : denied,
    'day before asking': wait - 1,
    'day of asking': wait,
  })[age]
const regimeOf = ({ regime }: LawRow, { age }: Situation): Regime =>
  age.endsWith('asking') ? { ...regime, lifetime: { granted: 30, denied: 30 } } : regime

const reasonsIn = (permissions: object): Record<string, unknown> =>
  Object.fromEntries(
    ['login', ...COLUMNS].map((id) => {
      const { because, allowed } = (permissions as Record<string, Permission>)[id] ?? {}
      return [id, `${because}, ${allowed}`]
    }),
  )
const ALLOWED = ['exempt', 'unrefused', 'granted']
const expectedIn = ({ outcome }: LawRow): Record<string, unknown> =>
  Object.fromEntries([
    ['login', 'exempt, true'],
    ...COLUMNS.map((id) => {
      const because = outcome.but?.[id] ?? outcome.all
      return [id, `${because}, ${ALLOWED.includes(because)}`]
    }),
  ])

/** The choice as the memory would give it back, written by hand. */
const choiceIn = (situation: Situation, decidedAt: number): Choice | null => {
  if (situation.answer === 'none') return null
  const answer = situation.answer === 'granted'
  const ids = ['functional', 'statistics', 'advertising', 'media', ...COLUMNS]
  const asked = ids.filter((id) => !(situation.joined && id === 'late'))
  const gpc = situation.before !== 'absent'
  return {
    decidedAt,
    method: answer ? 'accept' : 'reject',
    answers: Object.fromEntries(
      asked.map((id) => [id, { granted: answer, decidedAt, ...(gpc && { gpc }) }]),
    ),
    ...(gpc && { signalled: orderAt(decidedAt) }),
  }
}

/** The visitor answers on the site as it was then. */
const answered = (situation: Situation, regime: Regime, at: number): Choice | null => {
  if (situation.answer === 'none') return null
  const then = situation.joined ? policyWith() : today
  let snapshot: Snapshot = initialSnapshot(then, regime)
  snapshot = transition(snapshot, { type: 'signalled', gpc: situation.before, at })
  snapshot = transition(snapshot, { type: 'restored', choices: [], at })
  const method = situation.answer === 'granted' ? 'accept' : 'reject'
  return transition(snapshot, { type: 'chosen', method, at }).choice
}

describe.each(LAW_ROWS.map((row) => [row.place, SITUATIONS[row.outcome.on].text, row] as const))(
  '%s, %s',
  (_, __, row) => {
    const situation: Situation = SITUATIONS[row.outcome.on]
    const regime = regimeOf(row, situation)
    const at = NOW - ageOf(row, situation) * DAY

    it('resolves as the table of law says', () => {
      const permissions = resolve(today, regime, choiceIn(situation, at), situation.now, NOW)
      expect(reasonsIn(permissions)).toEqual(expectedIn(row))
    })

    it('comes to the same through what happens on the page, and asks only where the table says', () => {
      let snapshot: Snapshot = initialSnapshot(today, regime)
      snapshot = transition(snapshot, { type: 'signalled', gpc: situation.now, at: NOW })
      const choice = answered(situation, regime, at)
      snapshot = transition(snapshot, {
        type: 'restored',
        choices: choice ? [choice] : [],
        at: NOW,
      })
      expect(reasonsIn(snapshot.permissions)).toEqual(expectedIn(row))
      expect(snapshot.needsAnswer).toBe(row.outcome.asked)
    })
  },
)

describe('the table of law', () => {
  it('has every situation in every family, once', () => {
    for (const { outcomes } of LAW) {
      expect(outcomes.map(({ on }) => on)).toEqual(Object.keys(SITUATIONS))
    }
  })

  it('names a source for every row, and never allows what was refused', () => {
    for (const { outcome, place } of LAW_ROWS) {
      expect(outcome.source, place).not.toBe('')
      if (SITUATIONS[outcome.on].answer !== 'refused') continue
      const reasons = [outcome.all, ...Object.values(outcome.but ?? {})]
      expect(reasons.every((reason) => ['denied', 'expired', 'exempt'].includes(reason))).toBe(true)
    }
  })
})

describe('the table of law and regimeFor', () => {
  it('know the same regimes, but those that a site takes by name or by date', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
    const codes = letters.flatMap((first) => letters.map((second) => first + second))
    const reached = new Set(
      codes.flatMap((code) => [
        regimeFor({ country: code }).id,
        regimeFor({ country: 'US', region: code }).id,
        regimeFor({ country: 'CA', region: code }).id,
      ]),
    )
    const ids = LAW.flatMap(({ places }) => places.map(({ regime }) => regime.id))
    expect(ids.filter((id) => !reached.has(id))).toEqual(['eu', 'in-until-consent'])
    expect([...reached].filter((id) => !ids.includes(id))).toEqual([])
  })
})

describe.each(LAW.flatMap(({ places }) => places).map((place) => [place.place, place] as const))(
  '%s',
  (_, { regime, granted, denied, wait }) => {
    it('keeps answers as long as the table of law says, and waits as long', () => {
      expect(regime.lifetime).toEqual({ granted, denied })
      expect(regime.reask).toEqual({ granted: 0, denied: wait })
    })

    it('keeps a refusal at least until it may ask again, and never asks about the necessary', () => {
      expect(regime.lifetime.denied).toBeGreaterThanOrEqual(regime.reask.denied)
      expect(regime.rules.necessary).toBe('exempt')
      expect(regime.exemptions.necessary?.rule).toBe('exempt')
    })

    it('says where it is written, and what of that nobody has verified', () => {
      expect(regime.sources.length).toBeGreaterThan(0)
      const exemptions = Object.values(regime.exemptions).map(({ source }) => source)
      for (const source of [...regime.sources, ...exemptions]) {
        expect(source).toMatch(/^[^[\]]+( \[(reported|unverified|default)\])?$/)
      }
    })

    it('has an id of its own', () => {
      const ids = LAW.flatMap(({ places }) => places.map((place) => place.regime.id))
      expect(ids.filter((id) => id === regime.id)).toHaveLength(1)
    })
  },
)

describe('after an opt-out in the United States', () => {
  it('twelve months pass before anyone is asked again, of which the longest have 366 days', () => {
    const states = LAW_ROWS.filter(({ regime }) => /^us\b/.test(regime.id))
    expect(new Set(states.map(({ regime }) => regime.id)).size).toBe(21)
    for (const { regime } of states) expect(regime.reask.denied).toBe(366)
  })
})
