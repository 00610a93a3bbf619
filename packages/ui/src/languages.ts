import type { Messages, PolicyMessages } from './messages'

/** BCP 47 tag of a language that the views speak. */
export type Locale =
  | 'ar'
  | 'bg'
  | 'ca'
  | 'cs'
  | 'da'
  | 'de'
  | 'el'
  | 'en'
  | 'es'
  | 'es-419'
  | 'et'
  | 'fa'
  | 'fi'
  | 'fr'
  | 'ga'
  | 'he'
  | 'hi'
  | 'hr'
  | 'hu'
  | 'is'
  | 'it'
  | 'ja'
  | 'ko'
  | 'lt'
  | 'lv'
  | 'mt'
  | 'nb'
  | 'nl'
  | 'pl'
  | 'pt'
  | 'pt-BR'
  | 'ro'
  | 'sk'
  | 'sl'
  | 'sv'
  | 'tr'
  | 'uk'
  | 'zh-Hans'
  | 'zh-Hant'

// Each language by its own address, so that a bundler makes a file of each, loaded when it is wanted.
const MESSAGES: Readonly<Record<Locale, () => Promise<Messages>>> = {
  ar: async () => (await import('./messages/ar')).ar,
  bg: async () => (await import('./messages/bg')).bg,
  ca: async () => (await import('./messages/ca')).ca,
  cs: async () => (await import('./messages/cs')).cs,
  da: async () => (await import('./messages/da')).da,
  de: async () => (await import('./messages/de')).de,
  el: async () => (await import('./messages/el')).el,
  en: async () => (await import('./messages/en')).en,
  es: async () => (await import('./messages/es')).es,
  'es-419': async () => (await import('./messages/es-419')).es419,
  et: async () => (await import('./messages/et')).et,
  fa: async () => (await import('./messages/fa')).fa,
  fi: async () => (await import('./messages/fi')).fi,
  fr: async () => (await import('./messages/fr')).fr,
  ga: async () => (await import('./messages/ga')).ga,
  he: async () => (await import('./messages/he')).he,
  hi: async () => (await import('./messages/hi')).hi,
  hr: async () => (await import('./messages/hr')).hr,
  hu: async () => (await import('./messages/hu')).hu,
  is: async () => (await import('./messages/is')).is,
  it: async () => (await import('./messages/it')).it,
  ja: async () => (await import('./messages/ja')).ja,
  ko: async () => (await import('./messages/ko')).ko,
  lt: async () => (await import('./messages/lt')).lt,
  lv: async () => (await import('./messages/lv')).lv,
  mt: async () => (await import('./messages/mt')).mt,
  nb: async () => (await import('./messages/nb')).nb,
  nl: async () => (await import('./messages/nl')).nl,
  pl: async () => (await import('./messages/pl')).pl,
  pt: async () => (await import('./messages/pt')).pt,
  'pt-BR': async () => (await import('./messages/pt-BR')).ptBr,
  ro: async () => (await import('./messages/ro')).ro,
  sk: async () => (await import('./messages/sk')).sk,
  sl: async () => (await import('./messages/sl')).sl,
  sv: async () => (await import('./messages/sv')).sv,
  tr: async () => (await import('./messages/tr')).tr,
  uk: async () => (await import('./messages/uk')).uk,
  'zh-Hans': async () => (await import('./messages/zh-Hans')).zhHans,
  'zh-Hant': async () => (await import('./messages/zh-Hant')).zhHant,
}

