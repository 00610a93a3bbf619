import type { Service } from '@assent/core'
import type { Hyperscript } from '@assent/ui'
import type { Site } from '../site'
import { hrefOf } from './layout'

/** The dataset's page; `map` is the map where it is allowed, else what stands in its place. */
export function mapPageView<N>(h: Hyperscript<N>, site: Site, map: N): readonly N[] {
  const { texts } = site
  const { back, title, lead, about, facts, description } = texts.map
  return [
    h(
      'section',
      { class: 'intro' },
      h('a', { class: 'back', href: hrefOf(site, 'home') }, back),
      h('h1', {}, title),
      h('p', { class: 'lead' }, lead),
    ),
    h('div', { class: 'map' }, map),
    h(
      'section',
      { class: 'about', 'aria-labelledby': 'about' },
      h('h2', { id: 'about' }, about),
      h('div', { class: 'prose' }, ...description.map((text) => h('p', {}, text))),
      h(
        'dl',
        {},
        ...facts.map(([label, value]) => h('div', {}, h('dt', {}, label), h('dd', {}, value))),
      ),
    ),
  ]
}

/** The embedded map: rendering it is what sends the request. */
export function mapFrameView<N>(h: Hyperscript<N>, { secondSite, language, texts }: Site): N {
  return h('iframe', {
    class: 'map-frame',
    src: `${secondSite}/map?lang=${language}`,
    title: texts.map.frame,
  })
}

/** Stands in the map's place: says who would deliver it, and lets the visitor allow this one service. */
export function mapPlaceholderView<N>(
  h: Hyperscript<N>,
  { policy, secondSite, texts: { placeholder } }: Site,
  { onAllow, onChoose }: { readonly onAllow: () => void; readonly onChoose: () => void },
): N {
  const { provider, trackers } = policy.services.find(({ id }) => id === 'map') as Service
  const names = trackers.map(({ name }) => (typeof name === 'string' ? name : name.prefix))
  return h(
    'div',
    { class: 'placeholder' },
    h('h2', {}, placeholder.title),
    h('p', {}, placeholder.text(provider, new URL(secondSite).host)),
    h('p', {}, placeholder.cookies(names.join(', '))),
    h(
      'div',
      { class: 'buttons' },
      h(
        'button',
        { type: 'button', class: 'button', 'data-action': 'allow-map', onClick: onAllow },
        placeholder.allow,
      ),
      h(
        'button',
        { type: 'button', class: 'button quiet', 'data-action': 'choose', onClick: onChoose },
        placeholder.choose,
      ),
    ),
  )
}
