import { type CellLines, createCellLines } from './cell-lines'
import type { Outside } from './source'

/** What stands around the tables: the heading that a table stands under, and the paragraph between them. */
export interface Surroundings {
  /** Collects the text outside the tables. */
  readonly lines: CellLines
  /** A heading ended; `isCell` where it stands in a cell, which keeps its text itself. */
  readonly head: (text: string, isCell: boolean) => void
  /** A table begins. */
  readonly startTable: () => { readonly label: string; readonly description: string }
  readonly end: () => readonly Outside[]
}

/** Begins a page, before its first table. */
export function createSurroundings(): Surroundings {
  const lines = createCellLines()
  const outside: Outside[] = []
  let tables = 0
  let heading = ''
  let paragraphs: string[] = []

  const keep = (text: string): void => {
    outside.push({ where: tables ? `after table ${tables}` : 'before table 1', text })
  }
  const endParagraphs = (): void => {
    const ended = lines.take().lines.filter(({ text }) => text)
    for (const line of ended) {
      keep(line.text)
      paragraphs.push(line.text)
    }
  }
  return {
    lines,
    head: (text, isCell) => {
      endParagraphs()
      if (!text) return
      if (!isCell) keep(text)
      heading = text
      paragraphs = []
    },
    startTable: () => {
      endParagraphs()
      // One paragraph describes; of several nobody knows which.
      const description = paragraphs.length === 1 && heading ? (paragraphs[0] ?? '') : ''
      tables += 1
      paragraphs = []
      return { label: heading, description }
    },
    end: () => {
      endParagraphs()
      return tables ? outside : outside.map(({ text }) => ({ where: 'outside tables', text }))
    },
  }
}
