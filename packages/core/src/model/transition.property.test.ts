import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { california } from '../regimes/california'
import { eea } from '../regimes/eea'
import { eu } from '../regimes/eu'
import { uk } from '../regimes/uk'
import { type Choice, orderAt } from './choice'
import { decodeChoice, encodeChoice } from './codec'
import { definePolicy } from './define-policy'
import type { Permission } from './permissions'
import type { Snapshot } from './snapshot'
import { type ConsentEvent, initialSnapshot, transition } from './transition'

const service = { provider: 'P', function: 'F', trackers: [] } as const
const policy = definePolicy({
  categories: [
    { id: 'necessary', kind: 'necessary', label: 'Necessary' },
    { id: 'statistics', kind: 'statistics', label: 'Statistics' },
    { id: 'ads', kind: 'advertising', label: 'Advertising' },
  ],
  services: [
    { ...service, id: 'login', category: 'necessary' },
    { ...service, id: 'counter', category: 'statistics', exemption: 'anonymised-statistics' },
    { ...service, id: 'matomo', category: 'statistics' },
    { ...service, id: 'pixel', category: 'ads' },
  ],
})
const IDS = [...policy.categories, ...policy.services].map(({ id }) => id)
const NOW = Date.UTC(2026, 9, 1)
const time = fc.integer({ min: NOW - 500 * 864e5, max: NOW + 30 * 864e5 })
const anything = fc.oneof(fc.boolean(), fc.anything())
/** What stands where a time should, in a record that came from elsewhere. */
const noTime = fc.oneof(fc.string(), fc.double(), fc.constantFrom(null, undefined, true, ''))
const id = fc.oneof(fc.constantFrom(...IDS), fc.string())

const choice = fc.record({
  decidedAt: fc.oneof(time, noTime),
  method: fc.constantFrom<Choice['method']>('accept', 'reject', 'choose', 'withdraw', 'signal'),
  answers: fc.dictionary(id, fc.record({ granted: anything, decidedAt: fc.oneof(time, noTime) })),
  signalled: fc.oneof(time.map(orderAt), noTime),
  cleared: fc.option(time.map(orderAt), { nil: undefined }),
  lost: fc.option(time.map(orderAt), { nil: undefined }),
  order: fc.option(time.map(orderAt), { nil: undefined }),
}) as fc.Arbitrary<Choice>

const event = fc.oneof(
  fc.record({
    type: fc.constant('restored'),
    choices: fc.array(choice, { maxLength: 3 }),
    memory: fc.constantFrom('sound', 'damaged', 'blocked', 'newer', undefined),
    at: time,
  }),
  fc.record({
    type: fc.constant('chosen'),
    method: fc.constantFrom('accept', 'acknowledge', 'reject', 'choose', 'withdraw', 'signal'),
    selection: fc.option(fc.dictionary(id, anything), { nil: undefined }),
    at: time,
  }),
  fc.record({
    type: fc.constant('signalled'),
    gpc: fc.constantFrom('present', 'absent', 'unreadable'),
    at: time,
  }),
  fc.record({
    type: fc.constantFrom('opened', 'closed', 'suspended', 'resumed'),
    at: time,
  }),
  fc.record({ type: fc.constant('started'), id }),
  fc.record({ type: fc.constant('chosen'), method: fc.constant('clear'), at: time }),
  fc.record({ type: fc.constant('allowed'), id, at: time }),
) as fc.Arbitrary<ConsentEvent>
const regime = fc.constantFrom(eea, eu, uk, california)
const runs = { numRuns: 1500 }
const after = (events: readonly ConsentEvent[], law: Snapshot['regime']): readonly Snapshot[] => {
  const snapshots: Snapshot[] = [initialSnapshot(policy, law)]
  for (const own of events) snapshots.push(transition(snapshots.at(-1) as Snapshot, own))
  return snapshots
}

describe('transition, whatever happens', () => {
  it('is total: every permission has its reason, and nothing is asked or runs before it is ready', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 12 }), regime, (events, law) => {
        for (const { permissions, ready, needsAnswer } of after(events, law)) {
          expect(Object.keys(permissions).toSorted()).toEqual(IDS.toSorted())
          const all = Object.values<Permission>(permissions)
          expect(all.every(({ because }) => typeof because === 'string')).toBe(true)
          if (ready) continue
          expect(needsAnswer).toBe(false)
          expect(all.filter(({ allowed, because }) => allowed && because !== 'exempt')).toEqual([])
        }
      }),
      runs,
    )
  })

  it('allows under ask-first nothing without a grant in the choice', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 12 }), (events) => {
        for (const { permissions, choice: own } of after(events, eea)) {
          for (const [name, { allowed, because }] of Object.entries<Permission>(permissions)) {
            if (!allowed || because === 'exempt' || because === 'once') continue
            expect(own?.answers[name]?.granted).toBe(true)
          }
        }
      }),
      runs,
    )
  })

  it('is idempotent in reading: the same memory at the same time is no news', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 8 }), regime, time, (events, law, at) => {
        const before = after(events, law).at(-1) as Snapshot
        const stored = before.choice && decodeChoice(encodeChoice(before.choice))
        const read: ConsentEvent = {
          type: 'restored',
          choices: stored ? [stored] : [],
          memory: 'sound',
          at,
        }
        const once = transition(before, read)
        expect(transition(once, read)).toBe(once)
      }),
      runs,
    )
  })

  it('keeps what storage gives back: no answer is younger or other than it was', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 8 }), regime, (events, law) => {
        const clean = events.filter(({ type }) => type !== 'restored')
        const { choice: own } = after(clean, law).at(-1) as Snapshot
        if (own) expect(decodeChoice(encodeChoice(own))).toEqual(own)
      }),
      runs,
    )
  })

  it('lets no signal allow anything', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 8 }), regime, time, (events, law, at) => {
        const last = after(events, law).at(-1) as Snapshot
        const of = (gpc: 'present' | 'absent' | 'unreadable') =>
          Object.values<Permission>(transition(last, { type: 'signalled', gpc, at }).permissions)
        const without = of('absent')
        for (const withSignal of [of('present'), of('unreadable')]) {
          withSignal.forEach(({ allowed }, i) => {
            if (allowed) expect(without[i]?.allowed).toBe(true)
          })
        }
      }),
      runs,
    )
  })
})
