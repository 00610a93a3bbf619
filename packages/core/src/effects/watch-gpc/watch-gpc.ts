import type { Effect } from '../../consent'
import { hearSignal } from '../../hear-signal'

/** Where `watchGpc` looks. */
export interface WatchGpcOptions {
  /** @default navigator */
  readonly navigator?: object
}

/**
 * Tells the consent of Global Privacy Control before anything may run, also where no law binds a site to it: for the views and
 * effects that want to know. A signal that binds is heard by itself.
 * @see https://w3c.github.io/gpc/#javascript-property-to-detect-preference
 */
export function watchGpc({ navigator: browser = navigator }: WatchGpcOptions = {}): Effect {
  return hearSignal(browser)
}
