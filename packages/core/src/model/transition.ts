import { type Choice, isPast, type Method, type Selection } from './choice'
import { newestOf } from './newest-of'
import { type Permission, resolve } from './permissions'
import type { Policy } from './policy'
import { mayAsk } from './reask'
import type { Regime } from './regime'
import type { Signal } from './signal'
import type { Snapshot } from './snapshot'
import { toldOf } from './told'

/** What happened to a consent; times in ms since 1970. */
export type ConsentEvent =
  /** The memory was read, or another tab told of its choice; `null` when there was none. The newer choice holds. */
  | { readonly type: 'restored'; readonly choice: Choice | null; readonly at: number }
  /** The visitor answered: everything with one word, or by a selection; what is not in it keeps its answer. */
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
    permissions: resolve(policy, regime, null, 'absent', 0),
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
    return unlessSame(snapshot, decided({ ...snapshot, gpc: event.gpc }, snapshot.choice, event.at))
  }
  if (event.type === 'chosen') {
    const { method, at } = event
    // Whole seconds are what the memory keeps: what is remembered and what was decided must be one.
    const decidedAt = timeAfter(snapshot.choice, at)
    const answers = answersFrom(snapshot, event)
    const granted = snapshot.policy.services.filter(({ id }) => answers[id])
    const told = Object.fromEntries(granted.map((service) => [service.id, toldOf(service)]))
    const choice: Choice = {
      decidedAt,
      method,
      answers,
      told,
      ...(snapshot.gpc !== 'absent' && { gpc: true }),
    }
    return { ...decided(readied(snapshot), choice, at), preferencesOpen: false }
  }
  if (event.type === 'started') {
    const { started } = snapshot
    return started.includes(event.id) ? snapshot : { ...snapshot, started: [...started, event.id] }
  }
  if (event.type === 'suspended') {
    return unlessSame(snapshot, { ...snapshot, suspended: true, ready: false, needsAnswer: false })
  }
  // What a resumed page knows may be old: it is ready once its memory was read again.
  if (event.type === 'resumed') return unlessSame(snapshot, { ...snapshot, suspended: false })
  return unlessSame(snapshot, { ...snapshot, preferencesOpen: event.type === 'opened' })
}

/** The memory was read: the page may ask and run, unless nobody sees it. */
function readied<C extends string, S extends string>(snapshot: Snapshot<C, S>): Snapshot<C, S> {
  return { ...snapshot, ready: !snapshot.suspended }
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
  const permissions = resolve(policy, regime, choice, gpc, at)
  const needsAnswer =
    ready &&
    Object.values<Permission>(permissions).some((permission) => mayAsk(permission, regime, at))
  return { ...snapshot, choice, permissions, needsAnswer }
}

function answersFrom(
  { policy, permissions }: Snapshot,
  { method, selection }: Extract<ConsentEvent, { type: 'chosen' }>,
): Choice['answers'] {
  const { services = {}, ...categories }: Record<string, unknown> & Selection = selection ?? {}
  const kept: Partial<Record<Permission['because'], boolean>> = { granted: true, denied: false }
  const answers: Record<string, boolean> = {}
  const subjects: readonly { id: string; category?: string }[] = [
    ...policy.categories,
    ...policy.services,
  ]
  for (const { id, category = id } of subjects) {
    const because = permissions[id]?.because ?? 'exempt'
    const answer = selection
      ? (services[id] ?? categories[category] ?? kept[because])
      : method === 'accept'
    if (because !== 'exempt' && typeof answer === 'boolean') answers[id] = answer
  }
  return answers
}

/** When a choice counts as made: later than what it replaces, so that it wins in every tab, whatever the clock does. */
function timeAfter(replaced: Choice | null, at: number): number {
  const second = at - (at % 1000)
  if (!replaced || !isPast(replaced, at) || replaced.decidedAt < second) return second
  return replaced.decidedAt + 1000
}
