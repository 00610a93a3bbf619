import { createChoiceMemory } from './choice-memory'
import type { ChoiceStorage, Consent, ConsentOptions, Effect } from './consent'
import { countedStarts } from './counted-starts'
import { hearSignal } from './hear-signal'
import { createListeners } from './listeners'
import type { Method, Selection } from './model/choice'
import type { Permission } from './model/permissions'
import type { Regime } from './model/regime'
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
  now: clock = Date.now,
}: ConsentOptions<C, S>): Consent<C, S> {
  const initial = initialSnapshot(policy, regime)
  let snapshot = initial

  // A time that no text can hold would be an answer that nobody reads back: it counts as the first or the last that can.
  const now = (): number => Math.min(Math.max(clock(), 1000) || 1000, LAST_TIME)
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
  const { recall, keep } = createChoiceMemory({ storage, regime }, now, report)

  const send = (event: ConsentEvent): void => {
    const isAnswer = event.type === 'chosen'
    // What other pages kept since is known before this is answered.
    if (isAnswer) restore()
    const last = snapshot
    snapshot = transition(last, event)
    if (snapshot === last) return
    const isKept = !isAnswer || keep(snapshot, event.method !== 'signal')
    if (!isKept) snapshot = transition(snapshot, { type: 'unsaved' })
    listeners.tell(snapshot, event, last)
  }
  const restore = (): void => send({ type: 'restored', ...recall(), at: now() })
  const choose = (method: Method, selection?: Selection): void =>
    send({ type: 'chosen', method, selection, at: now() })

  // What storage refused to keep still holds for this page: the snapshot's choice is the other one.
  const refresh = (): void => {
    restore()
    if (snapshot.ready) keep(snapshot, false)
  }

  const consent: Consent<C, S> = {
    // Effects first: what they say of the page, such as a signal, is known before anything may run.
    start: countedStarts(
      heardWith(regime, effects).map((effect) => () => effect(consent as Consent, send)),
      attempt,
      refresh,
    ),
    get: () => snapshot,
    getInitial: () => initial,
    subscribe: listeners.add,
    isWatched: listeners.has,
    acceptAll: () => choose('accept'),
    rejectAll: () => choose('reject'),
    withdraw: () => choose('withdraw'),
    clear: () => choose('clear'),
    acknowledge: () => choose('acknowledge', {}),
    choose: (selection) => choose('choose', selection),
    allowOnce: (id) => send({ type: 'allowed', id, at: now() }),
    open: () => send({ type: 'opened' }),
    close: () => send({ type: 'closed' }),
    refresh,
    keptIn: [storage].flat().flatMap(({ keptIn = [] }: ChoiceStorage) => keptIn),
    now,
    allows: (id) => !!snapshot.permissions[id]?.allowed,
    explain: (id) => ({ ...(snapshot.permissions[id] ?? UNDECLARED), regime: regime.id }),
    report,
  }
  return consent
}

/** A signal that binds is heard first, whether the site watches it or not. */
function heardWith({ gpc }: Regime, effects: readonly Effect[]): readonly Effect[] {
  return gpc ? [hearSignal(globalThis.navigator ?? {}), ...effects] : effects
}

/** In ms since 1970: in the year 2096. What the codec reads goes further. */
const LAST_TIME = 4e12

const UNDECLARED: Permission = { allowed: false, because: 'undeclared' }
