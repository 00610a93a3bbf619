import { type Effect, whenAllowed } from '@assent/core'
import { stillRunning } from '@assent/core/effects'
import { createNode } from '@assent/ui/dom'
import type { Site } from '../site'
import { stillRunningView } from '../views/cookies'
import { mapFrameView, mapPlaceholderView } from '../views/map'

/** Shows the map where it is allowed, else what stands in its place. */
export function showMap(site: Site, into: Element): Effect {
  return (consent) => {
    const hold = (): void =>
      into.replaceChildren(
        mapPlaceholderView(createNode, site, {
          onAllow: () => consent.choose({ services: { map: true } }),
          onChoose: consent.open,
        }),
      )
    hold()
    return whenAllowed(consent, 'map', () => {
      into.replaceChildren(mapFrameView(createNode, site))
      return hold
    })
  }
}

/** Says what still runs after a withdrawal; says it again only when that changes. */
export function showStillRunning(site: Site, into: Element): Effect {
  return (consent) => {
    let told: string | null = null
    const update = (): void => {
      const running = stillRunning(consent.get())
      if (running.join() === told) return
      told = running.join()
      into.replaceChildren(...stillRunningView(createNode, site, running))
    }
    update()
    return consent.subscribe(update)
  }
}