const POLICY_MESSAGES: Readonly<Record<Locale, () => Promise<PolicyMessages>>> = {
  ar: async () => (await import('./messages/ar')).arPolicy,
  bg: async () => (await import('./messages/bg')).bgPolicy,
  ca: async () => (await import('./messages/ca')).caPolicy,
  cs: async () => (await import('./messages/cs')).csPolicy,
  da: async () => (await import('./messages/da')).daPolicy,
  de: async () => (await import('./messages/de')).dePolicy,
  el: async () => (await import('./messages/el')).elPolicy,
  en: async () => (await import('./messages/en')).enPolicy,
  es: async () => (await import('./messages/es')).esPolicy,
  'es-419': async () => (await import('./messages/es-419')).es419Policy,
  et: async () => (await import('./messages/et')).etPolicy,
  fa: async () => (await import('./messages/fa')).faPolicy,
  fi: async () => (await import('./messages/fi')).fiPolicy,
  fr: async () => (await import('./messages/fr')).frPolicy,
  ga: async () => (await import('./messages/ga')).gaPolicy,
  he: async () => (await import('./messages/he')).hePolicy,
  hi: async () => (await import('./messages/hi')).hiPolicy,
  hr: async () => (await import('./messages/hr')).hrPolicy,
  hu: async () => (await import('./messages/hu')).huPolicy,
  is: async () => (await import('./messages/is')).isPolicy,
  it: async () => (await import('./messages/it')).itPolicy,
  ja: async () => (await import('./messages/ja')).jaPolicy,
  ko: async () => (await import('./messages/ko')).koPolicy,
  lt: async () => (await import('./messages/lt')).ltPolicy,
  lv: async () => (await import('./messages/lv')).lvPolicy,
  mt: async () => (await import('./messages/mt')).mtPolicy,
  nb: async () => (await import('./messages/nb')).nbPolicy,
  nl: async () => (await import('./messages/nl')).nlPolicy,
  pl: async () => (await import('./messages/pl')).plPolicy,
  pt: async () => (await import('./messages/pt')).ptPolicy,
  'pt-BR': async () => (await import('./messages/pt-BR')).ptBrPolicy,
  ro: async () => (await import('./messages/ro')).roPolicy,
  sk: async () => (await import('./messages/sk')).skPolicy,
  sl: async () => (await import('./messages/sl')).slPolicy,
  sv: async () => (await import('./messages/sv')).svPolicy,
  tr: async () => (await import('./messages/tr')).trPolicy,
  uk: async () => (await import('./messages/uk')).ukPolicy,
  'zh-Hans': async () => (await import('./messages/zh-Hans')).zhHansPolicy,
  'zh-Hant': async () => (await import('./messages/zh-Hant')).zhHantPolicy,
}

/** Every language that the views speak. */
export const locales: readonly Locale[] = Object.keys(MESSAGES) as Locale[]

/** Macrolanguages and their like, which are written as one of ours. */
const WRITTEN_AS: Readonly<Record<string, Locale>> = { no: 'nb', nn: 'nb' }
/** Where Spanish is that of Spain: everywhere else it is that of Latin America. */
const SPAIN = ['ES', 'GQ', 'EH', 'PH']

/**
 * The language of the views for those that are wanted, the first being wanted most: `en` where none is spoken. Other
 * regions and scripts are followed as far as there is a choice; what is no language tag is passed over.
 * @param wanted BCP 47 tags: `document.documentElement.lang`, `navigator.languages`, or both
 * @example
 * localeFor([document.documentElement.lang, ...navigator.languages])
 * localeFor('zh-TW') // zh-Hant
 */
export function localeFor(wanted: string | readonly string[]): Locale {
  for (const tag of typeof wanted === 'string' ? [wanted] : wanted) {
    const locale = localeOf(tag)
    if (locale) return locale
  }
  return 'en'
}

function localeOf(tag: string): Locale | undefined {
  try {
    const wanted = new Intl.Locale(tag.replaceAll('_', '-'))
    const { language, script, region = '' } = wanted.maximize()
    const isLatinAmerican = language === 'es' && wanted.region && !SPAIN.includes(region)
    const candidates = [
      wanted.baseName,
      `${language}-${script}`,
      `${language}-${wanted.region}`,
      isLatinAmerican ? 'es-419' : '',
      WRITTEN_AS[language] ?? language,
    ]
    return candidates.find((candidate): candidate is Locale => Object.hasOwn(MESSAGES, candidate))
  } catch {
    return undefined
  }
}

/**
 * The texts of the views that ask, loaded when they are wanted: rejects where the site does not answer. What is none of
 * our languages gets the one that `localeFor` finds.
 */
export function loadMessages(locale: Locale): Promise<Messages> {
  return MESSAGES[localeFor(locale)]()
}

/** The texts of the cookie policy, as `loadMessages` does it. */
export function loadPolicyMessages(locale: Locale): Promise<PolicyMessages> {
  return POLICY_MESSAGES[localeFor(locale)]()
}
