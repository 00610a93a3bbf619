import type { Stop } from '../../consent'

/** Tells of elements that a router, a tag manager or a framework adds later, or takes out. */
export function onChanged(scope: Node, selector: string, tell: () => void): Stop {
  const isWanted = (node: Node): boolean =>
    node.nodeType === 1 &&
    ((node as Element).matches(selector) || !!(node as Element).querySelector(selector))
  const observer = new MutationObserver((records) => {
    for (const { addedNodes, removedNodes } of records) {
      if ([...addedNodes, ...removedNodes].some(isWanted)) return tell()
    }
  })
  observer.observe(scope, { childList: true, subtree: true })
  return () => observer.disconnect()
}
