import type { CategoryId, Consent, ConsentError, ServiceId } from '@assent/core'
import type { Erasure } from '@assent/core/effects'
import { createNode as h } from '@assent/ui/dom'
import { ERASED, FOUND } from '../consent'
import type { Site } from '../site'
import { erasureText, eventText } from './event-text'
import { forgetEverything } from './forget'
import { fetchJar, type Jar, readableNames, standingsFrom } from './jar'
import {
  cookiesView,
  eventView,
  findingsView,
  permissionsView,
  requestsView,
  summaryView,
} from './sections'
import { settingsForm } from './settings-form'

const DEBOUNCE = 400
const RENDERERS = [
  ['react', 'React'],
  ['vue', 'Vue'],
  ['plain', 'Plain'],
] as const

/** Shows, beside the portal and outside its renderer, what the consent decides and what the browser really holds. */
export function mountInspector(consent: Consent<CategoryId, ServiceId>, site: Site): void {
  const summary = h('dl', { 'data-inspector': 'summary' }) as Element
  const permissions = h('ul', { 'data-inspector': 'permissions' }) as Element
  const cookies = h('div', { 'data-inspector': 'cookies' }) as Element
  const requests = h('div', { 'data-inspector': 'requests' }) as Element
  const events = h('ol', { 'data-inspector': 'events' }) as Element
  const views = h('div', { 'data-inspector': 'views' }, ...findingsView([])) as Element
  const found: ConsentError[] = []
  let jar: Jar | null = null
  let timer = 0

  const log = (type: string, text: string): void => {
    events.prepend(eventView(Date.now(), type, text))
  }
  const showConsent = (): void => {
    summary.replaceChildren(...summaryView(consent.get()))
    permissions.replaceChildren(...permissionsView(consent.get()))
  }
  const showJar = (): void => {
    if (!jar) return
    const standings = standingsFrom(consent.get(), jar, readableNames(document.cookie))
    cookies.replaceChildren(...cookiesView(standings))
    requests.replaceChildren(...requestsView(jar))
  }
  const refresh = async (): Promise<void> => {
    try {
      jar = await fetchJar()
      showJar()
    } catch (error) {
      log('error', String(error))
    }
  }

  consent.subscribe((_, event) => {
    log(event.type, eventText(event))
    showConsent()
    showJar()
    clearTimeout(timer)
    timer = window.setTimeout(refresh, DEBOUNCE)
  })
  window.addEventListener(ERASED, (event) => {
    log('erased', erasureText((event as CustomEvent<Erasure>).detail))
    void refresh()
  })
  window.addEventListener(FOUND, (event) => {
    found.push((event as CustomEvent<ConsentError>).detail)
    views.replaceChildren(...findingsView(found))
  })
  window.addEventListener('error', ({ message }) => log('error', message))
  showConsent()

  const aside = inspectorView(
    { summary, permissions, views, cookies, requests, events },
    site,
    refresh,
  )
  // Filled before it is shown: nothing in it moves while the page loads.
  whenLoaded(() => refresh().finally(() => document.body.append(aside)))
}

function whenLoaded(run: () => void): void {
  if (document.readyState === 'complete') run()
  else window.addEventListener('load', run, { once: true })
}

type Parts = Readonly<
  Record<'summary' | 'permissions' | 'views' | 'cookies' | 'requests' | 'events', Node>
>

function inspectorView(parts: Parts, site: Site, refresh: () => void): Node {
  const rest = site.path.slice(site.base.length)
  const section = (id: string, title: string, content: Node): Node =>
    h(
      'section',
      { 'aria-labelledby': `inspector-${id}` },
      h('h2', { id: `inspector-${id}` }, title),
      content,
    )
  return h(
    'aside',
    { class: 'inspector', 'aria-label': 'Inspector' },
    h(
      'div',
      { class: 'top' },
      h('p', { class: 'title' }, 'Inspector'),
      h(
        'nav',
        { 'aria-label': 'Renderers' },
        ...RENDERERS.map(([renderer, name]) =>
          h(
            'a',
            {
              href: `/${renderer}/${rest}${site.search}`,
              'aria-current': site.base === `/${renderer}/` ? 'true' : undefined,
            },
            name,
          ),
        ),
      ),
    ),
    section('settings', 'What is shown', settingsForm(site.settings)),
    section('consent', 'Consent', parts.summary),
    section('permissions', 'What may run, and why', parts.permissions),
    section('views', 'Views against the rules', parts.views),
    section('cookies', 'Cookies against the policy', parts.cookies),
    section('requests', `Second site, ${new URL(site.secondSite).host}`, parts.requests),
    section('events', 'Events on this page', parts.events),
    h(
      'div',
      { class: 'tools' },
      h('button', { type: 'button', 'data-action': 'refresh', onClick: refresh }, 'Refresh'),
      h(
        'button',
        {
          type: 'button',
          'data-action': 'forget',
          onClick: () => forgetEverything(site.secondSite),
        },
        'Forget everything',
      ),
    ),
  )
}
