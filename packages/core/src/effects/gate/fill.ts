import type { Stop } from '../../consent'
import { isType, runScript } from './run-script'
import { createScriptQueue } from './script-queue'
import { unshadowed } from './unshadowed'
import { MARK, remount, TAKEN, type Takeable } from './watch-marked'

type Address = readonly [element: Element, attribute: string, value: string]

/** A link says what it is (rel) once it has an address (href), and no more before it loses it. */
const HELD = ['src', 'srcset', 'imagesrcset', 'href', 'poster', 'data', 'rel']
/** Stands where the content of a template ends. */
const END = 'assent'

/**
 * Gives an element, and what stands in it and is not marked itself, its address; puts the content of a template behind it.
 * What is returned takes it away.
 */
export function fill(
  element: HTMLElement,
  report: (error: unknown) => void,
  onScript: () => void,
): Stop {
  const addresses = addressesOf(element)
  for (const [own, attribute, value] of addresses) {
    try {
      unshadowed(own).setAttribute(attribute, value)
      // Which a preload reads when it comes, and not when it changes.
      if (attribute === 'imagesrcset') remount(own)
    } catch (error) {
      // Trusted Types refuse a script's.
      report(error)
    }
  }
  unshadowed(element).dataset.assentState = 'filled'
  const pack = contentOf(element) && unpack(element as HTMLTemplateElement, onScript)
  load(element)
  return () => {
    pack?.()
    empty(element, addresses)
  }
}

/** Makes of a copy, out of a snapshot of the page, what the page had sent. */
export function emptyCopy(element: HTMLElement): void {
  const own = unshadowed(element)
  const { dataset } = own
  if (dataset.assentState === 'held') {
    own.toggleAttribute('hidden', false)
    for (;;) {
      const stand = own.previousSibling && unshadowed(own.previousSibling as HTMLElement)
      if (stand?.dataset?.assentState !== 'stand') break
      stand.remove()
    }
  }
  if (dataset.assentState === 'filled') {
    contentOf(element)?.append(...behind(element, ({ nodeValue }) => nodeValue === END))
    empty(element, addressesOf(element))
  }
  delete dataset.assentState
}

function empty(element: HTMLElement, addresses: readonly Address[]): void {
  for (const [own, attribute] of addresses.toReversed()) unshadowed(own).removeAttribute(attribute)
  load(element)
  // A frame without an address keeps what it shows; one that is taken out does not.
  remount(element)
}

function load(element: HTMLElement): void {
  const { parentNode, querySelectorAll } = unshadowed(element)
  // A film looks at its sources when they come, and not when they change.
  const first = (element.localName === 'source' && parentNode) || element
  for (const own of [first, ...querySelectorAll('video,audio')]) {
    unshadowed(own as Partial<HTMLMediaElement> & Element).load?.()
  }
}

function addressesOf(element: HTMLElement): readonly Address[] {
  const content = contentOf(element)
  const root = content ?? unshadowed(element)
  const owner = content ? null : element
  return HELD.flatMap((attribute) => {
    const name = `data-assent-${attribute}`
    return [element, ...root.querySelectorAll(`[${name}]`)].flatMap((own) => {
      const { closest, getAttribute } = unshadowed(own)
      const value = getAttribute(name)
      return value != null && closest(`[${MARK}]`) === owner
        ? [[own, attribute, value] as const]
        : []
    })
  })
}

function contentOf(element: HTMLElement): DocumentFragment | undefined {
  return element.localName === 'template' ? (element as HTMLTemplateElement).content : undefined
}

/** What stands behind an element, up to an end that is taken out; nothing without one. */
function behind(element: Element, isEnd: (node: Node) => boolean): Node[] {
  const nodes: Node[] = []
  for (let node = element.nextSibling; node; node = unshadowed(node).nextSibling) {
    if (isEnd(node)) {
      node.remove()
      return nodes
    }
    nodes.push(node)
  }
  return []
}

/**
 * Puts the content of a template behind it, its scripts in their order; what is returned puts it back. The content
 * itself, not a copy: the text of a script that was copied is not trusted (Trusted Types).
 */
function unpack(template: HTMLTemplateElement, onScript: () => void): Stop {
  const { content } = template
  const nodes = [...content.childNodes]
  const scripts = [
    ...content.querySelectorAll<Takeable<HTMLScriptElement>>(`script:not([${MARK}])`),
  ].filter((script) => !script[TAKEN])
  for (const script of scripts) {
    if (isType(script.type, 'text/plain')) continue
    script.dataset.assentType = script.type
    script.type = 'text/plain'
  }
  const end = new Comment(END)
  template.after(content, end)
  if (scripts.length) onScript()
  scripts.forEach(
    createScriptQueue((script: Takeable<HTMLScriptElement>) => {
      return script.isConnected && !script[TAKEN] && runScript(script)
    }),
  )
  // With what has come between them since, and what was moved elsewhere.
  return () => {
    content.append(...new Set([...behind(template, (node) => node === end), ...nodes]))
  }
}
