import type { Stop } from '../../consent'
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

/**
 * Tells of the marked elements that a router, a tag manager or a framework adds later, marks, moves, or takes out: of these
 * alone, so that a page that grows costs what it grows by.
 */
export function watchMarked<T extends Element>(
  scope: Node,
  selector: string,
  tell: (found: readonly T[]) => void,
): Stop {
  const observer = new MutationObserver((records) => {
    const nodes = records.flatMap(({ type, target, addedNodes, removedNodes }) =>
      type === 'attributes' ? target : [...addedNodes, ...removedNodes],
    )
    const found = new Set(nodes.flatMap((node) => markedIn<T>(node, selector)))
    if (found.size) tell([...found])
  })
  observer.observe(scope, { childList: true, subtree: true, attributeFilter: [MARK] })
  return () => observer.disconnect()
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
