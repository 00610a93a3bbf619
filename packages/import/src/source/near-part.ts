import { type LeftOver, leftOverFrom } from '../left-over'
import type { Source, SourceRow, SourceTable } from './source'

/** Ten times the Open Cookie Database: more is a mistake, or an attack. */
const MOST_CELLS = 200_000

/** A source with as many rows as are read, from the first, so that time and memory have an end; the rest is noted. */
export function nearPartOf(source: Source<SourceRow>): Source {
  const notes: LeftOver[] = [...source.notes]
  let left = MOST_CELLS
  const tables = source.tables.map((table, i): SourceTable => {
    const found = table.rows.findIndex((row) => {
      left -= Math.max(1, row.length)
      return left < 0
    })
    const end = found < 0 ? table.rows.length : found
    const text = table.rows.slice(end).map((row) => row.text())
    if (text.some(Boolean)) {
      notes.push(leftOverFrom(`table ${i + 1}, from row ${end + 1} on`, text.join('\n'), 'unread'))
    }
    return { ...table, rows: table.rows.slice(0, end).map((row) => row.cells()) }
  })
  return { ...source, tables, notes }
}
