import { visibleFrom } from '../cell'
import { type LeftOver, leftOverFrom } from '../left-over'
import type { Outside, Source, SourceRow } from './source'
import { layoutFrom } from './text-row'
import { createTextTable, type TextTable } from './text-table'

/** A line that stands in no row. */
interface LooseLine {
  readonly number: number
  readonly text: string
}

const LONGEST_LABEL = 200
/** As many cells as are read at the most: each in a line of its own, or a heading of a table that has nothing else. */
const MOST_CELLS = 200_000

/**
 * The tables of a plain text, each from its line of headings on: cells apart by tabs, bars or several spaces, wrapped over
 * lines or not, and rows that fell apart into a paragraph for each cell. The line above the headings is the label.
 */
export function sourceFromText(text: string): Source<SourceRow> {
  const tables: TextTable[] = []
  const outside: LooseLine[] = []
  const notes: LeftOver[] = []
  let loose: LooseLine[] = []

  const endLoose = (kept: number): void => {
    const free = loose.slice(0, loose.length - kept)
    const found = tables.at(-1)?.addLoose(free.map((line) => line.text))
    for (const { row, text } of found?.rows ?? []) {
      notes.push(leftOverFrom(`table ${tables.length}, row ${row}`, text, 'pieced-together'))
    }
    for (const line of loose.slice(found?.used ?? 0)) outside.push(line)
    loose = []
  }
  const lines = text.split(/\r?\n|\r/)
  let left = MOST_CELLS
  let end = 0
  for (const line of lines) {
    const isInside = tables.at(-1)?.isOpen() ?? false
    const layout = isInside || !line.trim() ? null : layoutFrom(line)
    left -= layout?.headings.length ?? 1
    if (left < 0) break
    end += 1
    if (!line.trim()) tables.at(-1)?.pause()
    else if (layout) {
      const above = labelFrom(loose)
      endLoose(above.lines)
      tables.push(createTextTable(layout, above))
    } else if (!tables.at(-1)?.add(line)) {
      loose.push({ number: end, text: proseFrom(line) })
    }
  }
  endLoose(0)
  const unread = lines.slice(end).join('\n')
  if (unread.trim()) notes.push(leftOverFrom(`from line ${end + 1} on`, unread, 'unread'))
  return {
    tables: tables.map((table) => table.end()),
    outside: outside.map((line): Outside => ({ where: `line ${line.number}`, text: line.text })),
    notes,
  }
}

/** The line above a table is its label, or the sentence below the label. */
function labelFrom(loose: readonly LooseLine[]): {
  readonly label: string
  readonly description: string
  readonly lines: number
} {
  const [above = '', last = ''] = loose.slice(-2).map(({ text }) => text)
  const only = loose.length === 1 ? above : last
  if (!only.endsWith('.')) return { label: short(only), description: '', lines: only ? 1 : 0 }
  const isLabel = loose.length > 1 && !above.endsWith('.') && short(above) !== ''
  return isLabel
    ? { label: above, description: only, lines: 2 }
    : { label: '', description: '', lines: 0 }
}

function short(text: string): string {
  return text.length <= LONGEST_LABEL ? text : ''
}

/** A line as it is read: without the signs of a heading in Markdown. */
function proseFrom(line: string): string {
  const { text } = visibleFrom(line)
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^#{1,6} (.*?)(?: #+)?$/, '$1')
}
