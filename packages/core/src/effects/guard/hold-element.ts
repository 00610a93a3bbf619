import type { Verdict } from './judge'

/** Says of an address for whom it is held back; `null` where it is not. */
export type Held = (address: string) => Verdict | null

/** Elements that load something, and the attributes that say what. */
const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  script: ['src'],
  iframe: ['src'],
  img: ['src', 'srcset'],
  link: ['href'],
  video: ['src', 'poster'],
  audio: ['src'],
}
const LOADED = /\b(stylesheet|preload|modulepreload|prefetch|preconnect|icon)\b/

/**
 * Keeps an element from loading what an attribute says, if that is held back: gives it the form that `gateScripts` and
 * `gateEmbeds` know. Returns whether the attribute must not be set; a script may have it, because it is inert then.
 */
export function holdAttribute(
  element: Element,
  attribute: string,
  value: string,
  held: Held,
): boolean {
  const verdict = loads(element, attribute) ? verdictOn(attribute, value, held) : null
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

/** The same for everything in a tree that is about to be put into the page. */
export function holdTree(node: unknown, held: Held): void {
  const { nodeType } = node as Node
  if (nodeType !== 1 && nodeType !== 11) return
  const inner = (node as ParentNode).querySelectorAll(Object.keys(ADDRESSES).join())
  for (const element of [node as Element, ...inner]) {
    for (const attribute of ADDRESSES[element.localName] ?? []) {
      const value = element.getAttribute(attribute)
      if (value && holdAttribute(element, attribute, value, held)) {
        element.removeAttribute(attribute)
      }
    }
  }
}

function loads(element: Element, attribute: string): boolean {
  const isLink = element.localName === 'link'
  return (
    !!ADDRESSES[element.localName]?.includes(attribute) &&
    (!isLink || LOADED.test((element as HTMLLinkElement).rel))
  )
}

function verdictOn(attribute: string, value: string, held: Held): Verdict | null {
  const addresses = attribute === 'srcset' ? value.split(/,\s+/) : [value]
  for (const address of addresses) {
    const verdict = held(address.trim().split(/\s/)[0] as string)
    if (verdict) return verdict
  }
  return null
}
