import { type LeftOver, leftOverFrom } from '../left-over'
import type { Source, SourceTable } from './source'

/** Ten times the Open Cookie Database: more is a mistake, or an attack. */
const MOST_CELLS = 200_000

/** A source with as many rows as are read, from the first, so that time and memory have an end; the rest is noted. */
export function nearPartOf(source: Source): Source {
  const notes: LeftOver[] = [...source.notes]
  let left = MOST_CELLS
  const tables = source.tables.map((table, i): SourceTable => {
    const end = table.rows.findIndex((row) => {
      left -= Math.max(1, row.length)
      return left < 0
    })
    if (end < 0) return table
    const text = table.rows
      .slice(end)
      .map((row) => [...new Set(row)].map((cell) => cell.text).join(' · '))
    if (text.some(Boolean)) {
      notes.push(leftOverFrom(`table ${i + 1}, from row ${end + 1} on`, text.join('\n'), 'unread'))
    }
    return { ...table, rows: table.rows.slice(0, end) }
  })
  return { ...source, tables, notes }
}
