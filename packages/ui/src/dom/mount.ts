import type { Consent, Effect, Snapshot } from '@assent/core'
import type { Hyperscript } from '../hyperscript'
import type { Messages, PolicyMessages } from '../messages'
import { type BannerModel, type BannerOptions, bannerModel, bannerView } from '../views/banner'
import {
  type CookiePolicyModel,
  type CookiePolicyViewOptions,
  cookiePolicyModel,
  cookiePolicyView,
} from '../views/cookie-policy'
import { preferencesView } from '../views/preferences'
import {
  type PreferencesButtonModel,
  type PreferencesButtonOptions,
  preferencesButtonModel,
  preferencesButtonView,
} from '../views/preferences-button'
import {
  type PreferencesModel,
  type PreferencesOptions,
  preferencesModel,
} from '../views/preferences-model'
import { type SavedModel, savedModel, savedView } from '../views/saved'
import { type SignalStatusModel, signalStatusModel, signalStatusView } from '../views/signal-status'
import { createNode } from './create-node'

/** How a view is mounted. */
export interface MountOptions<Model = unknown, M = Messages> {
  readonly messages: M
  /**
   * The element that takes the view.
   * @default document.body
   */
  readonly into?: Element
  /** What the site shows instead, made of the same model. @default the view of this package */
  readonly view?: (h: Hyperscript<Node>, model: Model) => Node
}

/** Shows the banner, first in its element, while the visitor is to be asked. */
export function mountBanner({
  messages,
  into,
  view = bannerView,
  ...options
}: MountOptions<BannerModel> & BannerOptions): Effect {
  return shownWhile(
    ({ needsAnswer }) => needsAnswer,
    (consent) => view(createNode, bannerModel(consent, messages, options)),
    (node) => (into ?? document.body).prepend(node),
  )
}

/** Shows the preferences while they are open. */
export function mountPreferences({
  messages,
  into,
  view = preferencesView,
  ...options
}: MountOptions<PreferencesModel> & PreferencesOptions): Effect {
  return shownWhile(
    ({ preferencesOpen }) => preferencesOpen,
    (consent) => view(createNode, preferencesModel(consent, messages, options)),
    (node) => (into ?? document.body).append(node),
  )
}

/** Shows the cookie policy, and keeps what it says of the visitor's answers. */
export function mountCookiePolicy({
  messages,
  into,
  view = cookiePolicyView,
  ...options
}: MountOptions<CookiePolicyModel, PolicyMessages> & CookiePolicyViewOptions): Effect {
  return (consent) => {
    const render = (): Element =>
      view(createNode, cookiePolicyModel(consent, messages, options)) as Element
    let shown = render()
    ;(into ?? document.body).append(shown)
    const stop = consent.subscribe(() => {
      const next = render()
      const answers = next.querySelectorAll(ANSWER)
      for (const [i, old] of shown.querySelectorAll(ANSWER).entries()) {
        // Only what is said of the answer: the rest stays, and with it the focus that comes back to the button.
        if (answers[i]) old.replaceWith(answers[i].cloneNode(true))
      }
      if (shown.isEqualNode(next)) return
      shown.replaceWith(next)
      shown = next
    })
    return () => {
      stop()
      shown.remove()
    }
  }
}

const ANSWER = '[data-assent="answer"]'

/** Shows the button that reopens the preferences. */
export function mountPreferencesButton({
  messages,
  into,
  view = preferencesButtonView,
  ...options
}: MountOptions<PreferencesButtonModel> & PreferencesButtonOptions): Effect {
  return shownWhile(
    () => true,
    (consent) => view(createNode, preferencesButtonModel(consent, messages, options)),
    (node) => (into ?? document.body).append(node),
  )
}

/** Shows, where the browser sends a signal that binds, what became of it. */
export function mountSignalStatus({
  messages,
  into,
  view = signalStatusView,
}: MountOptions<SignalStatusModel>): Effect {
  return shownWhile(
    (snapshot) => signalStatusModel(snapshot, messages)?.text ?? '',
    (consent) => view(createNode, signalStatusModel(consent.get(), messages) as SignalStatusModel),
    (node) => (into ?? document.body).append(node),
  )
}

/** Says quietly that an answer is kept, for those who do not see that the banner is gone. */
export function mountSaved({ messages, into, view = savedView }: MountOptions<SavedModel>): Effect {
  return (consent) => {
    const place = view(createNode, savedModel(null, messages)) as HTMLElement
    ;(into ?? document.body).append(place)
    const stop = consent.subscribe((_, event) => {
      const said = view(createNode, savedModel(event, messages))
      place.replaceChildren(...said.childNodes)
    })
    return () => {
      stop()
      place.remove()
    }
  }
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
