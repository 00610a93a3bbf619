import { type Cell, visibleFrom } from '../cell'
import type { LeftOver } from '../left-over'

/** A row whose cells are made when they are asked for: what is beyond the end of what is read costs nothing. */
export interface SourceRow {
  readonly length: number
  readonly cells: () => readonly Cell[]
  /** All of it, in one line. */
  readonly text: () => string
}

/** A table as it was read, before anything in it is understood. */
export interface SourceTable<Row = readonly Cell[]> {
  /** Its caption, else the heading above it; empty where there is none. */
  readonly label: string
  readonly description: string
  readonly rows: readonly Row[]
}

/** A text of the source that stands outside the cells. */
export interface Outside {
  readonly where: string
  readonly text: string
}

/** A row of texts, of which a cell each is made. */
export function rowOfTexts(
  texts: readonly string[],
  cellOf: (text: string, column: number) => Cell,
): SourceRow {
  return {
    length: texts.length,
    cells: () => texts.map(cellOf),
    text: () => visibleFrom(texts.join(' · ')).text.replace(/\s+/g, ' ').trim(),
  }
}

/** A row of cells that are there already. */
export function rowOfCells(cells: readonly Cell[]): SourceRow {
  return {
    length: cells.length,
    cells: () => cells,
    text: () => [...new Set(cells)].map(({ text }) => text).join(' · '),
  }
}

/** What was read of a source. Texts outside the tables may yet become a label or a description. */
export interface Source<Row = readonly Cell[]> {
  readonly tables: readonly SourceTable<Row>[]
  readonly outside: readonly Outside[]
  /** What was not read, or not as it stands. */
  readonly notes: readonly LeftOver[]
}
