import { describe, expect, it } from 'vitest'
import { eu } from '../regimes/eu'
import { type Choice, type Method, orderAt, orderOf, type Selection } from './choice'
import { definePolicy } from './define-policy'
import type { Policy } from './policy'
import { askedIn, newSince } from './reask'
import type { Regime } from './regime'
import { type Snapshot, stillRunning } from './snapshot'
import { initialSnapshot, type MemoryState, transition } from './transition'

const service = { provider: 'P', function: 'F', trackers: [] } as const
const policy = definePolicy({
  categories: [
    { id: 'necessary', kind: 'necessary', label: 'Necessary' },
    { id: 'statistics', kind: 'statistics', label: 'Statistics' },
    { id: 'media', label: 'Media' },
  ],
  services: [
    { ...service, id: 'login', category: 'necessary' },
    { ...service, id: 'matomo', category: 'statistics' },
    { ...service, id: 'map', category: 'media' },
    { ...service, id: 'video', category: 'media' },
  ],
})
const AT = Date.UTC(2026, 2, 1, 12, 0, 0, 750)
const DAY = 864e5
/** What is in the choice, without dates. */
const granted = (choice: Choice | null): Record<string, boolean> =>
  Object.fromEntries(Object.entries(choice?.answers ?? {}).map(([id, own]) => [id, own.granted]))
const initial = initialSnapshot(policy, eu)
const ready = transition(initial, { type: 'restored', choices: [], at: AT })
const accepted = transition(ready, { type: 'chosen', method: 'accept', at: AT })
const rejected = transition(ready, { type: 'chosen', method: 'reject', at: AT })

