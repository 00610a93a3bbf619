import { fold, LONGEST_WORDS } from './fold'

/** The countries that a text names, and the words that name none. */
export interface Countries {
  /** ISO 3166-1 alpha-2 codes, outside the European Union. */
  readonly codes: readonly string[]
  readonly inside: readonly string[]
  readonly rest: string
}

const UNION = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
)
/** Regions that `Intl` names and ISO 3166-1 does not. */
const NO_COUNTRIES = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB XK ZZ'.split(' '))
const ALSO: Readonly<Record<string, string>> = {
  'united states of america': 'US',
  'etats unis d amerique': 'US',
  usa: 'US',
  'u s a': 'US',
  'u s': 'US',
  uk: 'GB',
  'great britain': 'GB',
  'grande bretagne': 'GB',
  turkey: 'TR',
  'south korea': 'KR',
  'czech republic': 'CZ',
  'hong kong': 'HK',
}
const LISTED = /^[A-Z]{2}(?:[\s,;/&]+(?:and |et )?[A-Z]{2})*$/
const NONE = /^(no|non|none|aucun|aucune|aucun transfert|no transfer|n a|)$/
const FILLERS = /\b(and|et|ou|or|the|to|in|vers|a|aux?|en|la|le|les|l)\b/g
const MOST_WORDS = 8

/** Countries by the folded names that they have, and all their codes. */
export interface CountryNames {
  readonly byName: ReadonlyMap<string, string>
  readonly codes: ReadonlySet<string>
}

/** The names of the countries in English, French and one more language. */
export function countryNamesFrom(locale = 'en'): CountryNames {
  const byName = new Map(Object.entries(ALSO))
  const codes = codesOfIso()
  for (const language of new Set(['en', 'fr', locale])) {
    const naming = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
    for (const code of codes) {
      const name = naming.of(code)
      if (name) byName.set(fold(name), code)
    }
  }
  return { byName, codes: new Set(codes) }
}

/** The countries of a text, by name or by code. */
export function countriesFrom(text: string, { byName, codes }: CountryNames): Countries {
  if (text.length > LONGEST_WORDS) return { codes: [], inside: [], rest: text }
  const words = fold(text)
  if (NONE.test(words)) return { codes: [], inside: [], rest: '' }
  const listed = text.match(/[A-Z]{2}/g) ?? []
  const isListed = LISTED.test(text.trim()) && listed.every((code) => codes.has(code))
  return isListed ? sorted(listed, '') : namedIn(words.split(' '), byName)
}

/** Takes the longest name at each place: Guinea-Bissau is not Guinea. */
function namedIn(words: readonly string[], names: ReadonlyMap<string, string>): Countries {
  const found: string[] = []
  const rest: string[] = []
  for (let at = 0; at < words.length; ) {
    let length = Math.min(MOST_WORDS, words.length - at)
    while (length && !names.has(words.slice(at, at + length).join(' '))) length -= 1
    const code = names.get(words.slice(at, at + length).join(' '))
    if (code) found.push(code)
    else rest.push(words[at] ?? '')
    at += length || 1
  }
  return sorted(found, rest.join(' ').replace(FILLERS, ' ').trim())
}

function sorted(found: readonly string[], rest: string): Countries {
  const codes = [...new Set(found)]
  return {
    codes: codes.filter((code) => !UNION.has(code)),
    inside: codes.filter((code) => UNION.has(code)),
    rest,
  }
}

/** Every pair of letters that is a code today: an old one has another one now. */
function codesOfIso(): readonly string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const pairs = letters.flatMap((first) => letters.map((second) => first + second))
  return pairs.filter(
    (code) => !NO_COUNTRIES.has(code) && new Intl.Locale(`und-${code}`).region === code,
  )
}
