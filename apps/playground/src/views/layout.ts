import type { Hyperscript } from '@assent/ui'
import type { Language, Page, Site } from '../site'

const PATHS: Readonly<Record<Page, string>> = {
  home: '',
  map: 'map',
  reuses: 'reuses',
  cookies: 'cookies',
}
const LANGUAGES: readonly (readonly [Language, string])[] = [
  ['en', 'English'],
  ['fr', 'Français'],
]

/** The address of a page under the same renderer. */
export function hrefOf({ base, search }: Site, page: Page): string {
  return base + PATHS[page] + search
}

/** The first stop of the keyboard: past the header, to what the page is about. */
export function skipLinkView<N>(h: Hyperscript<N>, { texts }: Site): N {
  return h('a', { class: 'skip-link', href: '#content' }, texts.skip)
}

/** Brand, sections and language. */
export function headerView<N>(h: Hyperscript<N>, site: Site): N {
  const { texts, page, language, path, search } = site
  return h(
    'header',
    { class: 'header' },
    h(
      'a',
      { class: 'brand', href: hrefOf(site, 'home') },
      h('img', { src: '/icon.svg', alt: '', width: '40', height: '40' }),
      h('span', {}, h('strong', {}, texts.baseline), h('small', {}, texts.portal)),
    ),
    h(
      'nav',
      { class: 'sections', 'aria-label': texts.sections },
      ...(['home', 'map', 'reuses', 'cookies'] as const).map((target) =>
        h(
          'a',
          { href: hrefOf(site, target), 'aria-current': target === page ? 'page' : undefined },
          texts.pages[target],
        ),
      ),
    ),
    h(
      'nav',
      { class: 'languages', 'aria-label': texts.languages },
      ...LANGUAGES.map(([code, name]) =>
        h(
          'a',
          {
            href: `/language/${code}?back=${encodeURIComponent(path + search)}`,
            lang: code,
            hreflang: code,
            'aria-current': code === language ? 'true' : undefined,
          },
          name,
        ),
      ),
    ),
  )
}

/** Who publishes, and the way back to the choices. */
export function footerView<N>(
  h: Hyperscript<N>,
  site: Site,
  preferencesButton: N,
  signalStatus: N,
): N {
  const { texts } = site
  return h(
    'footer',
    { class: 'footer' },
    h('p', {}, texts.footer.text, h('br', {}), texts.footer.fiction),
    h(
      'nav',
      { 'aria-label': texts.footer.pages },
      h('a', { href: hrefOf(site, 'cookies') }, texts.pages.cookies),
      preferencesButton,
      signalStatus,
    ),
  )
}
