import { createChoiceMemory } from './choice-memory'
import type { Consent, ConsentOptions, Stop } from './consent'
import { createListeners } from './listeners'
import type { Method, Selection } from './model/choice'
import type { Permission } from './model/permissions'
import { type ConsentEvent, initialSnapshot, transition } from './model/transition'

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
  const holders = new Set<Stop>()
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
  const listeners = createListeners<C, S>(attempt)
  const { recall, remember, renew } = createChoiceMemory({ storage, regime }, now, report)

  const send = (event: ConsentEvent): void => {
    const last = snapshot
    const next = transition(last, event)
    if (next === last) return
    snapshot = next
    // A choice that was made here: by the visitor, or by their browser's signal.
    const isOwn = next.choice !== last.choice && next.choice !== (event as Restored).choice
    if (next.choice && isOwn) remember(next.choice)
    listeners.tell(next, event, last)
  }
  const choose = (method: Method, selection?: Selection): void =>
    send({ type: 'chosen', method, selection, at: now() })

  // What storage refused to keep still holds for this page: the snapshot's choice is the other one.
  const refresh = (): void => {
    send({ type: 'restored', choice: recall(), at: now() })
    if (snapshot.ready) renew(snapshot.choice)
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
    subscribe: listeners.add,
    isWatched: listeners.has,
    acceptAll: () => choose('accept'),
    rejectAll: () => choose('reject'),
    withdraw: () => choose('withdraw'),
    choose: (selection) => choose('choose', selection),
    allowOnce: (id) => send({ type: 'allowed', id, at: now() }),
    open: () => send({ type: 'opened' }),
    close: () => send({ type: 'closed' }),
    refresh,
    keptIn: storage.keptIn ?? [],
    now,
    allows: (id) => !!snapshot.permissions[id]?.allowed,
    explain: (id) => ({ ...(snapshot.permissions[id] ?? UNDECLARED), regime: regime.id }),
    report,
  }
  return consent
}

type Restored = Extract<ConsentEvent, { type: 'restored' }>

const UNDECLARED: Permission = { allowed: false, because: 'undeclared' }
