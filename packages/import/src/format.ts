import { recordsFromCsv } from './source/source-from-csv'
import { isOpenCookieDatabase } from './source/source-from-open-cookie-database'
import { roleFrom } from './words/heading'

/** What a source is written in. */
export type Format = 'html' | 'csv' | 'text' | 'open-cookie-database'

const TAGS =
  /<(!doctype|html|head|body|table|caption|thead|tbody|tr|t[dh]|h[1-6]|p|div|section|main|ul|ol)[\s>]/i

/** What a source is written in, by how it looks. */
export function formatFrom(source: string): Format {
  if (isOpenCookieDatabase(source)) return 'open-cookie-database'
  if (TAGS.test(source)) return 'html'
  const first = source.trimStart().split(/\r?\n/, 1)[0] ?? ''
  if (first.includes('\t') || first.length > 10_000) return 'text'
  const headings = recordsFromCsv(first)[0] ?? []
  return headings.filter((heading) => roleFrom(heading)).length > 1 ? 'csv' : 'text'
}
