import type { Hyperscript } from '../hyperscript'
import { ownOf } from '../views/own-of'

/** Makes DOM elements. A `ref` is called once the element is in a document. */
export const createNode: Hyperscript<Node> = (tag, attributes, ...children) => {
  const element = ownOf('createElement').call(document, tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'ref') queueMicrotask(() => (value as (element: Element) => void)(element))
    else if (typeof value === 'function')
      element.addEventListener(name.slice(2).toLowerCase(), value as EventListener)
    else if (value !== undefined && value !== false)
      element.setAttribute(name, value === true ? '' : value)
  }
  element.append(...children)
  return element
}
