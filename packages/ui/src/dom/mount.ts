import type { Effect } from '@assent/core'
import type { Hyperscript } from '../hyperscript'
import type { Messages, PolicyMessages } from '../messages'
import { bannerView } from '../views/banner'
import { type BannerModel, type BannerOptions, bannerModel } from '../views/banner-model'
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
import { alive, stand } from './stand'

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

/** Shows the banner, first in its element, while the visitor is to be asked, or told. */
export function mountBanner({
  messages,
  into,
  view = bannerView,
  ...options
}: MountOptions<BannerModel> & BannerOptions): Effect {
  return (consent) =>
    stand(
      consent,
      { into, put: 'prepend' },
      {
        shownOf: ({ needsAnswer, needsNotice }) => (needsAnswer ? 'question' : needsNotice),
        draw: () => view(createNode, bannerModel(consent, messages, options)),
      },
    )
}

/** Shows the preferences while they are open. */
export function mountPreferences({
  messages,
  into,
  view = preferencesView,
  ...options
}: MountOptions<PreferencesModel> & PreferencesOptions): Effect {
  return (consent) =>
    stand(
      consent,
      { into, put: 'append' },
      {
        shownOf: ({ preferencesOpen }) => preferencesOpen,
        draw: () => view(createNode, preferencesModel(consent, messages, options)),
      },
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
    const draw = (): Node => view(createNode, cookiePolicyModel(consent, messages, options))
    const update = (shown: Element): Element => {
      const next = alive(draw())
      const answers = next.querySelectorAll(ANSWER)
      for (const [i, old] of shown.querySelectorAll(ANSWER).entries()) {
        // Only what is said of the answer: the rest stays, and with it the focus that comes back to the button.
        if (answers[i]) old.replaceWith(answers[i].cloneNode(true))
      }
      if (shown.isEqualNode(next)) return shown
      shown.replaceWith(next)
      return next
    }
    return stand(consent, { into, put: 'append' }, { draw, update })
  }
}

const ANSWER = '[data-assent="answer"]'

/** Shows the button that reopens the preferences, and beside its name what became of a signal that binds. */
export function mountPreferencesButton({
  messages,
  into,
  view = preferencesButtonView,
  ...options
}: MountOptions<PreferencesButtonModel> & PreferencesButtonOptions): Effect {
  return (consent) =>
    stand(
      consent,
      { into, put: 'append' },
      {
        // It is drawn anew where it says something else; the name of it never changes while a page stands.
        shownOf: () => preferencesButtonModel(consent, messages, options).signal || true,
        draw: () => view(createNode, preferencesButtonModel(consent, messages, options)),
      },
    )
}

/** Shows, where the browser sends a signal that binds, what became of it. */
export function mountSignalStatus({
  messages,
  into,
  view = signalStatusView,
}: MountOptions<SignalStatusModel>): Effect {
  return (consent) =>
    stand(
      consent,
      { into, put: 'append' },
      {
        shownOf: (snapshot) => signalStatusModel(snapshot, messages)?.text ?? '',
        draw: () =>
          view(createNode, signalStatusModel(consent.get(), messages) as SignalStatusModel),
      },
    )
}

/** Says quietly that an answer is kept, for those who do not see that the banner is gone. */
export function mountSaved({ messages, into, view = savedView }: MountOptions<SavedModel>): Effect {
  return (consent) => {
    const draw = (): Node => view(createNode, savedModel(consent.get(), messages))
    let said = ''
    const update = (place: Element): Element => {
      const { saved, choice } = consent.get()
      // Once for each answer, whatever else happens: what is said again would be read out again.
      const next = `${saved} ${saved && choice?.decidedAt}`
      if (next !== said) {
        place.setAttribute('data-saved', saved ?? '')
        place.replaceChildren(...draw().childNodes)
      }
      said = next
      return place
    }
    return stand(consent, { into, put: 'append' }, { draw, update })
  }
}
