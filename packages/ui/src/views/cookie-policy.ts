import type { Consent, Location } from '@assent/core'
import { cookieSectionsFrom, textIn } from '@assent/core/document'
import type { Hyperscript } from '../hyperscript'
import type { PolicyMessages } from '../messages'
import { nameIn, retentionIn } from './tracker-text'

/** The cookie policy as headed tables of texts: a cell holds one text for each tracker, or one for the service. */
export interface CookiePolicyModel {
  readonly locale: string
  readonly direction: 'ltr' | 'rtl'
  readonly columns: readonly string[]
  readonly sections: readonly {
    readonly id: string
    readonly title: string
    readonly description: string
    readonly rows: readonly (readonly (readonly string[])[])[]
  }[]
}

/** The cookie policy of a consent's policy, in a language. The party has a column where one is declared. */
export function cookiePolicyModel(consent: Consent, messages: PolicyMessages): CookiePolicyModel {
  const { policy } = consent.get()
  const { locale, columns, party } = messages
  const { provider, function: what, names, purposes, retention } = columns
  const parties = policy.services.some(({ trackers }) => trackers.some((tracker) => tracker.party))
  return {
    locale,
    direction: messages.direction,
    columns: [provider, what, names, purposes, retention, ...(parties ? [columns.party] : [])],
    sections: cookieSectionsFrom(policy).map(({ category, rows }) => ({
      id: category.id,
      title: textIn(category.label, locale),
      description: textIn(category.description ?? '', locale),
      rows: rows.map(({ provider: own, function: does, location, trackers }) => [
        [own],
        [textIn(does, locale) + locationIn(location, messages)],
        trackers.map((tracker) => nameIn(tracker, messages)),
        trackers.map(({ purpose }) => textIn(purpose, locale)),
        trackers.map((tracker) => retentionIn(tracker, messages)),
        ...(parties
          ? [trackers.map((tracker) => (tracker.party ? party[tracker.party] : ''))]
          : []),
      ]),
    })),
  }
}

function locationIn(location: readonly Location[], { location: words }: PolicyMessages): string {
  const where =
    location.length > 1 ? words.both : location[0] === 'back-office' ? words.back : words.front
  return location.length ? ` (${where})` : ''
}

/** Informs: one table for each category, a row for each service. */
export function cookiePolicyView<N>(
  h: Hyperscript<N>,
  { locale, direction, columns, sections }: CookiePolicyModel,
): N {
  return h(
    'div',
    { 'data-assent': 'cookie-policy', lang: locale, dir: direction },
    ...sections.map(({ id, title, description, rows }) =>
      h(
        'section',
        {},
        h('h2', { id: `assent-policy-${id}` }, title),
        h('p', {}, description),
        h(
          'div',
          { role: 'region', 'aria-labelledby': `assent-policy-${id}`, tabindex: '0' },
          h(
            'table',
            {},
            h(
              'thead',
              {},
              h('tr', {}, ...columns.map((column) => h('th', { scope: 'col' }, column))),
            ),
            h(
              'tbody',
              {},
              ...rows.map((cells) =>
                h(
                  'tr',
                  {},
                  ...cells.map((texts) => h('td', {}, ...texts.map((text) => h('div', {}, text)))),
                ),
              ),
            ),
          ),
        ),
      ),
    ),
  )
}
