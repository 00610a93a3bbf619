import type { Effect } from '../../consent'
import { type Permission, resolve } from '../../model/permissions'
import type { Signal } from '../../model/signal'
import type { Snapshot } from '../../model/snapshot'

/** Where `watchGpc` looks. */
export interface WatchGpcOptions {
  /** @default navigator */
  readonly navigator?: object
}

/**
 * Tells the consent of Global Privacy Control before anything may run. Read once: the value belongs to the navigation.
 * Where it denies something, that is remembered: that a signal is gone later is no consent.
 * @see https://w3c.github.io/gpc/#javascript-property-to-detect-preference; 4 CCR 904-3, rule 5.09
 */
export function watchGpc({ navigator: browser }: WatchGpcOptions = {}): Effect {
  return (consent, send) => {
    send({ type: 'signalled', gpc: signalFrom(browser ?? navigator), at: consent.now() })
    return consent.subscribe((snapshot) => {
      const at = consent.now()
      if (isNews(snapshot, at)) send({ type: 'chosen', method: 'signal', selection: {}, at })
    })
  }
}

/** An unreadable signal counts as present: it only ever denies. */
function signalFrom(browser: { readonly globalPrivacyControl?: unknown }): Signal {
  try {
    const { globalPrivacyControl = false } = browser
    if (globalPrivacyControl === false) return 'absent'
    return globalPrivacyControl === true ? 'present' : 'unreadable'
  } catch {
    return 'unreadable'
  }
}

/** Whether the signal denies something that would be allowed if it were gone. */
function isNews(
  { ready, policy, regime, choice, gpc, permissions }: Snapshot,
  at: number,
): boolean {
  if (!ready || gpc === 'absent') return false
  const without = resolve(policy, regime, choice, 'absent', at)
  return Object.entries<Permission>(permissions).some(
    ([id, { because }]) => because === 'signal' && without[id]?.allowed,
  )
}
