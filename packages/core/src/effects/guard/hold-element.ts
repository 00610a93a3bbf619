import type { Verdict } from './judge'

/** Says of an address for whom it is held back; `null` where it is not. */
export type Held = (address: string) => Verdict | null

/** Keeps elements from loading what is held back: gives them the form that `gateScripts` and `gateEmbeds` know. */
export interface Hold {
  /**
   * Looks at an attribute that an element is about to get. Returns whether it must not: a script may have it, because it
   * is inert then.
   */
  attribute(element: Element, attribute: string, value: string): boolean
  /**
   * Looks at a node that is about to be put somewhere, and at everything in it, but for what is put into an element outside
   * of the page: what stands in that is looked at when it is put into the page.
   */
  tree(node: object, into: unknown): void
}

/** Attributes that say what an element loads. */
const ADDRESSES = 'src,srcset,href,imagesrcset,poster,data'
const LOADED = /stylesheet|pre(load|fetch|render|connect)|icon|manifest|dictionary/i

/** Makes a {@link Hold}. */
export function createHold(held: Held): Hold {
  const addresses = ADDRESSES.split(',')
  const selector = ADDRESSES.replace(/\w+/g, '[*|$&]')

  const holdAttribute = (
    element: Element,
    attribute: string,
    value: string,
    rel?: string,
  ): boolean => {
    const isOpen = !addresses.includes(attribute) || !loads(element, rel)
    const verdict = isOpen ? null : verdictOn(attribute, value, held)
    if (!verdict) return false
    const { dataset } = element as HTMLElement
    if (verdict.service) dataset.assentService = verdict.service
    if (element.localName === 'script') {
      const script = element as HTMLScriptElement
      if (script.type !== 'text/plain') dataset.assentType = script.type
      script.type = 'text/plain'
      return false
    }
    element.setAttribute(`data-assent-${attribute}`, value)
    return true
  }
  // By the prototypes: what stands in a form takes the names of its properties.
  const holdElement = (element: Element, rel?: string): void => {
    const attributes: Iterable<Attr> = Reflect.get(Element.prototype, 'attributes', element)
    for (const { name, localName, value } of [...attributes]) {
      if (holdAttribute(element, localName, value, rel)) element.removeAttribute(name)
    }
  }
  return {
    attribute(element, attribute, value) {
      // What a link is may be said last.
      if (attribute === 'rel') holdElement(element, value)
      return holdAttribute(element, attribute, value)
    },
    tree(node, into) {
      const type = typeOf(node)
      if (type === 1) {
        holdElement(node as Element)
        if (isOutside(into as object, node as Element)) return
      } else if (type !== 11) return
      const { prototype } = type > 1 ? DocumentFragment : Element
      const inner: Iterable<Element> = Reflect.apply(prototype.querySelectorAll, node, [selector])
      for (const element of inner) holdElement(element)
    },
  }
}

function typeOf(node: object): unknown {
  return 'nodeType' in node && Reflect.get(Node.prototype, 'nodeType', node)
}

/** Whether an element is put into one that is neither in a page nor in a shadow, and was in the same document before. */
function isOutside(into: object, element: Element): boolean {
  if (!typeOf(into)) return false
  const documentOf = (node: object): unknown => Reflect.get(Node.prototype, 'ownerDocument', node)
  const root: Node = Reflect.apply(Node.prototype.getRootNode, into, [])
  return typeOf(root) === 1 && documentOf(into) === documentOf(element)
}

/** Not what only leads somewhere, nor what a script gives a meaning to. */
function loads(element: Element, rel: string = (element as HTMLLinkElement).rel): boolean {
  const { localName } = element
  return localName === 'link' ? LOADED.test(rel) : !/^(a|area|base)$|-/.test(localName)
}

function verdictOn(attribute: string, value: string, held: Held): Verdict | null {
  // Apart from each other by a comma behind white space, or behind what says of one how large it is.
  const between = /,?\s+(?:[\d.]+[wxh])?[\s,]*/
  for (const address of attribute.endsWith('srcset') ? value.split(between) : [value]) {
    const verdict = address ? held(address) : null
    if (verdict) return verdict
  }
  return null
}
