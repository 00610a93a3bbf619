import { type Choice, isPast, laterOf, type Method, orderOf, type Selection } from './choice'
import { choiceFrom } from './choice-from'
import { dayStart } from './day-start'
import { joinChoices } from './join-choices'
import { type Permission, resolve } from './permissions'
import type { Policy } from './policy'
import { mayAsk } from './reask'
import type { Regime } from './regime'
import type { Signal } from './signal'
import type { Snapshot } from './snapshot'
import { unlessSame } from './unless-same'

/**
 * How a memory could be read: `sound`; `damaged`, where a text in it is no choice; `blocked`, where a part of it threw;
 * `newer`, where a later version of this package wrote there.
 */
export type MemoryState = 'sound' | 'damaged' | 'blocked' | 'newer'

/** What happened to a consent; times in ms since 1970. */
export type ConsentEvent =
  /** The memory was read, with every choice in it; or, without a `memory`, another tab told of its choice. */
  | {
      readonly type: 'restored'
      readonly choices: readonly Choice[]
      readonly memory?: MemoryState
      readonly at: number
    }
  /**
   * The visitor answered: everything with one word, or by a selection; what is not in it keeps its answer. Or their
   * browser did, with method `signal` and an empty selection: what it denies is remembered as denied. Or everything that
   * was answered is forgotten in every tab, with method `clear`. Or a notice was read, with method `acknowledge` and an empty
   * selection, which answers nothing.
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
  /** Storage did not keep what was just answered. */
  | { readonly type: 'unsaved' }
  /** A service was started in a way that cannot be stopped on this page. */
  | { readonly type: 'started'; readonly id: string }

type EventOf<T extends ConsentEvent['type']> = Extract<ConsentEvent, { type: T }>

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
    lost: false,
    gpc: 'absent',
    suspended: false,
    permissions: {} as Snapshot<C, S>['permissions'],
    needsAnswer: false,
    needsNotice: false,
    preferencesOpen: false,
    saved: null,
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
  switch (event.type) {
    case 'restored':
      return unlessSame(snapshot, restored(snapshot, event))
    case 'chosen': {
      // What could not be read is noted in the choice from now on.
      const saved = isOfVisitor(event.method) ? 'kept' : snapshot.saved
      const next = readied({ ...snapshot, preferencesOpen: false, lost: false, saved })
      return decided(next, choiceFrom(snapshot, event), event.at)
    }
    case 'signalled': {
      const { gpc, at } = event
      return unlessSame(snapshot, decided({ ...snapshot, gpc }, snapshot.choice, at))
    }
    case 'allowed': {
      const once = withId(snapshot.once, event.id)
      return unlessSame(snapshot, decided({ ...snapshot, once }, snapshot.choice, event.at))
    }
    case 'started':
      return unlessSame(snapshot, { ...snapshot, started: withId(snapshot.started, event.id) })
    case 'suspended': {
      const hidden = { ...snapshot, suspended: true, ready: false }
      return unlessSame(snapshot, decided(hidden, snapshot.choice, event.at))
    }
    // What a resumed page knows may be old: it is ready once its memory was read again.
    case 'resumed':
      return unlessSame(snapshot, { ...snapshot, suspended: false })
    case 'unsaved':
      return { ...snapshot, saved: snapshot.saved && 'page' }
    case 'opened':
      return unlessSame(snapshot, { ...snapshot, preferencesOpen: true, saved: null })
    case 'closed':
      return unlessSame(snapshot, { ...snapshot, preferencesOpen: false })
    default:
      return event satisfies never
  }
}

/** Whether it is an answer of the visitor, which they are told the end of. */
function isOfVisitor(method: Method): boolean {
  return method !== 'signal' && method !== 'clear' && method !== 'acknowledge'
}

/**
 * What the memory adds to what is known. A grant that is dated in the future counts for nothing. Where a part cannot be
 * read, or is from a newer version, a refusal may stand there: no grant of the memory counts, and then not even one that
 * this page knew.
 */