describe('transition', () => {
  it('asks nothing before the memory was read', () => {
    expect(initialSnapshot(policy, eu)).toMatchObject({
      ready: false,
      needsAnswer: false,
      preferencesOpen: false,
      suspended: false,
      gpc: 'absent',
      once: [],
      started: [],
    })
    expect(initial).toMatchObject({ ready: false, needsAnswer: false, choice: null })
    expect(initial.permissions.login.allowed).toBe(true)
    expect(initial.permissions.matomo).toEqual({ allowed: false, because: 'undecided' })
  })

  it('lets nothing but the exempt run before the memory and the signal were read, whatever the law', () => {
    const optOut = { ...eu, rules: { ...eu.rules, statistics: 'allow', other: 'allow' } } as const
    const before = initialSnapshot(policy, optOut)
    expect(before.permissions.map).toEqual({ allowed: false, because: 'unready' })
    expect(before.permissions.login.allowed).toBe(true)
    const read = transition(before, { type: 'restored', choices: [], at: AT })
    expect(read.permissions.map).toEqual({ allowed: true, because: 'unrefused' })
    const hidden = transition(read, { type: 'suspended', at: AT })
    expect(hidden.permissions.map.because).toBe('unready')
    expect(transition(accepted, { type: 'suspended', at: AT }).permissions.matomo.allowed).toBe(
      false,
    )
  })

  it('asks when the memory holds no choice, or one that is too old', () => {
    expect(ready).toMatchObject({ ready: true, needsAnswer: true })
    const old = transition(initial, {
      type: 'restored',
      choices: [accepted.choice as Choice],
      at: AT + 184 * 864e5,
    })
    expect(old.needsAnswer).toBe(true)
    expect(old.permissions.matomo.because).toBe('expired')
  })

  it('asks nothing when everything is exempt', () => {
    const exempt = definePolicy({
      categories: [policy.categories[0]],
      services: [policy.services[0]],
    } as never)
    const restored = transition(initialSnapshot(exempt, eu), {
      type: 'restored',
      choices: [],
      at: AT,
    })
    expect(restored.needsAnswer).toBe(false)
  })

  it('asks about a service that joined since a grant, and keeps the grant', () => {
    const { map: _, ...answers } = accepted.choice?.answers ?? {}
    const choice = { decidedAt: AT, method: 'accept', answers } as const
    const restored = transition(initial, {
      type: 'restored',
      choices: choice ? [choice] : [],
      at: AT,
    })
    expect(restored.needsAnswer).toBe(true)
    expect(restored.permissions.map.because).toBe('undecided')
    expect(restored.permissions.matomo.because).toBe('granted')
  })

  it('asks again about a grant when what was told has changed, and about no other', () => {
    const moved = definePolicy({
      ...policy,
      services: policy.services.map((own) =>
        own.id === 'map' ? { ...own, provider: 'Another' } : own,
      ),
    })
    const read = (choice: typeof accepted.choice) =>
      transition(initialSnapshot(moved, eu), {
        type: 'restored',
        choices: [choice as Choice],
        at: AT,
      })
    const asked = read(accepted.choice)
    expect(asked.needsAnswer).toBe(true)
    expect(asked.permissions.map).toMatchObject({ allowed: false, because: 'changed' })
    expect(asked.permissions.matomo.allowed).toBe(true)
    expect(newSince(asked, AT)).toEqual({
      since: accepted.choice?.decidedAt,
      categories: ['media'],
      services: ['map'],
    })
    expect(read(rejected.choice).needsAnswer).toBe(false)
    expect(newSince(read(rejected.choice), AT)).toBeNull()
    expect(newSince(ready, AT)).toBeNull()
    const again = transition(asked, { type: 'chosen', method: 'accept', at: AT })
    expect(again.permissions.map.allowed).toBe(true)
  })

  it('does not ask again because a service joined what was refused', () => {
    const { map: _, ...answers } = rejected.choice?.answers ?? {}
    const choice = { decidedAt: AT, method: 'reject', answers } as const
    const restored = transition(initial, {
      type: 'restored',
      choices: choice ? [choice] : [],
      at: AT,
    })
    expect(restored.needsAnswer).toBe(false)
    expect(restored.permissions.map.because).toBe('denied')
  })

  it('writes down every answer, granted and denied, and none for what is exempt', () => {
    const ids = ['statistics', 'matomo', 'media', 'map', 'video']
    const decidedAt = AT - 750
    expect(accepted.choice).toEqual({
      decidedAt,
      method: 'accept',
      answers: {
        statistics: { granted: true, decidedAt },
        media: { granted: true, decidedAt },
        matomo: { granted: true, decidedAt, told: expect.any(Number) },
        map: { granted: true, decidedAt, told: expect.any(Number) },
        video: { granted: true, decidedAt, told: expect.any(Number) },
      },
    })
    expect(rejected.choice?.answers).toEqual(
      Object.fromEntries(ids.map((id) => [id, { granted: false, decidedAt }])),
    )
    expect(accepted.needsAnswer).toBe(false)
    expect(rejected.needsAnswer).toBe(false)
  })

  it('lets a service differ from its category', () => {
    const selection = { statistics: true, media: false, services: { map: true } }
    const mixed = transition(ready, { type: 'chosen', method: 'choose', selection, at: AT })
    expect(granted(mixed.choice)).toEqual({
      statistics: true,
      matomo: true,
      media: false,
      map: true,
      video: false,
    })
    expect(mixed.permissions.map.allowed).toBe(true)
  })

  it('keeps the answers that a selection does not name, with their dates: nothing prolongs an answer', () => {
    const selection = { services: { map: false } }
    const later = AT + 100 * DAY
    const changed = transition(accepted, { type: 'chosen', method: 'choose', selection, at: later })
    expect(changed.choice).toMatchObject({ decidedAt: later - 750, method: 'choose' })
    expect(changed.choice?.answers).toEqual({
      ...accepted.choice?.answers,
      map: { granted: false, decidedAt: later - 750, withdrawn: true },
    })
    const aged = transition(changed, { type: 'restored', choices: [], at: AT + 184 * DAY })
    expect(aged.permissions.matomo.because).toBe('expired')
    expect(aged.permissions.map.because).toBe('withdrawn')
    const allowed = { services: { map: true } }
    const reversed = transition(rejected, {
      type: 'chosen',
      method: 'choose',
      selection: allowed,
      at: AT,
    })
    expect(granted(reversed.choice)).toEqual({ ...granted(rejected.choice), map: true })
    expect(reversed.choice?.answers.map?.told).toBeGreaterThan(0)
    expect(reversed.choice?.answers.matomo).not.toHaveProperty('told')
    expect(reversed.choice).toMatchObject({ decidedAt: AT - 750, order: orderAt(AT) + 1 })
  })

  it('neither revives an expired answer with another one, nor asks again before its time because of it', () => {
    const patient = { ...eu, lifetime: { granted: 30, denied: 30 } }
    const at = AT + 100 * DAY
    const old = transition(initialSnapshot(policy, patient), {
      type: 'restored',
      choices: [rejected.choice as Choice],
      at,
    })
    expect(old.needsAnswer).toBe(false)
    const selection = { services: { map: true } }
    const partial = transition(old, { type: 'chosen', method: 'choose', selection, at })
    expect(partial.permissions.map.because).toBe('granted')
    expect(partial.permissions.matomo).toMatchObject({ because: 'expired', decidedAt: AT - 750 })
    expect(partial.needsAnswer).toBe(false)
  })

  it('leaves out what a selection says of ids that are exempt or unknown', () => {
    const selection = { necessary: false, unknown: true, statistics: 'yes' } as never
    const chosen = transition(ready, { type: 'chosen', method: 'choose', selection, at: AT })
    expect(chosen.choice?.answers).toEqual({})
    expect(chosen.permissions.login.allowed).toBe(true)
  })

  it('closes the preferences with an answer, and never answers by closing them', () => {
    const open = transition(ready, { type: 'opened' })
    expect(open.preferencesOpen).toBe(true)
    expect(transition(open, { type: 'chosen', method: 'reject', at: AT }).preferencesOpen).toBe(
      false,
    )
    expect(transition(open, { type: 'closed' })).toEqual(ready)
  })

  it.each([
    ['closed', ready, { type: 'closed' }],
    ['opened', transition(ready, { type: 'opened' }), { type: 'opened' }],
    ['restored', accepted, { type: 'restored', choices: [{ ...accepted.choice }], at: AT + 1 }],
    ['signalled', ready, { type: 'signalled', gpc: 'absent', at: AT }],
    ['resumed', ready, { type: 'resumed' }],
    ['started', transition(ready, { type: 'started', id: 'map' }), { type: 'started', id: 'map' }],
  ])('returns the same snapshot when "%s" changes nothing', (_, snapshot, event) => {
    expect(transition(snapshot, event as Parameters<typeof transition>[1])).toBe(snapshot)
  })

  it('makes each choice later than the one that it replaces, also when the clock was set back', () => {
    for (const at of [AT, AT - 120_000, AT + 100]) {
      const withdrawn = transition(accepted, { type: 'chosen', method: 'withdraw', at })
      expect(withdrawn.permissions.map.because).toBe('withdrawn')
      const elsewhere = transition(accepted, {
        type: 'restored',
        choices: [withdrawn.choice as Choice],
        at,
      })
      expect(elsewhere.permissions.map.because).toBe('withdrawn')
    }
    const later = transition(accepted, { type: 'chosen', method: 'reject', at: AT + 10_000 })
    expect(later.choice?.decidedAt).toBe(AT + 10_000 - 750)
  })

  it('lets the newer choice hold, whichever comes first, and takes none from the future', () => {
    const older: Choice = {
      decidedAt: AT - 5000,
      method: 'reject',
      answers: { statistics: { granted: false, decidedAt: AT - 5000 } },
    }
    const restored = transition(accepted, { type: 'restored', choices: [older], at: AT })
    expect(restored).toBe(accepted)
    expect(transition(accepted, { type: 'restored', choices: [], at: AT })).toBe(accepted)
    const future: Choice = {
      ...older,
      method: 'accept',
      decidedAt: AT + DAY,
      answers: { statistics: { granted: true, decidedAt: AT + DAY } },
    }
    const read = transition(rejected, { type: 'restored', choices: [future], at: AT })
    expect(read.permissions.statistics.because).toBe('denied')
    // It stays behind in the order: what is answered now comes after it.
    const chosen = transition(read, { type: 'chosen', method: 'accept', at: AT })
    expect(orderOf(chosen.choice as Choice)).toBeGreaterThan(orderOf(future))
    expect(chosen.choice?.decidedAt).toBe(AT - 750)
    expect(chosen.permissions.statistics.because).toBe('granted')
    const answers = { statistics: { granted: false, decidedAt: AT + 1000 } }
    const newer: Choice = { ...older, decidedAt: AT + 1000, answers }
    const next = transition(accepted, { type: 'restored', choices: [newer], at: AT + 1000 })
    expect(next.choice).toMatchObject({ method: 'reject', decidedAt: AT + 1000 })
    expect(granted(next.choice)).toEqual({ ...granted(accepted.choice), statistics: false })
  })

  it('counts no grant where a newer version spoke, neither of the memory nor what it knew, and every refusal', () => {
    const grants = accepted.choice as Choice
    const read = (memory: MemoryState, choices: readonly Choice[]) =>
      transition(accepted, { type: 'restored', choices, memory, at: AT })
    expect(read('newer', [grants]).permissions.map.because).toBe('undecided')
    expect(read('newer', []).permissions.map.because).toBe('undecided')
    expect(read('blocked', []).permissions.map.allowed).toBe(true)
    expect(read('damaged', [grants]).permissions.map.allowed).toBe(true)
    const refusals = { ...(rejected.choice as Choice), decidedAt: AT + 1000 }
    const later = transition(ready, {
      type: 'restored',
      choices: [refusals],
      memory: 'newer',
      at: AT + 1000,
    })
    expect(later.permissions.map.because).toBe('denied')
    const blocked = { type: 'restored', choices: [grants], memory: 'blocked', at: AT } as const
    expect(transition(ready, blocked).permissions.map.because).toBe('undecided')
  })

  it('asks and grants nothing while nobody sees the page', () => {
    const hidden = transition(initial, { type: 'suspended', at: AT })
    const read = transition(hidden, { type: 'restored', choices: [], at: AT })
    expect(read).toMatchObject({ ready: false, needsAnswer: false })
    const shown = transition(transition(read, { type: 'resumed' }), {
      type: 'restored',
      choices: [],
      at: AT,
    })
    expect(shown).toMatchObject({ ready: true, needsAnswer: true })
    expect(transition(ready, { type: 'suspended', at: AT })).toMatchObject({
      ready: false,
      needsAnswer: false,
    })
  })

  it('keeps a signal, and remembers with a choice that it was there', () => {
    const signalled = transition(initial, { type: 'signalled', gpc: 'present', at: AT })
    expect(signalled).toMatchObject({ gpc: 'present', ready: false, choice: null })
    const restored = transition(signalled, { type: 'restored', choices: [], at: AT })
    // No law binds to it here: there is nothing to remember.
    expect(restored.choice).toBeNull()
    const chosen = transition(restored, { type: 'chosen', method: 'accept', at: AT })
    const signalledNow = orderAt(AT)
    expect(chosen.choice).toMatchObject({
      signalled: signalledNow,
      answers: { map: { gpc: true } },
    })
    expect(accepted.choice).not.toHaveProperty('signalled')
    expect(accepted.choice?.answers.map).not.toHaveProperty('gpc')
  })

  it('keeps with the word of the browser every answer and its date, and when the signal was there', () => {
    const signalled = transition(accepted, { type: 'signalled', gpc: 'unreadable', at: AT })
    const at = AT + DAY
    const noted = transition(signalled, { type: 'chosen', method: 'signal', selection: {}, at })
    expect(noted.choice).toEqual({
      decidedAt: at - 750,
      method: 'signal',
      answers: accepted.choice?.answers,
      signalled: orderAt(at),
    })
    const gone = transition(noted, { type: 'signalled', gpc: 'absent', at })
    const selection = { services: { map: true } }
    const chosen = transition(gone, { type: 'chosen', method: 'choose', selection, at: at + DAY })
    expect(chosen.choice?.signalled).toBe(orderAt(at))
  })

  it('loses nothing when the clock is set back: an answer comes after what it replaces, with the date of the clock', () => {
    const signalled = transition(accepted, { type: 'signalled', gpc: 'present', at: AT })
    const noted = transition(signalled, {
      type: 'chosen',
      method: 'signal',
      selection: {},
      at: AT + DAY,
    })
    const gone = transition(noted, { type: 'signalled', gpc: 'absent', at: AT })
    const selection = { services: { map: false } }
    const { choice } = transition(gone, {
      type: 'chosen',
      method: 'choose',
      selection,
      at: AT - DAY,
    })
    const stamp = { decidedAt: AT - DAY - 750, order: orderAt(AT + DAY) + 1 }
    expect(choice).toEqual({
      ...stamp,
      method: 'choose',
      answers: { ...accepted.choice?.answers, map: { granted: false, ...stamp, withdrawn: true } },
      signalled: orderAt(AT + DAY),
    })
  })

  it('keeps the permissions that did not change as the same objects', () => {
    const selection = { services: { map: true } }
    const changed = transition(rejected, { type: 'chosen', method: 'choose', selection, at: AT })
    expect(changed.permissions.map).not.toBe(rejected.permissions.map)
    for (const id of ['login', 'matomo', 'statistics', 'media', 'video', 'necessary'] as const) {
      expect(changed.permissions[id]).toBe(rejected.permissions[id])
    }
  })

  it('lets run for this page what the visitor allowed once, stores nothing, and asks about the rest', () => {
    const once = transition(ready, { type: 'allowed', id: 'map', at: AT })
    expect(once.permissions.map).toEqual({ allowed: true, because: 'once' })
    expect(once.permissions.video.because).toBe('undecided')
    expect(once).toMatchObject({ choice: null, needsAnswer: true, once: ['map'] })
    expect(transition(once, { type: 'allowed', id: 'map', at: AT })).toBe(once)
    const read = transition(once, { type: 'restored', choices: [], at: AT })
    expect(read.permissions.map.because).toBe('once')
    const hidden = transition(initial, { type: 'allowed', id: 'map', at: AT })
    expect(hidden.permissions.map.allowed).toBe(false)
  })

  it('ends what was allowed once with a refusal of its category by a page that does not know it, and with forgetting', () => {
    const once = transition(ready, { type: 'allowed', id: 'map', at: AT })
    const refusal = { granted: false, decidedAt: AT + 1000 }
    const older: Choice = { decidedAt: AT + 1000, method: 'reject', answers: { media: refusal } }
    const told = transition(once, { type: 'restored', choices: [older], at: AT + 1000 })
    expect(told.permissions.map.because).toBe('denied')
    const cleared = transition(once, { type: 'chosen', method: 'clear', at: AT })
    expect(cleared.permissions.map.because).toBe('undecided')
    expect(cleared.once).toEqual([])
  })

  it('ends what was allowed once with a refusal that comes later, here or in another tab, and with no other', () => {
    const once = transition(rejected, { type: 'allowed', id: 'map', at: AT })
    expect(once.permissions.map.because).toBe('once')
    const choose = (services: Record<string, boolean>) =>
      transition(once, {
        type: 'chosen',
        method: 'choose',
        selection: { services },
        at: AT + 5000,
      })
    expect(choose({ video: true }).permissions.map.because).toBe('once')
    expect(choose({ map: false }).permissions.map.because).toBe('denied')
    const { choice } = transition(rejected, { type: 'chosen', method: 'withdraw', at: AT + 5000 })
    const told = transition(once, {
      type: 'restored',
      choices: choice ? [choice] : [],
      at: AT + 5000,
    })
    expect(told.permissions.map.because).toBe('denied')
    expect(told.once).toEqual([])
    const granted = choose({ map: true })
    expect(granted.permissions.map.because).toBe('granted')
  })

  it('names what still runs although it may not', () => {
    const started = transition(accepted, { type: 'started', id: 'matomo' })
    expect(stillRunning(started)).toEqual([])
    const withdrawn = transition(started, { type: 'chosen', method: 'withdraw', at: AT })
    expect(stillRunning(withdrawn)).toEqual(['matomo'])
    const unknown = transition(accepted, { type: 'started', id: 'gone' })
    expect(stillRunning(unknown)).toEqual(['gone'])
  })
})

