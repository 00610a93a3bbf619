import {
  type Answer,
  type Choice,
  CLOCK_MARGIN,
  isPast,
  type Method,
  type Selection,
} from './choice'
import { newestOf } from './newest-of'
import { type Permission, resolve } from './permissions'
import type { Policy, Service } from './policy'
import { mayAsk } from './reask'
import type { Regime } from './regime'
import type { Signal } from './signal'
import type { Snapshot } from './snapshot'
import { toldOf } from './told'

/** What happened to a consent; times in ms since 1970. */
export type ConsentEvent =
  /** The memory was read, or another tab told of its choice; `null` when there was none. The newer choice holds. */
  | { readonly type: 'restored'; readonly choice: Choice | null; readonly at: number }
  /**
   * The visitor answered: everything with one word, or by a selection; what is not in it keeps its answer. Or their
   * browser did, with method `signal` and an empty selection: what it denies is remembered as denied.
   */
  | {
      readonly type: 'chosen'
      readonly method: Method
      readonly selection?: Selection | undefined
      readonly at: number
    }
  /** The preferences were opened or closed; a page that was prepared unseen is shown now. */
  | { readonly type: 'opened' | 'closed' | 'resumed' }
  /** The page is prepared unseen. */
  | { readonly type: 'suspended'; readonly at: number }
  /** Global Privacy Control was read. */
  | { readonly type: 'signalled'; readonly gpc: Signal; readonly at: number }
  /** The visitor let one category or service run until they leave this page. */
  | { readonly type: 'allowed'; readonly id: string; readonly at: number }
  /** A service was started in a way that cannot be stopped on this page. */
  | { readonly type: 'started'; readonly id: string }

type Chosen = Extract<ConsentEvent, { type: 'chosen' }>

/** The state before anything is known: what a server renders. */
export function initialSnapshot<C extends string, S extends string>(
  policy: Policy<C, S>,
  regime: Regime,
): Snapshot<C, S> {
  const nothing = {
    policy,
    regime,
    ready: false,
    choice: null,
    gpc: 'absent',
    suspended: false,
    permissions: {} as Snapshot<C, S>['permissions'],
    needsAnswer: false,
    preferencesOpen: false,
    once: [],
    started: [],
  } as const
  return decided(nothing, null, 0)
}

/** The only writer of snapshots. Returns the same object when the event changes nothing. */
export function transition<C extends string, S extends string>(
  snapshot: Snapshot<C, S>,
  event: ConsentEvent,
): Snapshot<C, S> {
  if (event.type === 'restored') {
    const { choice, at } = event
    const known = choice && isPast(choice, at) ? newestOf(snapshot.choice, choice) : snapshot.choice
    return unlessSame(snapshot, decided(readied(snapshot), known, at))
  }
  if (event.type === 'signalled') {
    const { gpc, at } = event
    return unlessSame(snapshot, decided({ ...snapshot, gpc }, snapshot.choice, at))
  }
  if (event.type === 'chosen') {
    const choice = choiceFrom(snapshot, event)
    return { ...decided(readied(snapshot), choice, event.at), preferencesOpen: false }
  }
  if (event.type === 'allowed') {
    const once = withId(snapshot.once, event.id)
    return unlessSame(snapshot, decided({ ...snapshot, once }, snapshot.choice, event.at))
  }
  if (event.type === 'started') {
    return unlessSame(snapshot, { ...snapshot, started: withId(snapshot.started, event.id) })
  }
  if (event.type === 'suspended') {
    const hidden = { ...snapshot, suspended: true, ready: false }
    return unlessSame(snapshot, decided(hidden, snapshot.choice, event.at))
  }
  // What a resumed page knows may be old: it is ready once its memory was read again.
  if (event.type === 'resumed') return unlessSame(snapshot, { ...snapshot, suspended: false })
  return unlessSame(snapshot, { ...snapshot, preferencesOpen: event.type === 'opened' })
}

function withId(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids : [...ids, id]
}

/** The memory was read: the page may ask and run, unless nobody sees it. */
function readied<C extends string, S extends string>(snapshot: Snapshot<C, S>): Snapshot<C, S> {
  return { ...snapshot, ready: !snapshot.suspended }
}

