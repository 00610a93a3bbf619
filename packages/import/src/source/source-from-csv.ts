import Papa from 'papaparse'
import { cellFrom } from '../cell'
import { rowOfTexts, type Source, type SourceRow } from './source'

/** The one table of a CSV text, separated by whatever separates its first lines. */
export function sourceFromCsv(csv: string): Source<SourceRow> {
  return sourceFromRecords(recordsFromCsv(csv))
}

/** One table of records, the first of them its headings. `literal` says in which column cells are names as they stand. */
export function sourceFromRecords(
  records: readonly (readonly string[])[],
  literal: number | null = null,
): Source<SourceRow> {
  const rows = records.map((record) =>
    rowOfTexts(record, (text, column) => cellFrom(text, column === literal)),
  )
  return { tables: [{ label: '', description: '', rows }], outside: [], notes: [] }
}

/** The records of a CSV text. Quotes that are never closed reach to the end: nothing is lost. */
export function recordsFromCsv(csv: string): readonly (readonly string[])[] {
  return Papa.parse<readonly string[]>(csv.trim(), { delimiter: delimiterOf(csv) }).data
}

/** What stands most often in the first line, outside of quotes. */
function delimiterOf(csv: string): string {
  const first = csv.trimStart().slice(0, 10_000).split(/\r?\n/, 1)[0] ?? ''
  const bare = first.replace(/"[^"]*"/g, '')
  const counted = [',', ';', '\t', '|'].map((mark) => ({ mark, count: bare.split(mark).length }))
  const best = counted.reduce((most, other) => (other.count > most.count ? other : most))
  return best.mark
}
