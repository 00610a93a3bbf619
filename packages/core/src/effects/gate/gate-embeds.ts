import type { Consent, Effect } from '../../consent'
import { emptyCopy } from './fill'
import { type Embed, type Hold, holdEmbed } from './hold-embed'
import { unshadowed } from './unshadowed'
import { servicesOf, TAKEN, watchMarked } from './watch-marked'

/** How `gateEmbeds` works. */
export interface GateEmbedsOptions {
  /** @default document */
  readonly root?: Document | ShadowRoot | Element
  /**
   * Makes what stands in the place of a frame, a film or a template while its service is not allowed; elsewhere with
   * `data-assent-placeholder`, and nowhere with `data-assent-placeholder="none"` or where the page hides it. In a copy of
   * the page it is known by its elements: give a text one.
   * @default nothing stands there
   */
  readonly placeholder?: (consent: Consent, service: string) => Node
}

const MARKED = '[data-assent-service]:not(script)'
/** Told before a router copies the page, to show the copy later. */
const BEFORE_COPY = [
  'turbo:before-cache',
  'htmx:beforeHistorySave',
  'htmx:history:cache:before:save',
]

/**
 * Holds back what is not a script: `iframe`, `img`, `video`, `audio`, `object`, `link` and what stands in them keep their
 * address in `data-assent-src`, `-srcset`, `-imagesrcset`, `-href`, `-poster` or `-data`, and a `link` its
 * `data-assent-rel`: browsers complain of a preload without an address. A `<template data-assent-service>` keeps any fragment, whose addresses are written in the
 * same way, because Firefox requests real ones in advance; its scripts are `type="text/plain"`, and run once. What is
 * marked inside of what is marked waits for both. Elements that are added later are taken up. After a withdrawal they
 * are emptied again, and keep the address.
 */
export function gateEmbeds({
  root,
  placeholder = () => undefined as never,
}: GateEmbedsOptions = {}): Effect {
  return (consent, send) => {
    const scope = root ?? document
    const page = unshadowed(unshadowed<Node>(scope).ownerDocument ?? (scope as Document))
    const embeds = new Map<Embed, Hold>()
    const stopping = new AbortController()
    const { signal } = stopping

    const isOpen = (element: Embed): boolean =>
      consent.get().ready && servicesOf(element).every(consent.allows)
    const take = (element: Embed): void => {
      const { isConnected, matches } = unshadowed(element)
      const isHere = isConnected && matches(MARKED)
      let hold = embeds.get(element)
      if (isHere && !hold && !element[TAKEN]) {
        hold = holdEmbed(element, consent, send, placeholder)
        embeds.set(element, hold)
      }
      if (!isHere) embeds.delete(element)
      hold?.(isHere ? isOpen(element) : undefined)
    }
    // What is put back in its place loads again what is still filled in it, so that is emptied first; and what stands
    // in a template is put back into it before that is put into the next.
    const close = (element: Embed): void => {
      if (!element[TAKEN]) emptyCopy(element)
      else if (!isOpen(element)) take(element)
    }
    const { stop, forget, scan } = watchMarked<Embed>(consent, scope, MARKED, close, take)
    const releaseAll = (): void => {
      for (const hold of [...embeds.values()].reverse()) hold()
      embeds.clear()
    }
    // The copy shows the page as it was sent. Turbo makes it one turn after it said so.
    const letCopy = (): void => {
      releaseAll()
      forget()
      setTimeout(() => setTimeout(() => signal.aborted || scan()))
    }
    for (const type of BEFORE_COPY) page.addEventListener(type, letCopy, { signal })
    return () => {
      stopping.abort()
      stop()
      releaseAll()
    }
  }
}