function restored<C extends string, S extends string>(
  snapshot: Snapshot<C, S>,
  { choices, memory, at }: EventOf<'restored'>,
): Snapshot<C, S> {
  let { choice: known, lost } = snapshot
  if (memory) lost = memory !== 'sound'
  if (known && memory === 'newer') known = sifted(known, false, at)
  for (const choice of choices) {
    const sound = sifted(choice, memory !== 'newer' && memory !== 'blocked', at)
    lost ||= sound !== choice
    known = joinChoices(known, sound)
  }
  return decided(readied({ ...snapshot, lost }), known, at)
}

/** A choice with its refusals and, if any may, those of its grants that count. It keeps its place in the order. */
function sifted(choice: Choice, mayGrant: boolean, at: number): Choice {
  const entries = Object.entries(choice.answers)
  const sound = entries.filter(([, own]) =>
    own.granted ? mayGrant && isPast(own, at) : Number.isFinite(own.decidedAt),
  )
  return sound.length < entries.length ? { ...choice, answers: Object.fromEntries(sound) } : choice
}

function withId(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids : [...ids, id]
}

/** The memory was read: the page may ask and run, unless nobody sees it. */
function readied<C extends string, S extends string>(snapshot: Snapshot<C, S>): Snapshot<C, S> {
  return { ...snapshot, ready: !snapshot.suspended }
}

function decided<C extends string, S extends string>(
  snapshot: Snapshot<C, S>,
  choice: Choice | null,
  at: number,
): Snapshot<C, S> {
  const { policy, regime, gpc, ready, lost } = snapshot
  // What was refused or forgotten since ends what was let run for now.
  const last = snapshot.choice
  const isKept = (id = ''): boolean =>
    choice?.answers[id]?.granted !== false || choice.answers[id] === last?.answers[id]
  const categoryOf = (id: string): string | undefined =>
    policy.services.find((service) => service.id === id)?.category
  const isOnce = (id: string): boolean => isKept(id) && isKept(categoryOf(id))
  const once = choice?.cleared === last?.cleared ? snapshot.once.filter(isOnce) : []
  const before: Record<string, Permission> = snapshot.permissions
  const next: Record<string, Permission> = resolve(policy, regime, choice, gpc, at, lost)
  // A category stands for its services: it is asked about with them.
  const used = new Set<string>(policy.services.map(({ category }) => category))
  let needsAnswer = false
  let isUnrefused = false
  let isSame = true
  // Not the keys of the permissions: engines sort those of a large object at every look.
  for (const { id } of [...policy.categories, ...policy.services]) {
    let own = next[id] as Permission
    if (!ready) own = held(own)
    else if (once.includes(id) && mayRunOnce(own, regime)) own = { allowed: true, because: 'once' }
    needsAnswer ||= ready && !used.has(id) && mayAsk(own, regime, at)
    isUnrefused ||= own.because === 'unrefused'
    next[id] = unlessSame(before[id] ?? own, own)
    isSame &&= next[id] === before[id]
  }
  const permissions = (isSame ? before : next) as typeof snapshot.permissions
  const needsNotice = !!regime.informs && isUnrefused && !needsAnswer && !isTold(policy, choice)
  return {
    ...snapshot,
    choice,
    permissions,
    needsAnswer,
    needsNotice,
    once: unlessSame(snapshot.once, once),
  }
}

/** A signal that nothing overrides is not overridden for now either. */
function mayRunOnce({ allowed, because }: Permission, { gpc }: Regime): boolean {
  return !allowed && (because !== 'signal' || !!gpc?.overridable)
}

/** Whether the visitor was told of what runs, or asked, since the policy is what it is. */
function isTold({ notice }: Policy, choice: Choice | null): boolean {
  const answered = Object.values(choice?.answers ?? {}).map(orderOf)
  const told = answered.reduce(laterOf, choice?.informed ?? 0)
  return told > 0 && told >= dayStart(notice?.date)
}

/** What may run before the memory and the signal were read: what is exempt, whatever they say. */
function held(permission: Permission): Permission {
  const waits = permission.allowed && permission.because !== 'exempt'
  return waits ? { allowed: false, because: 'unready' } : permission
}
