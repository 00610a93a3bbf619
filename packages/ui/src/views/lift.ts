import { ownOf } from './own-of'

/**
 * Puts a view that stands over the page into the top layer, where nothing that is around it can move or cut it off: a body with
 * a transform, a filter or containment carries along what is fixed in it. Under a dialog of the page it stays: what is
 * over that and cannot be pressed would be in the way.
 * @see https://drafts.csswg.org/css-transforms-1/#containing-block-for-all-descendants
 */
export function lift(element: Element | null): void {
  const view = element as HTMLElement | null
  const find = (selector: string): HTMLElement | null =>
    ownOf('querySelector').call(document, selector) as HTMLElement | null
  if (!view?.isConnected || !view.showPopover || find(':modal')) return
  view.popover = 'manual'
  view.showPopover()
  // What is lifted last stands over the others, and that is the banner.
  const banner = find('[data-assent=banner]:popover-open')
  banner?.hidePopover()
  banner?.showPopover()
}
