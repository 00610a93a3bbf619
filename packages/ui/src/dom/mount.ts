import type { Consent, Effect, Snapshot } from '@assent/core'
import type { Messages, PolicyMessages } from '../messages'
import { bannerModel, bannerView } from '../views/banner'
import { cookiePolicyModel, cookiePolicyView } from '../views/cookie-policy'
import { preferencesModel, preferencesView } from '../views/preferences'
import { preferencesButtonView } from '../views/preferences-button'
import { signalStatusText, signalStatusView } from '../views/signal-status'
import { createNode } from './create-node'

/** How a view is mounted. */
export interface MountOptions<M = Messages> {
  readonly messages: M
  /**
   * The element that takes the view.
   * @default document.body
   */
  readonly into?: Element
}

/** Shows the banner, first in its element, while the visitor is to be asked. */
export function mountBanner({ messages, into }: MountOptions): Effect {
  return shownWhile(
    ({ needsAnswer }) => needsAnswer,
    (consent) => bannerView(createNode, bannerModel(consent, messages)),
    (node) => (into ?? document.body).prepend(node),
  )
}

/** Shows the preferences while they are open. */
export function mountPreferences({ messages, into }: MountOptions): Effect {
  return shownWhile(
    ({ preferencesOpen }) => preferencesOpen,
    (consent) => preferencesView(createNode, preferencesModel(consent, messages)),
    (node) => (into ?? document.body).append(node),
  )
}

/** Shows the cookie policy. */
export function mountCookiePolicy({ messages, into }: MountOptions<PolicyMessages>): Effect {
  return shownWhile(
    () => true,
    (consent) => cookiePolicyView(createNode, cookiePolicyModel(consent, messages)),
    (node) => (into ?? document.body).append(node),
  )
}

/** Shows the button that reopens the preferences. */
export function mountPreferencesButton({ messages, into }: MountOptions): Effect {
  return shownWhile(
    () => true,
    (consent) => preferencesButtonView(createNode, consent, messages),
    (node) => (into ?? document.body).append(node),
  )
}

/** Shows, where the browser sends a signal that binds, what became of it. */
export function mountSignalStatus({ messages, into }: MountOptions): Effect {
  return shownWhile(
    (snapshot) => signalStatusText(snapshot, messages),
    (consent) => signalStatusView(createNode, signalStatusText(consent.get(), messages)),
    (node) => (into ?? document.body).append(node),
  )
}

/** Shows a view while there is something to show, and makes it anew when that is something else. */
function shownWhile(
  shownOf: (snapshot: Snapshot) => boolean | string,
  render: (consent: Consent) => Node,
  insert: (node: Node) => void,
): Effect {
  return (consent) => {
    let node: ChildNode | null = null
    let last: boolean | string = false
    const update = (shown: boolean | string): void => {
      if (shown === last) return
      last = shown
      node?.remove()
      node = shown ? (render(consent) as ChildNode) : null
      if (node) insert(node)
    }
    update(shownOf(consent.get()))
    const unsubscribe = consent.subscribe((snapshot) => update(shownOf(snapshot)))
    return () => {
      unsubscribe()
      update(false)
    }
  }
}
