import { type Answer, type Choice, isPast, type Method, type Selection } from './choice'
import { newestOf } from './newest-of'
import { type Permission, type Permissions, resolve } from './permissions'
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
  /** The preferences were opened or closed; the page was prepared unseen, or is shown now. */
  | { readonly type: 'opened' | 'closed' | 'suspended' | 'resumed' }
  /** Global Privacy Control was read. */
  | { readonly type: 'signalled'; readonly gpc: Signal; readonly at: number }
  /** A service was started in a way that cannot be stopped on this page. */
  | { readonly type: 'started'; readonly id: string }

/** The state before anything is known: what a server renders. */
export function initialSnapshot<C extends string, S extends string>(
  policy: Policy<C, S>,
  regime: Regime,
): Snapshot<C, S> {
  return {
    policy,
    regime,
    ready: false,
    choice: null,
    gpc: 'absent',
    suspended: false,
    permissions: held(resolve(policy, regime, null, 'absent', 0)),
    needsAnswer: false,
    preferencesOpen: false,
    started: [],
  }
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
    const { method, at } = event
    const decidedAt = timeAfter(snapshot.choice, at)
    const answers = answersFrom(snapshot, event, decidedAt)
    const signalledAt = snapshot.gpc === 'absent' ? snapshot.choice?.signalledAt : decidedAt
    const choice = { decidedAt, method, answers, ...(signalledAt && { signalledAt }) }
    return { ...decided(readied(snapshot), choice, at), preferencesOpen: false }
  }
  if (event.type === 'started') {
    const { started } = snapshot
    return started.includes(event.id) ? snapshot : { ...snapshot, started: [...started, event.id] }
  }
  if (event.type === 'suspended') {
    const permissions = held(snapshot.permissions)
    const rest = { suspended: true, ready: false, needsAnswer: false }
    return unlessSame(snapshot, { ...snapshot, ...rest, permissions })
  }
  // What a resumed page knows may be old: it is ready once its memory was read again.
  if (event.type === 'resumed') return unlessSame(snapshot, { ...snapshot, suspended: false })
  return unlessSame(snapshot, { ...snapshot, preferencesOpen: event.type === 'opened' })
}

/** The memory was read: the page may ask and run, unless nobody sees it. */
function readied<C extends string, S extends string>(snapshot: Snapshot<C, S>): Snapshot<C, S> {
  return { ...snapshot, ready: !snapshot.suspended }
}

/** What may run before the memory and the signal were read: what is exempt, whatever they say. */
function held<Id extends string>(permissions: Permissions<Id>): Permissions<Id> {
  const all: Record<string, Permission> = Object.assign(Object.create(null), permissions)
  for (const [id, { allowed, because }] of Object.entries(all)) {
    if (allowed && because !== 'exempt') all[id] = { allowed: false, because: 'unready' }
  }
  return all as typeof permissions
}

function unlessSame<T extends Snapshot>(snapshot: T, next: T): T {
  const stateOf = ({ policy: _, regime: __, ...state }: Snapshot): string => JSON.stringify(state)
  return stateOf(next) === stateOf(snapshot) ? snapshot : next
}

function decided<C extends string, S extends string>(
  snapshot: Snapshot<C, S>,
  choice: Choice | null,
  at: number,
): Snapshot<C, S> {
  const { policy, regime, gpc, ready } = snapshot
  const resolved = resolve(policy, regime, choice, gpc, at)
  const permissions: Record<string, Permission> = ready ? resolved : held(resolved)
  // What stays as it was stays the same object: whoever reads one permission can tell at a glance.
  for (const [id, before] of Object.entries<Permission>(snapshot.permissions)) {
    if (JSON.stringify(permissions[id]) === JSON.stringify(before)) permissions[id] = before
  }
  const needsAnswer =
    ready && Object.values(permissions).some((permission) => mayAsk(permission, regime, at))
  return {
    ...snapshot,
    choice,
    permissions: permissions as typeof snapshot.permissions,
    needsAnswer,
  }
}

function answersFrom(
  { policy, permissions, choice, gpc }: Snapshot,
  { method, selection }: Extract<ConsentEvent, { type: 'chosen' }>,
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
    } else if (kept) answers[id] = kept
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
