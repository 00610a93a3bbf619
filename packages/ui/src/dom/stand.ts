import type { Consent, ConsentEvent, Snapshot, Stop } from '@assent/core'
import { ownOf } from '../views/own-of'

/** Where a view stands. */
export interface Place {
  /** @default the body that the page has at the time */
  readonly into: Element | undefined
  readonly put: 'prepend' | 'append'
}

/** What stands there, and while what. */
export interface Drawing {
  /** What there is to show: it is drawn anew when that is something else. @default always the same */
  readonly shownOf?: (snapshot: Snapshot) => boolean | string
  readonly draw: () => Node
  /** Brings what stands there up to date after an event, or gives what stands there instead. */
  readonly update?: (view: Element, event: ConsentEvent) => Element
}

/** On what stands in a page, and so on every copy of it; as a property, which no copy has, on what is alive. */
const LIVE = 'data-assent-live'

/**
 * Draws a view as soon as there is a place for it, and again whenever it was taken out: by a router that replaces the body or
 * what is in it, or with an element that left the page and came back. Copies of views, out of a router's memory, have
 * nobody who listens: they are removed.
 */
export function stand(
  consent: Consent,
  { into, put }: Place,
  { shownOf = () => true, draw, update }: Drawing,
): Stop {
  let view: Element | undefined
  let last: unknown
  // With a script that takes out whatever it did not put in, there would be no end.
  let turns = 999
  const settle = (container: Element | null): void => {
    // A router that makes one page into the next may have made something else of it.
    if (!view?.hasAttribute(LIVE)) view = undefined
    const shown = shownOf(consent.get())
    const parent = shown && container?.isConnected ? container : undefined
    if (shown === last && view?.parentNode === parent) return
    if (shown === last) turns--
    last = shown
    view?.remove()
    view = parent && turns > 0 ? putInto(parent, put, alive(draw())) : undefined
  }
  const attempt = (): void => {
    try {
      removeCopies()
      const container = into ?? ownOf('body')
      settle(container)
      observe(observer, container)
    } catch (error) {
      consent.report(error)
    }
  }
  const observer = new MutationObserver(attempt)
  const unsubscribe = consent.subscribe((_, event) => {
    attempt()
    if (view) view = update?.(view, event) ?? view
  })
  attempt()
  return () => {
    unsubscribe()
    observer.disconnect()
    view?.remove()
  }
}

/** First is behind a link that skips to the content: that is the first stop of the keyboard. WCAG 2.2, 2.4.1 */
function putInto(parent: Element, put: Place['put'], view: Element): Element {
  const first = parent.firstElementChild
  const isSkipLink = first instanceof HTMLAnchorElement && first.hash && put === 'prepend'
  if (isSkipLink) first.after(view)
  else parent[put](view)
  return view
}

/** Marks a view as one that stands in the page. */
export function alive(view: Node): Element {
  const element = view as Element
  element.setAttribute(LIVE, '')
  return Object.assign(element, { [LIVE]: true })
}

function removeCopies(): void {
  for (const view of ownOf('querySelectorAll').call(document, `[${LIVE}]`)) {
    if (!(LIVE in view)) view.remove()
  }
}

/** Children alone, from the container up to the document; while that is nowhere in it, whatever comes. */
function observe(observer: MutationObserver, container: Element | null): void {
  observer.observe(document, { childList: true, subtree: !container?.isConnected })
  for (let from = container; from; from = from.parentElement) {
    observer.observe(from, { childList: true })
  }
}
