import type { Consent, Selection, Snapshot } from '@assent/core'
import { type NewSince, newSince, textIn } from '@assent/core/document'
import type { Hyperscript } from '../hyperscript'
import { type Messages, pluralIn } from '../messages'

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

/** The banner of a consent, in a language. Who has chosen before is asked about what is new, and about nothing else. */
export function bannerModel(consent: Consent, messages: Messages): BannerModel {
  const news = newSince(consent.get(), consent.now())
  const answer = (granted: boolean): void => {
    const same = (ids: readonly string[] = []): Record<string, boolean> =>
      Object.fromEntries(ids.map((id) => [id, granted]))
    consent.choose({ ...same(news?.categories), services: same(news?.services) } as Selection)
  }
  return {
    title: messages.banner.title,
    text: news ? newsIn(news, consent.get(), messages) : messages.banner.text,
    actions: [
      {
        name: 'accept-all',
        label: messages.acceptAll,
        run: news ? () => answer(true) : consent.acceptAll,
      },
      {
        name: 'reject-all',
        label: messages.rejectAll,
        run: news ? () => answer(false) : consent.rejectAll,
      },
      { name: 'choose', label: messages.choose, run: consent.open },
    ],
  }
}

function newsIn(
  { since, services, categories }: NewSince,
  { policy }: Snapshot,
  { banner, locale }: Messages,
): string {
  const names = services.length
    ? policy.services
        .filter(({ id }) => services.includes(id))
        .map((service) => `${textIn(service.function, locale)} (${service.provider})`)
    : policy.categories
        .filter(({ id }) => categories.includes(id))
        .map(({ label }) => textIn(label, locale))
  return pluralIn(locale, banner.news, names.length, {
    date: new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(since),
    names: new Intl.ListFormat(locale).format(names),
  })
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
