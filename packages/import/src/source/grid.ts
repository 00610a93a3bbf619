import type { Cell } from '../cell'

/** Beyond these a span is a mistake, or an attack: cells beyond them are read, and span nothing. */
const MOST_COLUMNS = 40
const MOST_ROWS = 1000

/** Lays the cells of a table into rows, a spanning cell into every place that it covers. */
export interface Grid {
  readonly startRow: () => void
  readonly add: (cell: Cell, columns: number, rows: number) => void
  /** No cell reaches from one section of a table into the next. */
  readonly startSection: () => void
  readonly rows: () => readonly (readonly Cell[])[]
}

/** Makes an empty grid. */
export function createGrid(): Grid {
  const rows: Cell[][] = []
  let row: Cell[] | null = null
  let reaching = new Map<number, { cell: Cell; left: number }>()

  const fill = (into: Cell[]): void => {
    for (let above = reaching.get(into.length); above; above = reaching.get(into.length)) {
      if (above.left === 1) reaching.delete(into.length)
      above.left -= 1
      into.push(above.cell)
    }
  }
  const endRow = (): void => {
    if (row) fill(row)
    row = null
  }
  const startRow = (): Cell[] => {
    endRow()
    const begun: Cell[] = []
    rows.push(begun)
    row = begun
    return begun
  }
  return {
    startRow: () => void startRow(),
    add: (cell, columns, down) => {
      const into = row ?? startRow()
      fill(into)
      // Zero: down to the end of the section.
      const height = down === 0 ? MOST_ROWS : within(down, MOST_ROWS)
      for (let i = 0; i < within(columns, MOST_COLUMNS); i += 1) {
        if (height > 1 && into.length < MOST_COLUMNS) {
          reaching.set(into.length, { cell, left: height - 1 })
        }
        into.push(cell)
      }
    },
    startSection: () => {
      endRow()
      reaching = new Map()
    },
    rows: () => {
      endRow()
      return rows
    },
  }
}

function within(span: number, most: number): number {
  return span >= 1 ? Math.min(Math.floor(span), most) : 1
}