describe('the notice', () => {
  const informing: Regime = {
    ...eu,
    rules: { ...eu.rules, statistics: 'allow', other: 'allow' },
    informs: true,
  }
  const start = (regime: Regime): Snapshot =>
    transition(initialSnapshot(policy, regime), { type: 'restored', choices: [], at: AT })
  const chosen = (snapshot: Snapshot, method: Method, selection?: Selection): Snapshot =>
    transition(snapshot, { type: 'chosen', method, selection, at: AT })

  it('is due where something runs until it is refused and the law wants it told, and not before the memory was read', () => {
    expect(initialSnapshot(policy, informing).needsNotice).toBe(false)
    expect(start(informing)).toMatchObject({ needsNotice: true, needsAnswer: false })
    expect(start({ ...informing, informs: false }).needsNotice).toBe(false)
    expect(start({ ...eu, informs: true }).needsNotice).toBe(false)
  })

  it('is not due beside a question, which says the same', () => {
    const both: Regime = { ...informing, rules: { ...informing.rules, other: 'ask' } }
    expect(start(both)).toMatchObject({ needsNotice: false, needsAnswer: true })
  })

  it('is over once it was read, which answers nothing, or once anything was answered', () => {
    const read = chosen(start(informing), 'acknowledge', {})
    expect(read).toMatchObject({ needsNotice: false, choice: { answers: {} } })
    expect(read.permissions.matomo).toEqual({ allowed: true, because: 'unrefused' })
    expect(chosen(start(informing), 'reject').needsNotice).toBe(false)
    // A word of the browser is none of the visitor.
    expect(chosen(start(informing), 'signal', {}).needsNotice).toBe(true)
  })

  it('comes again with a later version of the policy, and not for who was told or asked since', () => {
    const dated = (date: string): Policy => ({ ...policy, notice: { site: 'Site', date } })
    const after = (date: string, choice: Choice | null): boolean =>
      transition(initialSnapshot(dated(date), informing), {
        type: 'restored',
        choices: choice ? [choice] : [],
        at: AT,
      }).needsNotice
    const { choice: read } = chosen(start(informing), 'acknowledge', {})
    const { choice: answered } = chosen(start(informing), 'choose', { statistics: true })
    for (const own of [read, answered]) {
      expect(
        ['2026-02-28', '2026-03-01', '2026-03-02', 'soon'].map((date) => after(date, own)),
      ).toEqual([false, false, true, false])
    }
  })

  it('comes again once everything was forgotten', () => {
    const read = chosen(start(informing), 'acknowledge', {})
    expect(chosen(read, 'clear').needsNotice).toBe(true)
    const told = transition(start(informing), {
      type: 'restored',
      choices: [read.choice as Choice],
      at: AT,
    })
    expect(told.needsNotice).toBe(false)
  })
})

