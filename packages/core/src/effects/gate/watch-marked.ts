import type { Consent, Stop } from '../../consent'
import { ConsentError } from '../../model/error'
import { unshadowed } from './unshadowed'

/** What says whose an element is. */
export const MARK = 'data-assent-service'

/**
 * By whom an element is taken, on the element itself: every copy of the package on the page sees it, and a clone has not
 * got it. `true` for a script that ran.
 */
export const TAKEN: unique symbol = /* @__PURE__ */ Symbol.for('assent.taken') as never

/** An element that a gate may have taken. */
export type Takeable<T extends Element> = T & { [TAKEN]?: unknown }

/** The services that an element waits for: its own, and those of all that is marked around it. */
export function servicesOf(element: Element): readonly string[] {
  const ids = new Set<string>()
  let node: Node | null = element
  while (node) {
    const own: Element & ShadowRoot = unshadowed(node as Element & ShadowRoot)
    const id = own.getAttribute?.(MARK)
    if (id != null) ids.add(id)
    node = own.parentNode ?? own.host
  }
  return [...ids]
}

/** What goes on: `forget` tells of nothing that happened in this turn, `scan` of all that is there. */
export interface Watch {
  readonly stop: Stop
  readonly forget: () => void
  readonly scan: () => void
}

/**
 * Tells of the marked elements at once, whenever one of their services changes, and when a router, a tag manager or a
 * framework adds some later, marks, moves, or takes them out: of these alone, so that a page that grows costs what it grows
 * by. What throws for one of them is reported, and stops no other.
 * @param close what to do with each first, from the inside out
 * @param take what to do with each then, in the order of the document
 */
export function watchMarked<T extends Element>(
  consent: Consent,
  scope: Node,
  selector: string,
  close: (element: T) => void,
  take: (element: T) => void,
): Watch {
  const watched = new Map<string, Stop>()
  let scanned: unknown

  const watch = (id: string): void => {
    if (watched.has(id)) return
    watched.set(id, consent.subscribe(scanOnce, id))
    if (consent.explain(id).because !== 'undeclared') return
    consent.report(
      new ConsentError('unknown-service', `"${id}"`, 'is not in the policy. Declare it.'),
    )
  }
  const each = (elements: readonly T[], act: (element: T) => void): void => {
    for (const element of elements) {
      try {
        act(element)
      } catch (error) {
        consent.report(error)
      }
    }
  }
  const tell = (found: readonly T[]): void => {
    each(found.toReversed(), close)
    each(found, (element) => {
      servicesOf(element).forEach(watch)
      take(element)
    })
  }
  const scan = (): void => tell(markedIn<T>(scope, selector))
  // Several services may change with one answer: the first of them tells of all.
  const scanOnce = (): void => {
    if (scanned === consent.get()) return
    scanned = consent.get()
    scan()
  }
  const observer = new MutationObserver((records) => {
    const nodes = records.flatMap(({ type, target, addedNodes, removedNodes }) =>
      type === 'attributes' ? target : [...addedNodes, ...removedNodes],
    )
    tell([...new Set(nodes.flatMap((node) => markedIn<T>(node, selector)))])
  })
  observer.observe(scope, { childList: true, subtree: true, attributeFilter: [MARK] })
  scan()
  return {
    scan,
    forget: () => observer.takeRecords(),
    stop() {
      observer.disconnect()
      for (const stop of watched.values()) stop()
    },
  }
}

/** What is marked in a document, a shadow root or an element, itself included. */
export function markedIn<T extends Element>(node: Node, selector: string): readonly T[] {
  const { matches, querySelectorAll } = unshadowed(node as Element)
  const inner = querySelectorAll?.<T>(selector) ?? []
  return matches?.(selector) ? [node as T, ...inner] : [...inner]
}

/** Takes an element out and puts it back in its place. */
export function remount(element: Element): void {
  const place = new Comment()
  unshadowed(element).replaceWith(place)
  place.replaceWith(element)
}
