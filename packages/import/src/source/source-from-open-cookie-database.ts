import type { Source, SourceRow } from './source'
import { recordsFromCsv, sourceFromRecords } from './source-from-csv'

/** The columns of the database's CSV, and the keys of the same in its JSON. */
const COLUMNS: readonly (readonly [heading: string, key: string])[] = [
  ['ID', 'id'],
  ['Platform', 'platform'],
  ['Category', 'category'],
  ['Cookie / Data Key name', 'cookie'],
  ['Domain', 'domain'],
  ['Description', 'description'],
  ['Retention period', 'retentionPeriod'],
  ['Data Controller', 'dataController'],
  ['User Privacy & GDPR Rights Portals', 'privacyLink'],
  ['Wildcard match', 'wildcardMatch'],
]
const HEADINGS = COLUMNS.map(([heading]) => heading)
const NAMES = HEADINGS.indexOf('Cookie / Data Key name')

/** Whether a text is headed as the Open Cookie Database, or has the keys of its JSON. */
export function isOpenCookieDatabase(text: string): boolean {
  const start = text.trimStart().slice(0, 2000)
  return start.startsWith('{')
    ? start.includes('"cookie"') && start.includes('"wildcardMatch"')
    : (start.split(/\r?\n/, 1)[0] ?? '').includes('Cookie / Data Key name')
}

/**
 * Rows of the Open Cookie Database, as CSV with or without its line of headings, or as JSON.
 * @see https://github.com/jkwakman/Open-Cookie-Database
 */
export function sourceFromOpenCookieDatabase(text: string): Source<SourceRow> {
  const records = recordsFromJson(text) ?? recordsFromCsv(text)
  const isHeaded = records[0]?.some((cell) => cell.trim() === HEADINGS[NAMES])
  return sourceFromRecords(isHeaded ? records : [HEADINGS, ...records], NAMES)
}

/** The rows under each platform; null where the text is not that JSON. */
function recordsFromJson(text: string): readonly (readonly string[])[] | null {
  if (!text.trimStart().startsWith('{')) return null
  try {
    const platforms: unknown = JSON.parse(text)
    return Object.entries(platforms as object).flatMap(([platform, rows]) =>
      (rows as readonly object[]).map((row) => recordFrom({ ...row, platform })),
    )
  } catch {
    return null
  }
}

function recordFrom(row: Readonly<Record<string, unknown>>): readonly string[] {
  return COLUMNS.map(([, key]) => String(row[key] ?? ''))
}