describe('what became of an answer', () => {
  it('is kept, or holds for the page only, until the preferences are opened', () => {
    expect(ready.saved).toBeNull()
    expect(accepted.saved).toBe('kept')
    const unsaved = transition(accepted, { type: 'unsaved' })
    expect(unsaved.saved).toBe('page')
    expect(transition(ready, { type: 'unsaved' }).saved).toBeNull()
    expect(transition(unsaved, { type: 'started', id: 'map' }).saved).toBe('page')
    expect(transition(unsaved, { type: 'opened' }).saved).toBeNull()
    for (const method of ['signal', 'clear', 'acknowledge'] as const) {
      const next = transition(ready, { type: 'chosen', method, selection: {}, at: AT })
      expect(next.saved).toBeNull()
    }
  })
})

describe('what was let run for now', () => {
  const signalled = (overridable: boolean): Snapshot => {
    const gpc = { denies: ['other'], overridable } as const
    const law: Regime = { ...eu, rules: { ...eu.rules, other: 'allow' }, gpc }
    const seen = transition(
      transition(initialSnapshot(policy, law), { type: 'signalled', gpc: 'present', at: AT }),
      { type: 'restored', choices: [], at: AT },
    )
    return transition(seen, { type: 'allowed', id: 'map', at: AT })
  }

  it('runs against a signal that the visitor may override, and against no other', () => {
    expect(signalled(true).permissions.map?.because).toBe('once')
    expect(signalled(false).permissions.map?.because).toBe('signal')
  })

  it('is asked about with the rest, unless it was refused', () => {
    const once = transition(ready, { type: 'allowed', id: 'map', at: AT })
    expect(askedIn(once, AT).services.map(({ id }) => id)).toEqual(['matomo', 'map', 'video'])
    const refused = transition(ready, {
      type: 'chosen',
      method: 'choose',
      selection: { services: { map: false } },
      at: AT,
    })
    const again = transition(refused, { type: 'allowed', id: 'map', at: AT })
    expect(again.permissions.map.because).toBe('once')
    expect(askedIn(again, AT).services.map(({ id }) => id)).toEqual(['matomo', 'video'])
  })
})

