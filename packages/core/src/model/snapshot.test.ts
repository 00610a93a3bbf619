import { describe, expect, it } from 'vitest'
import { eu } from '../regimes/eu'
import type { Choice, Selection } from './choice'
import { definePolicy } from './define-policy'
import type { Policy } from './policy'
import type { Regime } from './regime'
import { lasts, type Snapshot } from './snapshot'
import { initialSnapshot, transition } from './transition'

const AT = Date.UTC(2026, 2, 1)
const service = { provider: 'P', function: 'F', trackers: [] }
const policy = definePolicy({
  categories: [
    { id: 'statistics', kind: 'statistics', label: 'Statistics' },
    { id: 'media', label: 'Media' },
  ],
  services: [
    { ...service, id: 'matomo', category: 'statistics', exemption: 'anonymised-statistics' },
    { ...service, id: 'map', category: 'media' },
  ],
})
const asks: Regime = { ...eu, exemptions: {} }
const optOut: Regime = { ...asks, rules: { ...asks.rules, statistics: 'allow', other: 'allow' } }

const read = (regime: Regime, choice: Choice | null, own: Policy = policy): Snapshot =>
  transition(initialSnapshot(own, regime), {
    type: 'restored',
    choices: choice ? [choice] : [],
    at: AT,
  })
const answered = (regime: Regime, selection: Selection): Choice =>
  transition(read(regime, null), { type: 'chosen', method: 'choose', selection, at: AT })
    .choice as Choice

describe('lasts', () => {
  it('is so of a refusal where nothing need be asked, and of no grant', () => {
    expect(lasts(read(optOut, null))).toBe(false)
    expect(lasts(read(optOut, answered(optOut, { media: false })))).toBe(true)
    expect(lasts(read(optOut, answered(optOut, { media: true })))).toBe(false)
    expect(lasts(read(optOut, answered(asks, { media: false, statistics: true })))).toBe(true)
    expect(lasts(read(asks, answered(asks, { media: false })))).toBe(false)
  })

  it('is so of an objection to what is exempt', () => {
    expect(lasts(read(eu, answered(eu, { statistics: false })))).toBe(true)
    expect(lasts(read(eu, answered(eu, { media: false })))).toBe(false)
  })

  it('stays so under another law, and on a page that does not know what was refused', () => {
    const refused = answered(optOut, { media: false })
    expect(refused.lasting).toBe(AT)
    expect(lasts(read(asks, refused))).toBe(true)
    const small: Policy = { categories: policy.categories.slice(0, 1), services: [] }
    expect(lasts(read(asks, answered(asks, { media: false }), small))).toBe(true)
    expect(lasts(read(asks, answered(asks, { media: true }), small))).toBe(false)
    // What was asked about, or is exempt, ends with its time.
    expect(answered(asks, { media: false }).lasting).toBeUndefined()
    expect(answered(eu, { statistics: false }).lasting).toBeUndefined()
    expect(answered(optOut, { media: true, statistics: false }).lasting).toBe(AT)
  })

  it('is so of a signal where that it is gone is no consent', () => {
    const seen: Choice = { decidedAt: AT, method: 'signal', answers: {}, signalled: AT }
    const binding: Regime = { ...optOut, gpc: { denies: ['other'], overridable: true } }
    expect([
      lasts(read(binding, seen)),
      lasts(read(asks, seen)),
      lasts(read(binding, null)),
    ]).toEqual([true, false, false])
  })
})
