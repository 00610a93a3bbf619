import type { Effect } from '../../consent'
import type { Signal } from '../../model/signal'

/** Where `watchGpc` looks. */
export interface WatchGpcOptions {
  /** @default navigator */
  readonly navigator?: object
}

/**
 * Tells the consent of Global Privacy Control before anything may run. Read once: the value belongs to the navigation.
 * @see https://w3c.github.io/gpc/#javascript-property-to-detect-preference
 */
export function watchGpc({ navigator: browser }: WatchGpcOptions = {}): Effect {
  return (consent, send) => {
    send({ type: 'signalled', gpc: signalFrom(browser ?? navigator), at: consent.now() })
    return () => {}
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
