import { textIn } from '@assent/core/document'
import type { Hyperscript } from '@assent/ui'
import { type Dataset, datasets } from '../datasets'
import type { Site } from '../site'
import { hrefOf } from './layout'

/** The catalogue. */
export function homeView<N>(h: Hyperscript<N>, site: Site): readonly N[] {
  const { home } = site.texts
  return [
    h(
      'section',
      { class: 'hero' },
      h('h1', {}, home.title),
      h('p', { class: 'lead' }, home.lead),
      h(
        'dl',
        { class: 'figures' },
        ...home.figures.map(([value, label]) =>
          h('div', {}, h('dt', {}, label), h('dd', {}, value)),
        ),
      ),
    ),
    h(
      'section',
      { class: 'catalogue', 'aria-labelledby': 'catalogue' },
      h('h2', { id: 'catalogue' }, home.datasets),
      h('ul', { class: 'cards' }, ...datasets.map((dataset) => cardView(h, site, dataset))),
    ),
  ]
}

function cardView<N>(h: Hyperscript<N>, site: Site, dataset: Dataset): N {
  const { language, texts } = site
  const { id, theme, title, text, records, updated, formats } = dataset
  const date = new Date(`${updated}T12:00:00Z`)
  const locale = language === 'en' ? 'en-GB' : 'fr-FR'
  const when = date.toLocaleDateString(locale, { day: 'numeric', month: 'long', year: 'numeric' })
  const featured = id === 'cycling'
  return h(
    'li',
    { class: featured ? 'card featured' : 'card', 'data-dataset': id },
    h('span', { class: `icon ${id}`, 'aria-hidden': 'true' }),
    h('p', { class: 'theme' }, textIn(theme, language)),
    h('h3', {}, textIn(title, language)),
    h('p', {}, textIn(text, language)),
    ...(featured
      ? [h('a', { class: 'button', href: hrefOf(site, 'map') }, texts.home.explore)]
      : []),
    h(
      'p',
      { class: 'facts' },
      `${records.toLocaleString(locale)} ${texts.home.records}`,
      h('br', {}),
      `${texts.home.updated} ${when}`,
    ),
    h('ul', { class: 'formats' }, ...formats.map((format) => h('li', {}, format))),
  )
}
