import type { CategoryId, Policy, Regime, ServiceId } from '@assent/core'
import { eu, regimeFor } from '@assent/core/regimes'
import type { Messages, PolicyMessages } from '@assent/ui'
import { loadMessages, loadPolicyMessages, localeFor } from '@assent/ui/languages'
import { policyWith } from './policy'
import { type Settings, searchFrom, settingsFrom } from './settings'
import type { Texts } from './texts'
import { en } from './texts/en'
import { fr } from './texts/fr'

export type Page = 'home' | 'map' | 'reuses' | 'cookies'
export type Language = 'en' | 'fr'

/** What one page load is about: its address, its settings, its language, and the origin of the second site. */
export interface Site {
  /** `/react/`, `/vue/` or `/plain/`: where this renderer's pages begin. */
  readonly base: string
  readonly page: Page
  readonly path: string
  readonly settings: Settings
  /** What every address within the portal ends with, so that the settings stay. */
  readonly search: string
  readonly language: Language
  readonly secondSite: string
  readonly policy: Policy<CategoryId, ServiceId>
  readonly regime: Regime
  readonly texts: Texts
  readonly messages: Messages
  readonly policyMessages: PolicyMessages
}

/** Reads the page's facts from its address, its `lang` and its head, and loads the texts of its language. */
export async function siteFrom(
  { pathname, search }: Location,
  { documentElement, head }: Document,
): Promise<Site> {
  const [, renderer = '', name = ''] = pathname.split('/')
  const settings = settingsFrom(search)
  const { lang, dir, place, services } = settings
  const locale = lang === 'page' ? localeFor(documentElement.lang) : lang
  const [messages, policyMessages] = await Promise.all([
    loadMessages(locale),
    loadPolicyMessages(locale),
  ])
  const direction = dir === 'auto' ? messages.direction : dir
  return {
    base: `/${renderer}/`,
    page: name === 'map' || name === 'reuses' || name === 'cookies' ? name : 'home',
    path: pathname,
    settings,
    search: searchFrom(settings),
    language: documentElement.lang === 'fr' ? 'fr' : 'en',
    secondSite: head.querySelector<HTMLMetaElement>('meta[name=second-site]')?.content ?? '',
    policy: withPage(policyWith(Number(services)), `/${renderer}/cookies${searchFrom(settings)}`),
    regime: place ? lawIn(place) : eu,
    texts: documentElement.lang === 'fr' ? fr : en,
    messages: { ...messages, direction },
    policyMessages: { ...policyMessages, direction },
  }
}

/** The regime where a visitor and the portal are in one place: what its own law asks, and no other. */
function lawIn(place: string): Regime {
  const visitor = { country: place.slice(0, 2), region: place }
  return regimeFor({ visitor, establishment: place })
}

/** The policy as this page's renderer shows it: under an address of its own. */
function withPage(
  policy: Policy<CategoryId, ServiceId>,
  page: string,
): Policy<CategoryId, ServiceId> {
  return { ...policy, notice: { site: '', ...policy.notice, page } }
}
