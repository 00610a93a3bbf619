import type { Consent } from '@assent/core'
import type { Hyperscript } from '../hyperscript'
import type { Messages } from '../messages'

/** What the banner says and offers. */
export interface BannerModel {
  readonly title: string
  readonly text: string
  /** Three of one kind: none may stand out. */
  readonly actions: readonly {
    readonly name: 'accept-all' | 'reject-all' | 'choose'
    readonly label: string
    readonly run: () => void
  }[]
}

/** The banner of a consent, in a language. */
export function bannerModel(consent: Consent, messages: Messages): BannerModel {
  return {
    ...messages.banner,
    actions: [
      { name: 'accept-all', label: messages.acceptAll, run: consent.acceptAll },
      { name: 'reject-all', label: messages.rejectAll, run: consent.rejectAll },
      { name: 'choose', label: messages.choose, run: consent.open },
    ],
  }
}

/**
 * Asks: accept all, reject all or choose, as three buttons of the same element, size and weight.
 * @see CNIL, recommendation 2020-092, §34; EDPB cookie banner taskforce, §8 to §18
 */
export function bannerView<N>(h: Hyperscript<N>, { title, text, actions }: BannerModel): N {
  return h(
    'section',
    { 'data-assent': 'banner', 'aria-labelledby': 'assent-banner' },
    h('h2', { id: 'assent-banner' }, title),
    h('p', {}, text),
    h(
      'div',
      { 'data-assent': 'actions' },
      ...actions.map(({ name, label, run }) =>
        h('button', { type: 'button', 'data-assent': name, onClick: () => run() }, label),
      ),
    ),
  )
}
