import type { Cell } from '../cell'
import { type CellLines, createCellLines } from './cell-lines'
import { createGrid } from './grid'

const SECTIONS = new Set(['thead', 'tbody', 'tfoot'])
const CELLS = new Set(['td', 'th'])

/** Whether a tag belongs to the table around it, rather than to the text of a cell. */
export function isTablePart(tag: string): boolean {
  return SECTIONS.has(tag) || CELLS.has(tag) || tag === 'tr' || tag === 'caption'
}

/** A table that is being read, with or without the end tags that HTML lets one leave out. */
export interface OpenTable {
  readonly open: (tag: string, spans: Readonly<Record<string, string>>) => void
  readonly close: (tag: string) => void
  /** Where text goes now: a cell or the caption; null between them. */
  readonly place: () => CellLines | null
  readonly end: () => { readonly caption: string; readonly rows: readonly (readonly Cell[])[] }
}

/** Begins a table. */
export function createOpenTable(): OpenTable {
  const grid = createGrid()
  let place: { readonly lines: CellLines; readonly end: (lines: CellLines) => void } | null = null
  let inHead = false
  const captions: string[] = []

  const endPlace = (): void => {
    place?.end(place.lines)
    place = null
  }
  const openCell = (isHeading: boolean, { colspan = '1', rowspan = '1' }: Spans): void => {
    place = {
      lines: createCellLines(),
      end: (lines) => grid.add(lines.take(isHeading), Number(colspan), Number(rowspan)),
    }
  }
  return {
    open: (tag, spans) => {
      endPlace()
      if (SECTIONS.has(tag)) {
        grid.startSection()
        inHead = tag === 'thead'
      } else if (tag === 'tr') grid.startRow()
      else if (CELLS.has(tag)) openCell(inHead || tag === 'th', spans)
      else {
        place = {
          lines: createCellLines(),
          end: (lines) => {
            captions.push(lines.take().text)
          },
        }
      }
    },
    close: (tag) => {
      endPlace()
      if (SECTIONS.has(tag)) inHead = false
    },
    place: () => place?.lines ?? null,
    end: () => {
      endPlace()
      return { caption: captions.filter(Boolean).join(' '), rows: grid.rows() }
    },
  }
}

type Spans = Readonly<Record<string, string>>
