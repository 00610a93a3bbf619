import { type CellLines, createCellLines } from './cell-lines'
import { createOpenTable, isTablePart, type OpenTable } from './open-table'
import { type Outside, rowOfCells, type SourceRow, type SourceTable } from './source'
import { createSurroundings } from './surroundings'

type Attributes = Readonly<Record<string, string>>

/** Follows the tags and texts of a page, and keeps its tables. */
export interface Page {
  readonly open: (tag: string, attributes: Attributes) => void
  readonly add: (text: string) => void
  readonly close: (tag: string) => void
  readonly end: () => {
    readonly tables: readonly SourceTable<SourceRow>[]
    readonly outside: readonly Outside[]
  }
}

/** Begins a page. A table inside a cell is a table of its own. */
export function createPage(): Page {
  const around = createSurroundings()
  const tables: SourceTable<SourceRow>[] = []
  const captions: Outside[] = []
  const open: { readonly table: OpenTable; readonly end: (table: OpenTable) => void }[] = []
  let heading: CellLines | null = null

  const cell = (): CellLines | null => open.at(-1)?.table.place() ?? null
  const place = (): CellLines => cell() ?? heading ?? around.lines

  const endHeading = (): void => {
    if (heading) around.head(heading.take().text, cell() !== null)
    heading = null
  }
  const startTable = (): void => {
    endHeading()
    const above = around.startTable()
    const index = tables.push({ ...above, rows: [] })
    const end = (table: OpenTable): void => {
      const { caption, rows } = table.end()
      if (caption) captions.push({ where: `table ${index}, caption`, text: caption })
      tables[index - 1] = { ...above, label: caption || above.label, rows: rows.map(rowOfCells) }
    }
    open.push({ table: createOpenTable(), end })
  }
  const endTable = (): void => {
    endHeading()
    const ended = open.pop()
    ended?.end(ended.table)
  }
  const startText = (tag: string, attributes: Attributes): void => {
    if (/^h[1-6]$/.test(tag)) {
      endHeading()
      heading = createCellLines()
    }
    place().open(tag)
    if (tag === 'img') place().add(attributes.alt ?? '')
  }
  return {
    open: (tag, attributes) => {
      if (tag === 'table') startTable()
      else if (isTablePart(tag)) open.at(-1)?.table.open(tag, attributes)
      else startText(tag, attributes)
    },
    add: (text) => {
      const into = place()
      into.add(text)
      if (heading && heading !== into) heading.add(text)
    },
    close: (tag) => {
      if (tag === 'table') endTable()
      else if (isTablePart(tag)) open.at(-1)?.table.close(tag)
      else place().close(tag)
      if (/^h[1-6]$/.test(tag)) endHeading()
    },
    end: () => {
      while (open.length) endTable()
      endHeading()
      return { tables, outside: [...around.end(), ...captions] }
    },
  }
}