describe('a category', () => {
  it('is not granted while one of its services has changed, nor, without any, when it means something else', () => {
    const empty = definePolicy({
      categories: [...policy.categories, { id: 'empty', kind: 'functional', label: 'Empty' }],
      services: policy.services,
    })
    const start = transition(initialSnapshot(empty, eu), { type: 'restored', choices: [], at: AT })
    const { choice } = transition(start, { type: 'chosen', method: 'accept', at: AT })
    const readIn = (own: Policy) =>
      transition(initialSnapshot(own, eu), {
        type: 'restored',
        choices: [choice as Choice],
        at: AT,
      }).permissions
    expect(readIn(empty)).toMatchObject({ media: { allowed: true }, empty: { allowed: true } })
    const services = empty.services.map((own) => ({ ...own, provider: 'Another' }))
    expect(readIn({ ...empty, services })).toMatchObject({
      media: { because: 'changed' },
      statistics: { because: 'changed' },
      empty: { allowed: true },
    })
    for (const change of [{ kind: 'advertising' }, { revision: 1 }] as const) {
      const categories = empty.categories.map((own) =>
        own.id === 'empty' ? { ...own, ...change } : own,
      )
      expect(readIn({ ...empty, categories }).empty).toMatchObject({ because: 'changed' })
    }
  })
})
