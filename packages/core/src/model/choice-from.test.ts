import { describe, expect, it } from 'vitest'
import { eu } from '../regimes/eu'
import type { Choice, Selection } from './choice'
import { definePolicy } from './define-policy'
import type { Policy } from './policy'
import type { Regime } from './regime'
import type { Snapshot } from './snapshot'
import { initialSnapshot, transition } from './transition'

const AT = Date.UTC(2026, 2, 1)
const DAY = 864e5

describe('what is exempt with an objection', () => {
  const service = { provider: 'P', function: 'F', trackers: [] }
  const measured = definePolicy({
    categories: [
      { id: 'statistics', kind: 'statistics', label: 'Statistics' },
      { id: 'audience', kind: 'statistics', label: 'Audience' },
    ],
    services: [
      { ...service, id: 'shared', category: 'statistics' },
      { ...service, id: 'matomo', category: 'statistics', exemption: 'anonymised-statistics' },
      { ...service, id: 'counter', category: 'audience', exemption: 'anonymised-statistics' },
    ],
  })
  const objection: Regime = {
    ...eu,
    exemptions: {
      ...eu.exemptions,
      'anonymised-statistics': { rule: 'object', source: 'CNIL' },
    },
  }
  const start = (policy: Policy = measured, regime = objection): Snapshot =>
    transition(initialSnapshot(policy, regime), { type: 'restored', choices: [], at: AT })
  const after = (
    snapshot: Snapshot,
    method: 'accept' | 'reject' | 'withdraw' | 'choose',
    selection?: Selection,
  ): Snapshot => transition(snapshot, { type: 'chosen', method, selection, at: AT + DAY })
  const reasonsOf = ({ permissions }: Snapshot) =>
    Object.fromEntries(Object.entries(permissions).map(([id, own]) => [id, own.because]))

  it('goes on after "Reject all" and a withdrawal, which refuse what asks', () => {
    for (const method of ['reject', 'withdraw'] as const) {
      expect(reasonsOf(after(start(), method))).toEqual({
        statistics: 'denied',
        shared: 'denied',
        matomo: 'unrefused',
        audience: 'unrefused',
        counter: 'unrefused',
      })
    }
  })

  it('stops with "Reject all" where the site says so', () => {
    const policy: Policy = { ...measured, rejectAllObjects: true }
    const reasons = Object.values(reasonsOf(after(start(policy), 'reject')))
    expect(reasons).toEqual(reasons.map(() => 'denied'))
  })

  it('stops by its own toggle, and not by that of what asks beside it', () => {
    const off = after(start(), 'choose', { statistics: false })
    expect(reasonsOf(off)).toMatchObject({ statistics: 'denied', matomo: 'unrefused' })
    const objected = after(off, 'choose', { services: { matomo: false } })
    expect(reasonsOf(objected)).toMatchObject({ matomo: 'denied', counter: 'unrefused' })
    const whole = after(start(), 'choose', { audience: false })
    expect(reasonsOf(whole)).toMatchObject({ audience: 'denied', counter: 'denied' })
  })

  it('keeps an objection through "Reject all", covers what joins an objected category, and is on again after "Accept all"', () => {
    const objected = after(start(), 'choose', { audience: false, services: { matomo: false } })
    const rejected = after(objected, 'reject')
    expect(reasonsOf(rejected)).toMatchObject({ matomo: 'denied', counter: 'denied' })
    const joined: Policy = {
      ...measured,
      services: [
        ...measured.services,
        { ...service, id: 'late', category: 'audience', exemption: 'anonymised-statistics' },
      ],
    }
    const choices = [rejected.choice as Choice]
    const grown = transition(initialSnapshot(joined, objection), {
      type: 'restored',
      choices,
      at: AT + 2 * DAY,
    })
    expect(reasonsOf(grown)).toMatchObject({ late: 'denied' })
    expect(reasonsOf(after(rejected, 'accept'))).toMatchObject({
      matomo: 'granted',
      counter: 'granted',
    })
  })

  it('leaves alone what was accepted of it when all that asks is refused', () => {
    const rejected = after(after(start(), 'accept'), 'reject')
    expect(reasonsOf(rejected)).toMatchObject({ shared: 'withdrawn', matomo: 'granted' })
  })

  it('stops with "Reject all" where nothing else asks: there is nothing else that it could mean', () => {
    const { categories, services } = measured
    const only: Policy = {
      categories: [...categories, { id: 'own', kind: 'necessary', label: 'Own' }],
      services: [...services.slice(1), { ...service, id: 'login', category: 'own' }],
    }
    expect(reasonsOf(after(start(only), 'reject'))).toMatchObject({
      matomo: 'denied',
      counter: 'denied',
      login: 'exempt',
    })
  })
})
