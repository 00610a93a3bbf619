import type { Consent, Effect, Stop } from '../../consent'
import { whenDeclared } from '../../when-declared'
import { fill } from './fill'
import { TAKEN, type Takeable } from './marked'
import { unshadowed } from './unshadowed'

/** An element that is held back, and is no script. */
export type Embed = Takeable<HTMLElement>

/** What is held: for whom, what lets go of it, and what puts its placeholder before it. */
export interface Held {
  readonly services: string
  readonly letGo: Stop
  readonly place: () => void
}

const SEEN =
  ':is(iframe,video,audio,template,[data-assent-placeholder]):not([hidden],[data-assent-placeholder=none])'

/** Hides an element, with something in its place, and fills and shows it while each of its services is allowed. */
export function holdEmbed(
  element: Embed,
  services: readonly string[],
  consent: Consent,
  send: Parameters<Effect>[1],
  placeholder: ((consent: Consent, service: string) => Node) | undefined,
): Held {
  const own = unshadowed(element)
  const { hidden, dataset } = own
  const id = dataset.assentService ?? ''
  const isSeen = own.matches(SEEN)
  let stand: ChildNode | null = null

  const place = (): void => {
    if (stand && own.previousSibling !== stand) own.before(stand)
  }
  const empty = (on: boolean): void => {
    own.hidden = on || hidden
    if (on && !hidden) dataset.assentState = 'held'
    else delete dataset.assentState
    stand?.remove()
    stand = null
    if (!on || !isSeen || !placeholder) return
    try {
      stand = placeholder(consent, id) as ChildNode
      // So that a copy of it is known for one: nobody listens to its buttons.
      ;(stand as Element).setAttribute?.('data-assent-state', 'stand')
      place()
    } catch (error) {
      consent.report(error)
    }
  }
  element[TAKEN] = consent
  empty(true)
  const stop = whenEach(consent, services, () => {
    empty(false)
    const clear = fill(element, consent.report, () => send({ type: 'started', id }))
    return () => {
      clear()
      empty(true)
    }
  })
  return {
    services: services.join(),
    letGo() {
      stop()
      empty(false)
      delete element[TAKEN]
    },
    place,
  }
}

/** Runs something while each of these services is allowed. */
function whenEach(
  consent: Consent,
  [id = '', ...others]: readonly string[],
  run: () => Stop,
): Stop {
  return whenDeclared(consent, id, others.length ? () => whenEach(consent, others, run) : run)
}
