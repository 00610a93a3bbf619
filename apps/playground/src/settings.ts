import { type Locale, locales } from '@assent/ui/languages'

/** What the portal shows and how, as the address says it: every state has a link. What is not in it is the default. */
export interface Settings {
  readonly layout: 'box' | 'bar' | 'modal'
  readonly refuse: 'buttons' | 'continue'
  readonly controls: 'switches' | 'pairs'
  readonly reopen: 'button' | 'link' | 'corner'
  readonly theme: 'portal' | 'neutral' | 'dsfr' | 'high-contrast'
  readonly scheme: 'auto' | 'light' | 'dark'
  readonly lang: 'page' | Locale
  readonly dir: 'auto' | 'ltr' | 'rtl'
  /** Whose law holds: a country, or a country's part as `US-CA`. */
  readonly place: string
  readonly gpc: 'browser' | 'present'
  /** How many services the policy has besides the portal's own. */
  readonly services: '0' | '20' | '100' | '1000'
}

type Choices = { readonly [Name in keyof Settings]: readonly (readonly [Settings[Name], string])[] }

const nameOf = (type: 'language' | 'region', code: string, locale = 'en'): string =>
  new Intl.DisplayNames([locale], { type }).of(code) ?? code

/** What each setting may be, in words; the first is what holds where the address says nothing. */
export const CHOICES: Choices = {
  layout: [
    ['box', 'Box in the corner'],
    ['bar', 'Bar along the edge'],
    ['modal', 'Before everything else'],
  ],
  refuse: [
    ['buttons', 'Button'],
    ['continue', 'Button, and “Continue without accepting”'],
  ],
  controls: [
    ['switches', 'Switches'],
    ['pairs', 'Accept or refuse'],
  ],
  reopen: [
    ['button', 'Button'],
    ['link', 'Link'],
    ['corner', 'Button in the corner'],
  ],
  theme: [
    ['portal', 'The portal’s own'],
    ['neutral', 'Neutral'],
    ['dsfr', 'French State'],
    ['high-contrast', 'High contrast'],
  ],
  scheme: [
    ['auto', 'As the device'],
    ['light', 'Light'],
    ['dark', 'Dark'],
  ],
  lang: [
    ['page', 'As the page'],
    ...locales.map((locale) => [locale, nameOf('language', locale, locale)] as const),
  ],
  dir: [
    ['auto', 'As the language'],
    ['ltr', 'Left to right'],
    ['rtl', 'Right to left'],
  ],
  place: [
    ['', 'European Union'],
    ...['FR', 'DE', 'GB', 'CH', 'BR', 'CA', 'CN', 'IN', 'JP', 'TR', 'US'].map(
      (country) => [country, nameOf('region', country)] as const,
    ),
    ['CA-QC', 'Québec'],
    ['US-CA', 'California'],
    ['US-CO', 'Colorado'],
  ],
  gpc: [
    ['browser', 'As the browser'],
    ['present', 'Sent'],
  ],
  services: [
    ['0', 'The portal’s seven'],
    ['20', '20 more'],
    ['100', '100 more'],
    ['1000', '1000 more'],
  ],
}

const NAMES = Object.keys(CHOICES) as readonly (keyof Settings)[]

/** Reads the settings from an address: what it says wrongly is the default. A place is taken as it is. */
export function settingsFrom(search: string): Settings {
  const said = new URLSearchParams(search)
  return Object.fromEntries(
    NAMES.map((name) => {
      const value = said.get(name) ?? ''
      const isKnown = CHOICES[name].some(([choice]) => choice === value)
      return [name, isKnown || (name === 'place' && value) ? value : CHOICES[name][0]?.[0]]
    }),
  ) as unknown as Settings
}

/** The part of an address that says the settings; empty where all are the default. */
export function searchFrom(settings: Settings): string {
  const said = NAMES.filter((name) => settings[name] !== CHOICES[name][0]?.[0])
  const search = new URLSearchParams(said.map((name) => [name, settings[name]])).toString()
  return search && `?${search}`
}
