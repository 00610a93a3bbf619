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
    const root: EventTarget = page ?? document
    // An image of that name shadows what a document says, and not what its prototype does. HTML, 3.1.7.
    const said = (name: 'prerendering' | 'visibilityState'): unknown =>
      Reflect.get(page ?? Document.prototype, name, root)
    const listeners = new AbortController()
    const listen = (target: EventTarget, type: string, listener: (event: Event) => void): void =>
      EventTarget.prototype.addEventListener.call(target, type, listener, listeners)

    if (said('prerendering')) {
      send({ type: 'suspended', at: consent.now() })
      listen(root, 'prerenderingchange', () => {
        send({ type: 'resumed' })
        consent.refresh()
      })
    }
    listen(root, 'visibilitychange', () => {
      if (said('visibilityState') === 'visible') consent.refresh()
    })
    // A page from the back/forward cache wakes with the state that it fell asleep with.
    listen(view ?? window, 'pageshow', (event) => {
      if ((event as PageTransitionEvent).persisted) consent.refresh()
    })
    return () => listeners.abort()
  }
}
