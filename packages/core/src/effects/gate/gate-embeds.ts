import type { Consent, Effect, Stop } from '../../consent'
import { whenDeclared } from '../../when-declared'
import { onChanged } from './on-changed'
import { runScript } from './run-script'
import { createScriptQueue } from './script-queue'

/** How `gateEmbeds` works. */
export interface GateEmbedsOptions {
  /** @default document */
  readonly root?: Document | Element
  /**
   * Makes what stands in the place of a frame, a film or a template while its service is not allowed; elsewhere with
   * `data-assent-placeholder`, and nowhere with `data-assent-placeholder="none"` or where the page hides it.
   * @default nothing stands there
   */
  readonly placeholder?: (consent: Consent, service: string) => Node
}

const MARKED = '[data-assent-service]:not(script)'
const HELD = /^data-assent-(src|srcset|href|poster|rel)$/
const SEEN =
  ':is(iframe,video,audio,template,[data-assent-placeholder]):not([hidden],[data-assent-placeholder=none])'

/**
 * Holds back what is not a script: `iframe`, `img`, `video`, `audio`, `link` and what stands in them keep their address
 * in `data-assent-src`, `-srcset`, `-href` or `-poster`, and a `link` its `data-assent-rel`: browsers complain of a
 * preload without an address. A `<template data-assent-service>` keeps any fragment. Elements
 * that are added later are taken up. After a withdrawal they are emptied again, and keep the address.
 */
export function gateEmbeds({ root, placeholder }: GateEmbedsOptions = {}): Effect {
  return (consent, send) => {
    const scope = root ?? document
    const embeds = new Map<Element, Stop>()

    const hold = (element: HTMLElement): void => {
      const id = element.dataset.assentService ?? ''
      const { hidden } = element
      const isSeen = element.matches(SEEN)
      let stand: ChildNode | null = null
      const empty = (on: boolean): void => {
        element.hidden = on || hidden
        stand?.remove()
        stand =
          on && isSeen ? ((placeholder?.(consent, id) as ChildNode | undefined) ?? null) : null
        if (stand) element.before(stand)
      }
      empty(true)
      const stop = whenDeclared(consent, id, () => {
        empty(false)
        const clear =
          element.localName === 'template'
            ? unpack(element as HTMLTemplateElement, () => send({ type: 'started', id }))
            : fill(element)
        return () => {
          clear()
          empty(true)
        }
      })
      embeds.set(element, () => {
        stop()
        empty(false)
      })
    }
    const scan = (): void => {
      for (const [element, stop] of embeds) {
        if (element.isConnected) continue
        stop()
        embeds.delete(element)
      }
      for (const element of scope.querySelectorAll<HTMLElement>(MARKED)) {
        if (!embeds.has(element)) hold(element)
      }
    }
    const stopWatching = onChanged(scope, MARKED, scan)
    scan()
    return () => {
      stopWatching()
      for (const stop of embeds.values()) stop()
    }
  }
}

/** Gives an element, and what stands in it, its address; what is returned takes it away. */
function fill(element: HTMLElement): Stop {
  const filled: (readonly [attribute: string, own: Element, value: string])[] = []
  for (const own of [element, ...element.querySelectorAll('*')]) {
    for (const { name, value } of own.attributes) {
      const [, attribute] = HELD.exec(name) ?? []
      if (attribute) filled.push([attribute, own, value])
    }
  }
  // A link says what it is (rel) once it has an address (href), and no more before it loses it.
  filled.sort()
  for (const [attribute, own, value] of filled) own.setAttribute(attribute, value)
  const load = (): void => (element as Partial<HTMLMediaElement>).load?.()
  load()
  return () => {
    for (const [attribute, own] of filled.reverse()) own.removeAttribute(attribute)
    load()
    // A frame without an address keeps what it shows; one that is taken out does not.
    const { parentNode, nextSibling } = element
    element.remove()
    parentNode?.insertBefore(element, nextSibling)
  }
}

/** Puts the content of a template behind it, its scripts in their order; what is returned takes it out. */
function unpack(template: HTMLTemplateElement, onScript: () => void): Stop {
  const content = template.ownerDocument.importNode(template.content, true)
  const nodes = [...content.childNodes]
  const scripts = [...content.querySelectorAll('script')].filter(
    ({ type }) => type !== 'text/plain',
  )
  for (const script of scripts) {
    script.dataset.assentType = script.type
    script.type = 'text/plain'
  }
  template.after(content)
  if (scripts.length) onScript()
  scripts.forEach(
    createScriptQueue((script) => {
      if (script.isConnected) runScript(script)
      return script.isConnected
    }),
  )
  return () => {
    for (const node of nodes) node.remove()
  }
}
