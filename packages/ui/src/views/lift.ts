import { ownOf } from './own-of'

/**
 * Puts a view that stands over the page into the top layer, where nothing that is around it can move or cut it off: a body with
 * a transform, a filter or containment carries along what is fixed in it. Under an open dialog it waits: what is over
 * that and cannot be pressed would be in the way.
 * @see https://drafts.csswg.org/css-transforms-1/#containing-block-for-all-descendants
 */
export function lift(element: Element | null): void {
  const view = element as HTMLElement | null
  const find = (selector: string): HTMLElement | null =>
    ownOf('querySelector').call(document, selector) as HTMLElement | null
  if (!view?.isConnected || !view.showPopover) return
  if (find(':modal')) {
    // Until that is closed, or taken out, which no event tells of.
    const observer = new MutationObserver(() => {
      observer.disconnect()
      lift(view)
    })
    observer.observe(document, { subtree: true, childList: true, attributeFilter: ['open'] })
    return
  }
  view.popover = 'manual'
  view.showPopover()
  // What is lifted last stands over the others, and that is the banner.
  const banner = find('[data-assent=banner]:popover-open')
  banner?.hidePopover()
  banner?.showPopover()
}
