import type { Choice, Method, Selection } from './choice'
import { type Permission, resolve } from './permissions'
import type { Policy } from './policy'
import type { Regime } from './regime'
import type { Snapshot } from './snapshot'

/** What happened to a consent; times in ms since 1970. */
export type ConsentEvent =
  /** The memory was read; `null` when it held no choice. */
  | { readonly type: 'restored'; readonly choice: Choice | null; readonly at: number }
  /** The visitor answered: everything with one word, or by a selection; what is not in it keeps its answer. */
  | {
      readonly type: 'chosen'
      readonly method: Method
      readonly selection?: Selection | undefined
      readonly at: number
    }
  /** The preferences were opened or closed. */
  | { readonly type: 'opened' | 'closed' }
  /** A service was started in a way that cannot be stopped on this page. */
  | { readonly type: 'started'; readonly id: string }

/** The state before anything is known: what a server renders. */
export function initialSnapshot<C extends string, S extends string>(
  policy: Policy<C, S>,
  regime: Regime,
): Snapshot<C, S> {
  const permissions = resolve(policy, regime, null, 0)
  return {
    policy,
    regime,
    ready: false,
    choice: null,
    permissions,
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
    const next = decided(snapshot, event.choice, event.at)
    return stateOf(next) === stateOf(snapshot) ? snapshot : next
  }
  if (event.type === 'chosen') {
    // Whole seconds are what the memory keeps: what is remembered and what was decided must be one.
    const decidedAt = event.at - (event.at % 1000)
    const choice = { decidedAt, method: event.method, answers: answersFrom(snapshot, event) }
    return { ...decided(snapshot, choice, event.at), preferencesOpen: false }
  }
  if (event.type === 'started') {
    const { started } = snapshot
    return started.includes(event.id) ? snapshot : { ...snapshot, started: [...started, event.id] }
  }
  const preferencesOpen = event.type === 'opened'
  return preferencesOpen === snapshot.preferencesOpen ? snapshot : { ...snapshot, preferencesOpen }
}

function stateOf({ ready, choice, permissions }: Snapshot): string {
  return JSON.stringify([ready, choice, permissions])
}

function decided<C extends string, S extends string>(
  snapshot: Snapshot<C, S>,
  choice: Choice | null,
  at: number,
): Snapshot<C, S> {
  const permissions = resolve(snapshot.policy, snapshot.regime, choice, at)
  const needsAnswer = Object.values<Permission>(permissions).some(
    ({ because }) => because === 'undecided' || because === 'expired',
  )
  return { ...snapshot, ready: true, choice, permissions, needsAnswer }
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
