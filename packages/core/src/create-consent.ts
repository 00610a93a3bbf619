import { recall, remember } from './choice-memory'
import type { ChoiceStorage, Consent, Effect, Listener, Stop } from './consent'
import type { Method, Selection } from './model/choice'
import type { Policy } from './model/policy'
import type { Regime } from './model/regime'
import type { Snapshot } from './model/snapshot'
import { type ConsentEvent, initialSnapshot, transition } from './model/transition'

/** What a consent is made of. */
export interface ConsentOptions<C extends string = string, S extends string = string> {
  readonly policy: Policy<C, S>
  readonly regime: Regime
  readonly storage: ChoiceStorage
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
 * Makes the handle of one consent. Inert until `start()`: safe at module scope and on a server.
 * @example
 * const consent = createConsent({ policy, regime: eu, storage: cookieStorage(), effects: [gateScripts()] })
 * consent.start()
 */
export function createConsent<C extends string, S extends string>({
  policy,
  regime,
  storage,
  effects = [],
  onError,
  now = Date.now,
}: ConsentOptions<C, S>): Consent<C, S> {
  const initial = initialSnapshot(policy, regime)
  const listeners = new Set<Listener<C, S>>()
  const holders = new Set<Stop>()
  let untold: [snapshot: Snapshot<C, S>, event: ConsentEvent][] = []
  let stops: Stop[] = []
  let snapshot = initial

  // In a turn of its own: whoever is told of errors may fail too, and must not take the consent along.
  const report = (error: unknown): void => queueMicrotask(() => onError?.(error))
  const attempt = <T>(run: () => T): T | undefined => {
    try {
      return run()
    } catch (error) {
      report(error)
    }
  }
  const send = (event: ConsentEvent): void => {
    const next = transition(snapshot, event)
    if (next === snapshot) return
    snapshot = next
    if (event.type === 'chosen' && next.choice) remember(storage, next.choice, regime, report)
    // A listener may send in its turn: everyone still hears of every snapshot, in one order.
    if (untold.push([next, event]) > 1) return
    for (const news of untold) {
      for (const listener of [...listeners]) attempt(() => listener(...news))
    }
    untold = []
  }
  const choose = (method: Method, selection?: Selection): void =>
    send({ type: 'chosen', method, selection, at: now() })

  // What storage refused to keep still holds for this page: the snapshot's choice is the other one.
  // What is wrong with the memory is said when it is first read, not at every look.
  const refresh = (): void => {
    const choice = recall(storage, snapshot.ready ? ignore : report)
    send({ type: 'restored', choice, at: now() })
  }

  const consent: Consent<C, S> = {
    start() {
      if (!holders.size) {
        // Effects first: what they say of the page, such as a signal, is known before anything may run.
        stops = effects.flatMap((effect) => attempt(() => effect(consent as Consent, send)) ?? [])
        refresh()
      }
      const stop = (): void => {
        if (holders.delete(stop) && !holders.size) stops.reverse().forEach(attempt)
      }
      holders.add(stop)
      return stop
    },
    get: () => snapshot,
    getInitial: () => initial,
    subscribe(listener) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    acceptAll: () => choose('accept'),
    rejectAll: () => choose('reject'),
    withdraw: () => choose('withdraw'),
    choose: (selection) => choose('choose', selection),
    open: () => send({ type: 'opened' }),
    close: () => send({ type: 'closed' }),
    refresh,
    now,
    allows: (id) => consent.explain(id).allowed,
    explain: (id) => snapshot.permissions[id] ?? { allowed: false, because: 'undeclared' },
    report,
  }
  return consent
}

function ignore(): void {}
