import type { Category, Policy, Retention } from '@assent/core'
import { policyFromJson } from '@assent/core/document'
import { type Format, formatFrom } from './format'
import { type LeftOver, leftOverFrom } from './left-over'
import { policyFromDrafts } from './policy/policy-from-drafts'
import { nearPartOf } from './source/near-part'
import type { Source, SourceRow } from './source/source'
import { sourceFromCsv } from './source/source-from-csv'
import { sourceFromHtml } from './source/source-from-html'
import { sourceFromOpenCookieDatabase } from './source/source-from-open-cookie-database'
import { sourceFromText } from './source/source-from-text'
import { draftsFromTable } from './table/drafts-from-table'
import { type CountryNames, countryNamesFrom } from './words/countries'

/** How a source is taken. */
export interface ImportOptions {
  /** @default recognised by how the source looks */
  readonly format?: Format
  /**
   * BCP 47 tag of the source's language: its texts become `{ fr: '…' }`, ready for another language beside it. The words
   * of headings and cells are recognised in English and French, whatever stands here.
   * @default none: texts are plain strings
   */
  readonly locale?: string
  /** For what stands under no caption or heading. @default { id: 'cookies', label: 'Cookies' } */
  readonly category?: Category
  /** Whose it is where neither a provider nor a host is named, such as the site's own name. @default '?' */
  readonly provider?: string
  /** The host of the site: what stands at it or below is first party, and no host of others. @default none */
  readonly site?: string
  /**
   * What to assume where the source does not say how long a tracker stays; each time it is listed as `assumed-retention`.
   * With `null` nothing is assumed: such a tracker is left out and listed. By default silence becomes `session`, the least
   * that can be said, since a longer time that is declared later is asked about again; and a text that is no time, such as
   * "persistent", leaves the tracker out.
   * @default 'session' for silence, `null` for a text that is no time
   */
  readonly retention?: Retention | null
}

/** A policy, and what of its source it does not carry as it was said. */
export interface ImportedPolicy {
  readonly policy: Policy
  readonly leftOver: readonly LeftOver[]
}

/** More than twenty times those of the Open Cookie Database. */
const MOST_NAMES = 100_000

const SOURCES: Readonly<Record<Format, (source: string) => Source<SourceRow>>> = {
  html: sourceFromHtml,
  csv: sourceFromCsv,
  text: sourceFromText,
  'open-cookie-database': sourceFromOpenCookieDatabase,
}

/**
 * Makes a policy of the cookie tables that a site already has: HTML, CSV, pasted text, or rows of the Open Cookie
 * Database. The policy passes `definePolicy`; every text of a cell is in it or in `leftOver`, and so is every assumption.
 * A malformed source throws nothing. Ids are made from kinds, providers and names: keep the policy that you get, since
 * later rows can change them.
 * @throws ConsentError where the given `category` or `retention` is none, RangeError where `locale` is no language tag.
 * @example
 * const { policy, leftOver } = importPolicy(html, { locale: 'en', site: 'data.example.org' })
 * for (const { where, text, reason, remedy } of leftOver) console.warn(where, reason, text, remedy)
 */
export function importPolicy(source: string, options: ImportOptions = {}): ImportedPolicy {
  const { retention, site = null, category = { id: 'cookies', label: 'Cookies' } } = options
  const locale = options.locale || undefined
  const provider = options.provider?.trim() || '?'
  checkOptions(category, locale, retention)
  let names: CountryNames | null = null
  const countryNames = (): CountryNames => {
    names ??= countryNamesFrom(locale)
    return names
  }
  let left = MOST_NAMES
  const namesLeft = (taken: number): number => {
    left -= taken
    return left
  }
  const read = nearPartOf(SOURCES[options.format ?? formatFrom(source)](source))
  const tables = read.tables.map((table, i) =>
    draftsFromTable(table, `table ${i + 1}`, { retention, site, countryNames, namesLeft }),
  )
  const drafts = tables.flatMap((table) => table.drafts)
  const made = policyFromDrafts(drafts, { category, provider, locale })
  return {
    policy: made.policy,
    leftOver: [
      ...tables.flatMap((table) => table.leftOver),
      ...made.leftOver,
      ...outsideLeft(read, made.policy),
    ],
  }
}

/** Whatever the source is: a mistake must not wait for the row that shows it. */
function checkOptions(
  category: Category,
  locale: string | undefined,
  retention: Retention | null | undefined,
): void {
  // Intl knows languages of more letters, in which nobody writes and a policy is refused.
  if (locale && new Intl.Locale(locale).language.length > 3) {
    throw new RangeError(`"${locale}" is no language of a policy: give it as "fr".`)
  }
  const tracker = { name: '?', purpose: '?', retention: retention ?? 'session' }
  const said = { category: category.id, provider: '?', function: '?', trackers: [tracker] }
  const services = [{ id: `${category.id}-`, ...said }]
  policyFromJson(JSON.stringify({ categories: [category], services }))
}

const LONGEST_BEGINNING = 100

/** What stands outside the tables, but for what became a label or a description. */
function outsideLeft(
  { tables, outside, notes }: Source,
  { categories }: Policy,
): readonly LeftOver[] {
  if (!tables.length) {
    // Of a page without a table every line would say the same.
    const { text = '' } = outside[0] ?? {}
    const beginning =
      text.length > LONGEST_BEGINNING ? `${text.slice(0, LONGEST_BEGINNING)}…` : text
    return [...notes, leftOverFrom('the whole source', beginning, 'no-table')]
  }
  const told = new Set(
    categories.flatMap(({ label, description = '' }) =>
      [label, description].flatMap((text) =>
        typeof text === 'string' ? text : Object.values(text),
      ),
    ),
  )
  const untold = outside.filter(({ text }) => !told.has(text))
  return [...notes, ...untold.map(({ where, text }) => leftOverFrom(where, text, 'outside-table'))]
}