/** The first where the second says the same: whoever reads it can tell at a glance that nothing changed. */
function unlessSame<T extends object>(before: T, next: T): T {
  let size = 0
  for (const key in next) {
    if (next[key] !== before[key]) return next
    size++
  }
  for (const _ in before) size--
  return size ? next : before
}

function decided<C extends string, S extends string>(
  snapshot: Snapshot<C, S>,
  choice: Choice | null,
  at: number,
): Snapshot<C, S> {
  const { policy, regime, gpc, ready } = snapshot
  // A refusal that came later ends what was let run for now.
  const once = snapshot.once.filter((id) => !isNewlyRefused(id, snapshot.choice, choice))
  const before: Record<string, Permission> = snapshot.permissions
  const next: Record<string, Permission> = resolve(policy, regime, choice, gpc, at)
  let needsAnswer = false
  let isSame = true
  // Not the keys of the permissions: engines sort those of a large object at every look.
  for (const { id } of [...policy.categories, ...policy.services]) {
    let own = next[id] as Permission
    if (!ready) own = held(own)
    else if (!own.allowed && once.includes(id)) own = { allowed: true, because: 'once' }
    needsAnswer ||= ready && mayAsk(own, regime, at)
    next[id] = unlessSame(before[id] ?? own, own)
    isSame &&= next[id] === before[id]
  }
  const permissions = (isSame ? before : next) as typeof snapshot.permissions
  return { ...snapshot, choice, permissions, needsAnswer, once: unlessSame(snapshot.once, once) }
}

function isNewlyRefused(id: string, before: Choice | null, now: Choice | null): boolean {
  const answer = now?.answers[id]
  return answer?.granted === false && answer.decidedAt !== before?.answers[id]?.decidedAt
}

/** What may run before the memory and the signal were read: what is exempt, whatever they say. */
function held(permission: Permission): Permission {
  const waits = permission.allowed && permission.because !== 'exempt'
  return waits ? { allowed: false, because: 'unready' } : permission
}

function choiceFrom(snapshot: Snapshot, event: Chosen): Choice {
  const { choice, gpc } = snapshot
  const decidedAt = timeAfter(choice, event.at)
  const { signalledAt: seenAt = 0 } = choice ?? {}
  // After a clock was set back, what lies behind it counts as now: a signal that was seen must not be lost.
  const signalledAt = gpc !== 'absent' || seenAt > decidedAt ? decidedAt : seenAt
  const answers = answersFrom(snapshot, event, decidedAt)
  return { decidedAt, method: event.method, answers, ...(signalledAt && { signalledAt }) }
}

function answersFrom(
  { policy, permissions, choice, gpc }: Snapshot,
  { method, selection }: Chosen,
  decidedAt: number,
): Choice['answers'] {
  const { services = {}, ...categories }: Record<string, unknown> & Selection = selection ?? {}
  const answers: Record<string, Answer> = {}
  const answer = (id: string, category: string, service?: Service): void => {
    if (permissions[id]?.because === 'exempt') return
    const granted = selection ? (services[id] ?? categories[category]) : method === 'accept'
    // What is not answered now keeps its answer and its date: nothing prolongs an answer.
    const kept = choice?.answers[id]
    if (typeof granted === 'boolean') {
      answers[id] = {
        granted,
        decidedAt,
        ...(gpc !== 'absent' && { gpc: true }),
        ...(granted && service && { told: toldOf(service) }),
      }
    } else if (kept && isPast(kept, decidedAt - CLOCK_MARGIN)) answers[id] = kept
  }
  for (const { id } of policy.categories) answer(id, id)
  for (const service of policy.services) answer(service.id, service.category, service)
  return answers
}

/**
 * When a choice counts as made: in whole seconds, which is what the memory keeps, and later than what it replaces, so
 * that it wins in every tab, whatever the clock does.
 */
function timeAfter(replaced: Choice | null, at: number): number {
  const second = at - (at % 1000)
  if (!replaced || !isPast(replaced, at) || replaced.decidedAt < second) return second
  return replaced.decidedAt + 1000
}
