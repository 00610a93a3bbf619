import type { Hyperscript } from '@assent/ui'
import type { Site } from '../site'
import { cookiesPageView } from './cookies'
import { homeView } from './home'
import { footerView, headerView } from './layout'
import { mapPageView } from './map'
import { reusesPageView } from './reuses'

/** The places that consent fills, each in its renderer's own manner. */
export interface Slots<N> {
  readonly preferencesButton: N
  readonly signalStatus: N
  readonly map: N
  readonly controls: N
  readonly cookiePolicy: N
}

/** A page of the portal, written once for all renderers. */
export function portalView<N>(h: Hyperscript<N>, site: Site, slots: Slots<N>): N {
  return h(
    'div',
    { class: 'portal' },
    headerView(h, site),
    h(
      'main',
      { id: 'content', class: 'page', 'data-page': site.page, tabindex: '-1' },
      ...contentOf(h, site, slots),
    ),
    footerView(h, site, slots.preferencesButton, slots.signalStatus),
  )
}

/** The title of the document. */
export function titleOf({ page, texts }: Site): string {
  return `${texts.pages[page]} · ${texts.baseline} · ${texts.portal}`
}

function contentOf<N>(h: Hyperscript<N>, site: Site, slots: Slots<N>): readonly N[] {
  if (site.page === 'map') return mapPageView(h, site, slots.map)
  if (site.page === 'reuses') return reusesPageView(h, site)
  if (site.page === 'cookies') return cookiesPageView(h, site, slots.controls, slots.cookiePolicy)
  return homeView(h, site)
}
