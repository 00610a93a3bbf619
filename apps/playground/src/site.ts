import type { Regime } from '@assent/core'
import { eu, regimeFor } from '@assent/core/regimes'
import type { Messages, PolicyMessages } from '@assent/ui'
import { en as englishMessages, enPolicy } from '@assent/ui/messages/en'
import { fr as frenchMessages, frPolicy } from '@assent/ui/messages/fr'
import type { Texts } from './texts'
import { en } from './texts/en'
import { fr } from './texts/fr'

export type Page = 'home' | 'map' | 'reuses' | 'cookies'
export type Language = 'en' | 'fr'

/** What one page load is about: its address, its language, and the origin of the second site. */
export interface Site {
  /** `/react/`, `/vue/` or `/plain/`: where this renderer's pages begin. */
  readonly base: string
  readonly page: Page
  readonly path: string
  readonly language: Language
  readonly secondSite: string
  /** Whose law holds: `?place=US-CA` in the address, else the portal's own. */
  readonly regime: Regime
  readonly texts: Texts
  readonly messages: Messages
  readonly policyMessages: PolicyMessages
}

const BY_LANGUAGE = {
  en: { texts: en, messages: englishMessages, policyMessages: enPolicy },
  fr: { texts: fr, messages: frenchMessages, policyMessages: frPolicy },
} as const

/** Reads the page's facts from its address, its `lang` and its head. */
export function siteFrom(
  { pathname, search }: Location,
  { documentElement, head }: Document,
): Site {
  const [, renderer = '', name = ''] = pathname.split('/')
  const language = documentElement.lang === 'fr' ? 'fr' : 'en'
  return {
    base: `/${renderer}/`,
    page: name === 'map' || name === 'reuses' || name === 'cookies' ? name : 'home',
    path: pathname,
    language,
    secondSite: head.querySelector<HTMLMetaElement>('meta[name=second-site]')?.content ?? '',
    regime: regimeAt(new URLSearchParams(search).get('place')),
    ...BY_LANGUAGE[language],
  }
}

function regimeAt(place: string | null): Regime {
  return place ? regimeFor({ country: place.slice(0, 2), region: place }) : eu
}
