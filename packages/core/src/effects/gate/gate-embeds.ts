import type { Consent, Effect } from '../../consent'
import { emptyCopy } from './fill'
import { type Embed, type Held, holdEmbed } from './hold-embed'
import { markedIn, servicesOf, TAKEN, watchMarked } from './marked'
import { unshadowed } from './unshadowed'

/** How `gateEmbeds` works. */
export interface GateEmbedsOptions {
  /** @default document */
  readonly root?: Document | ShadowRoot | Element
  /**
   * Makes what stands in the place of a frame, a film or a template while its service is not allowed; elsewhere with
   * `data-assent-placeholder`, and nowhere with `data-assent-placeholder="none"` or where the page hides it.
   * @default nothing stands there
   */
  readonly placeholder?: (consent: Consent, service: string) => Node
}

const MARKED = '[data-assent-service]:not(script)'
/** Told before a router copies the page, to show the copy later. */
const BEFORE_COPY = ['turbo:before-cache', 'htmx:beforeHistorySave']

/**
 * Holds back what is not a script: `iframe`, `img`, `video`, `audio`, `link` and what stands in them keep their address
 * in `data-assent-src`, `-srcset`, `-href` or `-poster`, and a `link` its `data-assent-rel`: browsers complain of a
 * preload without an address. A `<template data-assent-service>` keeps any fragment, whose addresses are written in the
 * same way, because Firefox requests real ones in advance; its scripts are `type="text/plain"`, and run once. What is
 * marked inside of what is marked waits for both. Elements that are added later are taken up. After a withdrawal they
 * are emptied again, and keep the address.
 */
export function gateEmbeds({ root, placeholder }: GateEmbedsOptions = {}): Effect {
  return (consent, send) => {
    const scope = root ?? document
    const page = unshadowed(unshadowed<Node>(scope).ownerDocument ?? (scope as Document))
    const embeds = new Map<Embed, Held>()
    let isStopped = false

    const attempt = (act: () => void): void => {
      try {
        act()
      } catch (error) {
        consent.report(error)
      }
    }
    const release = (element: Embed): void => {
      embeds.get(element)?.letGo()
      embeds.delete(element)
    }
    const take = (element: Embed): void => {
      const { isConnected, matches } = unshadowed(element)
      const services = isConnected && matches(MARKED) ? servicesOf(element) : []
      const held = embeds.get(element)
      if (held?.services === services.join()) {
        held.place()
        return
      }
      release(element)
      if (services.length && !element[TAKEN])
        embeds.set(element, holdEmbed(element, services, consent, send, placeholder))
    }
    const takeAll = (found: readonly Embed[]): void => {
      // From the inside out: what stands in a template is put back into it, and that into the next.
      for (const own of found.toReversed()) if (!own[TAKEN]) attempt(() => emptyCopy(own))
      for (const own of found) attempt(() => take(own))
    }
    const scan = (): void => {
      if (!isStopped) takeAll(markedIn<Embed>(scope, MARKED))
    }
    const releaseAll = (): void => {
      for (const element of [...embeds.keys()]) attempt(() => release(element))
    }
    // The copy shows the page as it was sent. Turbo makes it one turn after it said so.
    const letCopy = (): void => {
      releaseAll()
      setTimeout(() => setTimeout(scan))
    }
    const stopWatching = watchMarked(scope, MARKED, takeAll)
    for (const type of BEFORE_COPY) page.addEventListener(type, letCopy)
    scan()
    return () => {
      isStopped = true
      stopWatching()
      for (const type of BEFORE_COPY) page.removeEventListener(type, letCopy)
      releaseAll()
    }
  }
}
