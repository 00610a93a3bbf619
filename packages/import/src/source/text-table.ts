import { type Cell, cellFrom } from '../cell'
import { roleFrom } from '../words/heading'
import { looseRowsFrom } from './loose-rows'
import { markdownCellFrom } from './markdown-cell'
import { rowOfTexts, type SourceRow, type SourceTable } from './source'
import { isRuler, type TextLayout, textRowFrom } from './text-row'

/** A table in plain text that is being read, line by line. */
export interface TextTable {
  /** Takes a line as a row or as the rest of one; false where it belongs to neither. */
  readonly add: (line: string) => boolean
  /** Whether the line above was a row: then this one is no new table's. */
  readonly isOpen: () => boolean
  /** An empty line stands here: what follows goes on no row. */
  readonly pause: () => void
  /** Takes rows from lines that fell apart; says which, and of how many lines from the first. */
  readonly addLoose: (lines: readonly string[]) => {
    readonly rows: readonly { readonly row: number; readonly text: string }[]
    readonly used: number
  }
  readonly end: () => SourceTable<SourceRow>
}

/** Begins a table under its headings. */
export function createTextTable(
  layout: TextLayout,
  above: { readonly label: string; readonly description: string },
): TextTable {
  const rows: string[][] = []
  const width = layout.headings.length
  let goesOn = false

  /** The row that a line right below may go on. */
  const open = (): string[] | null => (goesOn ? (rows.at(-1) ?? null) : null)
  const addRow = (row: readonly string[]): void => {
    const last = open()
    const isFragment = last && last.length < width && last.length + row.length - 1 <= width
    if (isFragment) appendTo(last, row)
    else if (last && !row[0]?.trim()) mergeInto(last, row)
    else rows.push([...row])
  }
  return {
    add: (line) => {
      const row = textRowFrom(line, layout)
      const last = open()
      if (!row && !(last && last.length < width)) return false
      if (row && !isRuler(line)) addRow(row)
      if (!row && last) appendTo(last, [line])
      goesOn = rows.length > 0
      return true
    },
    isOpen: () => goesOn,
    pause: () => {
      goesOn = false
    },
    addLoose: (lines) => {
      if (!lines.length) return { rows: [], used: 0 }
      const names = layout.headings.findIndex((own) => /^names?$/.test(roleFrom(own) ?? ''))
      const loose = looseRowsFrom(lines, { count: width, names })
      const taken = loose.rows.map((cells) => ({
        row: rows.push([...cells]) + 1,
        text: cells.join(' · '),
      }))
      return { rows: taken, used: loose.used }
    },
    end: () => {
      const isMarkdown = layout.separation === 'bars'
      const cellOf = (text: string): Cell => (isMarkdown ? markdownCellFrom(text) : cellFrom(text))
      const headOf = (text: string): Cell => ({ ...cellOf(text), isHeading: true })
      const body = rows.map((row) => rowOfTexts(row, cellOf))
      return { ...above, rows: [rowOfTexts(layout.headings, headOf), ...body] }
    },
  }
}

/** A cell with a line break in it was copied as two lines: the first cell of the second goes on the last of the first. */
function appendTo(row: string[], [first = '', ...others]: readonly string[]): void {
  row.push(`${row.pop() ?? ''}\n${first}`, ...others)
}

/** A row whose first cell is empty holds the second lines of the cells above. */
function mergeInto(row: string[], below: readonly string[]): void {
  below.forEach((text, column) => {
    const cell = row[column]
    if (cell === undefined) row.push(text)
    else if (text.trim()) row[column] = `${cell}\n${text}`
  })
}
