import type { Consent, Selection, Snapshot } from '@assent/core'
import { type NewSince, newSince, textIn } from '@assent/core/document'
import type { Hyperscript } from '../hyperscript'
import { type Messages, pluralIn } from '../messages'
import { lift } from './lift'
import { showModal } from './show-modal'

/** How the banner stands in the page, and what it offers besides its three answers. */
export interface BannerOptions {
  /**
   * `box` in a corner, `bar` along the edge, `modal` before everything else: closing that one answers nothing.
   * @default 'box'
   */
  readonly layout?: 'box' | 'bar' | 'modal'
  /**
   * One more way to refuse, at the head of the banner.
   * @see CNIL, recommendation 2020-092, §31
   * @default false
   */
  readonly continueWithout?: boolean
}

/** A button of the banner. */
export interface BannerAction {
  readonly name: 'accept-all' | 'reject-all' | 'choose' | 'continue'
  readonly label: string
  readonly run: () => void
}

/** What the banner says and offers. */
export interface BannerModel {
  readonly locale: string
  readonly direction: 'ltr' | 'rtl'
  readonly layout: 'box' | 'bar' | 'modal'
  readonly title: string
  readonly text: string
  /** Refuses from the head; `null` where the site does not offer that. */
  readonly continueWithout: BannerAction | null
  /** Three of one kind: none may stand out. */
  readonly actions: readonly BannerAction[]
}

/** The banner of a consent, in a language. Who has chosen before is asked about what is new, and about nothing else. */
export function bannerModel(
  consent: Consent,
  messages: Messages,
  { layout = 'box', continueWithout = false }: BannerOptions = {},
): BannerModel {
  const { locale, direction, banner } = messages
  const news = newSince(consent.get(), consent.now())
  const answer = (granted: boolean): void => {
    const same = (ids: readonly string[] = []): Record<string, boolean> =>
      Object.fromEntries(ids.map((id) => [id, granted]))
    consent.choose({ ...same(news?.categories), services: same(news?.services) } as Selection)
  }
  const accept = news ? () => answer(true) : consent.acceptAll
  const reject = news ? () => answer(false) : consent.rejectAll
  return {
    locale,
    direction,
    layout,
    title: banner.title,
    text: news ? newsIn(news, consent.get(), messages) : banner.text,
    continueWithout: continueWithout
      ? { name: 'continue', label: messages.continueWithout, run: reject }
      : null,
    actions: [
      { name: 'accept-all', label: messages.acceptAll, run: accept },
      { name: 'reject-all', label: messages.rejectAll, run: reject },
      { name: 'choose', label: messages.choose, run: consent.open },
    ],
  }
}

function newsIn(
  { since, services, categories }: NewSince,
  { policy }: Snapshot,
  { banner, locale }: Messages,
): string {
  const ids = new Set<string>([...services, ...categories])
  const isNew = ({ id }: { readonly id: string }): boolean => ids.has(id)
  const names = services.length
    ? policy.services
        .filter(isNew)
        .map((service) => `${textIn(service.function, locale)} (${service.provider})`)
    : policy.categories.filter(isNew).map(({ label }) => textIn(label, locale))
  return pluralIn(locale, banner.news, names.length, {
    date: new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(since),
    names: new Intl.ListFormat(locale).format(names),
  })
}

/**
 * Asks: accept all, reject all or choose, as three buttons of the same element, size and weight.
 * @see CNIL, recommendation 2020-092, §34; EDPB cookie banner taskforce, §8 to §18
 */
export function bannerView<N>(h: Hyperscript<N>, model: BannerModel): N {
  const { layout, title, text, continueWithout, actions } = model
  const isModal = layout === 'modal'
  const button = ({ name, label, run }: BannerAction): N =>
    h('button', { type: 'button', 'data-assent': name, onClick: () => run() }, label)
  return h(
    isModal ? 'dialog' : 'section',
    {
      'data-assent': 'banner',
      'data-layout': layout,
      lang: model.locale,
      dir: model.direction,
      'aria-labelledby': 'assent-banner',
      ref: isModal ? showModal : lift,
    },
    h(
      'div',
      { 'data-assent': 'head' },
      h('h2', { id: 'assent-banner', tabindex: isModal ? '-1' : undefined }, title),
      ...(continueWithout ? [button(continueWithout)] : []),
    ),
    h('p', {}, text),
    h('div', { 'data-assent': 'actions' }, ...actions.map(button)),
  )
}
