import type { Effect } from '../../consent'

/** What `pageLifecycle` listens to. */
export interface PageLifecycleOptions {
  /** @default document */
  readonly document?: EventTarget & {
    readonly visibilityState: string
    readonly prerendering?: boolean
  }
  /** @default window */
  readonly window?: EventTarget
}

/**
 * Keeps a page true to what happened while nobody saw it: one that is prepared unseen asks, records and runs nothing,
 * and one that is shown again reads the memory and the clock. There is no timer: what expires, expires for whoever
 * looks.
 * @see https://wicg.github.io/nav-speculation/prerendering.html
 */
export function pageLifecycle({ document: page, window: view }: PageLifecycleOptions = {}): Effect {
  return (consent, send) => {
    const root: NonNullable<typeof page> = page ?? document
    const listeners = new AbortController()
    const listen = (target: EventTarget, type: string, listener: (event: Event) => void): void =>
      target.addEventListener(type, listener, listeners)

    if (root.prerendering) {
      send({ type: 'suspended', at: consent.now() })
      listen(root, 'prerenderingchange', () => {
        send({ type: 'resumed' })
        consent.refresh()
      })
    }
    listen(root, 'visibilitychange', () => {
      if (root.visibilityState === 'visible') consent.refresh()
    })
    // A page from the back/forward cache wakes with the state that it fell asleep with.
    listen(view ?? window, 'pageshow', (event) => {
      if ((event as PageTransitionEvent).persisted) consent.refresh()
    })
    return () => listeners.abort()
  }
}
