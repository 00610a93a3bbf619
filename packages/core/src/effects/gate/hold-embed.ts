import type { Consent, Effect, Stop } from '../../consent'
import { fill } from './fill'
import { unshadowed } from './unshadowed'
import { TAKEN, type Takeable } from './watch-marked'

/** An element that is held back, and is no script. */
export type Embed = Takeable<HTMLElement>

/** Fills and shows an element, or empties and hides it; without a word, lets go of it. */
export type Hold = (isOpen?: boolean) => void

const SEEN =
  ':is(iframe,video,audio,template,[data-assent-placeholder]):not([hidden],[data-assent-placeholder=none])'

/** Takes an element; while it is closed, something may stand in its place. */
export function holdEmbed(
  element: Embed,
  consent: Consent,
  send: Parameters<Effect>[1],
  placeholder: (consent: Consent, service: string) => Node,
): Hold {
  const own = unshadowed(element)
  const { dataset } = own
  const isHidden = own.hasAttribute('hidden')
  const isSeen = own.matches(SEEN)
  let stand: readonly ChildNode[] = []
  let clear: Stop | undefined
  let last: string | undefined

  // What was moved takes it along.
  const place = (): void => {
    if (stand.length && own.previousSibling !== stand.at(-1)) own.before(...stand)
  }
  const close = (id: string): void => {
    if (!isHidden) dataset.assentState = 'held'
    own.toggleAttribute('hidden', true)
    if (!isSeen) return
    const made = placeholder(consent, id) as ChildNode | undefined
    // A fragment is empty once it is put somewhere.
    if (made) stand = made.nodeType === 11 ? [...(made as Node).childNodes] : [made]
    // So that a copy of it is known for one: nobody listens to its buttons.
    for (const node of stand as readonly (ChildNode & Partial<Element>)[]) {
      node.setAttribute?.('data-assent-state', 'stand')
    }
  }
  element[TAKEN] = consent
  return (isOpen) => {
    const id = dataset.assentService as string
    if (last !== isOpen + id) {
      last = isOpen + id
      clear?.()
      for (const node of stand) node.remove()
      clear = undefined
      stand = []
      own.toggleAttribute('hidden', isHidden)
      delete dataset.assentState
      if (isOpen) clear = fill(element, consent.report, () => send({ type: 'started', id }))
      else if (isOpen === false) close(id)
      else delete element[TAKEN]
    }
    place()
  }
}
