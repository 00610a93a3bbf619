import type { Selection } from './model/choice'
import type { Permission } from './model/permissions'
import type { Kept, Policy } from './model/policy'
import type { Regime } from './model/regime'
import type { Snapshot } from './model/snapshot'
import type { ConsentEvent } from './model/transition'

/** Undoes what the function that returned it did. Calling it again does nothing. */
export type Stop = () => void

/** Told of each new snapshot, and of the event that led to it. */
export type Listener<C extends string = string, S extends string = string> = (
  snapshot: Snapshot<C, S>,
  event: ConsentEvent,
) => void

/** Attaches something to the world while a consent runs; `send` reports facts back to it. */
export type Effect = (consent: Consent, send: (event: ConsentEvent) => void) => Stop

/** Where a choice is kept. Synchronous, because a gate must know before the first paint. May throw: nothing is lost. */
export interface ChoiceStorage {
  /**
   * The text that was written, or `null`; every one where several stand there, as cookies of one name at several paths
   * do. It throws where it cannot be read, and does not where there is nothing.
   */
  read(): string | null | readonly string[]
  /** Keeps a text for `maxAge` seconds, in the place of the one before. */
  write(text: string, maxAge: number): void
  /** Under which names it does, for the cookie policy. @default unknown */
  readonly keptIn?: readonly Kept[]
}

/** A permission, and the id of the regime that it follows from. */
export type Explanation = Permission & { readonly regime: string }

/** The handle of one consent: reads for programs and people, and the commands of the visitor. */
export interface Consent<C extends string = string, S extends string = string> {
  /** Runs the effects, then reads the memory. Counted: the last `Stop` stops. */
  start(): Stop
  get(): Snapshot<C, S>
  /** The snapshot before `start()`: what a server rendered. */
  getInitial(): Snapshot<C, S>
  /** Tells of every new snapshot; with an id, only where that permission changed, or the memory was read. */
  subscribe(listener: Listener<C, S>, id?: C | S): Stop
  /** Whether anything waits for the permission of this id: a gate, a vendor, a component. */
  isWatched(id: C | S): boolean
  acceptAll(): void
  rejectAll(): void
  /** The visitor has read the notice of what runs until they refuse: it is not shown again. Answers nothing. */
  acknowledge(): void
  /** Answers for categories and services; what is not named keeps its answer. */
  choose(selection: Selection<C, S>): void
  /** Lets one category or service run until the visitor leaves this page; stores nothing, and answers nothing. */
  allowOnce(id: C | S): void
  /** Takes back every answer that was given, as easily as it was given. GDPR, article 7(3). */
  withdraw(): void
  /**
   * Forgets every answer, in every tab and storage, as at a logout or on a device that is shared: the visitor is asked as
   * if for the first time. It refuses nothing.
   */
  clear(): void
  /** Opens the preferences. */
  open(): void
  /** Closes the preferences; never an answer. */
  close(): void
  /** Reads the memory again: another page may have written to it, and time has passed. */
  refresh(): void
  /** Where the choice is kept, as far as the storage says. */
  readonly keptIn: readonly Kept[]
  /** The consent's clock, in ms since 1970. */
  now(): number
  allows(id: C | S): boolean
  /** The permission of a category or service, with the facts that led there. */
  explain(id: C | S): Explanation
  /** Hands an error to `onError`. */
  report(error: unknown): void
}

/** What a consent is made of. */
export interface ConsentOptions<C extends string = string, S extends string = string> {
  readonly policy: Policy<C, S>
  readonly regime: Regime
  /**
   * Where the choice is kept; with several storages it outlives the loss of one. Of each answer the latest holds that any of
   * them has. One that throws may hold a refusal: until it can be read, no grant of the others counts.
   */
  readonly storage: ChoiceStorage | readonly ChoiceStorage[]
  /** Run by `start()`, in order. */
  readonly effects?: readonly Effect[]
  /**
   * Told, once each, of what went wrong and was survived: a refused write, a malformed choice, a listener that threw.
   * @default nothing
   */
  readonly onError?: (error: unknown) => void
  /**
   * The clock, in ms since 1970.
   * @default Date.now
   */
  readonly now?: () => number
}

/**
 * The site's policy, for adapters that cannot infer it: augment it once and ids are checked everywhere.
 * @example
 * declare module '@assent/core' {
 *   interface Register { policy: typeof policy }
 * }
 */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the site
export interface Register {}

type RegisteredPolicy = Register extends { policy: infer P } ? P : Policy

/** The category ids of the registered policy; any string without one. */
export type CategoryId = RegisteredPolicy extends Policy<infer C, string> ? C : string

/** The service ids of the registered policy; any string without one. */
export type ServiceId = RegisteredPolicy extends Policy<string, infer S> ? S : string
