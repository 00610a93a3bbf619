/** A piece of a line; `literal` where the source marks it as code, so that it is a name as it stands. */
export interface Part {
  readonly text: string
  readonly literal: boolean
}

/** One line of a cell: a block, an item of a list, or what a line break ends. */
export interface Line {
  readonly text: string
  readonly parts: readonly Part[]
}

/** One cell of a table. Spanned cells are the same object in every row and column that they cover. */
export interface Cell {
  /** All of it, in one line. */
  readonly text: string
  /** Empty lines too, since lines of other cells may stand beside them. */
  readonly lines: readonly Line[]
  readonly isHeading: boolean
  /** Whether characters that nobody sees were taken out of it. */
  readonly isCleaned: boolean
}

/** Beyond this number the lines of a cell are one: no list of names is that long. */
export const MOST_LINES = 1000

// Marks of layout, which change nothing that is read.
const LAYOUT = /[\u00ad\u200b\u2060\ufeff]/g
// Controls and overrides of direction; not the joiners and marks that scripts need.
const HIDDEN = /(?![\t\n\r\u061c\u200c-\u200f])[\p{Cc}\p{Cf}]/gu

/** A text without characters that nobody sees, and whether there were any but those of layout. */
export function visibleFrom(text: string): { readonly text: string; readonly isCleaned: boolean } {
  const bare = text.replace(LAYOUT, '')
  const visible = bare.replace(HIDDEN, '')
  return { text: visible, isCleaned: visible !== bare }
}

/** A line of its parts, with white space as it is shown. */
export function lineFrom(parts: readonly Part[]): Line {
  const text = parts.map((part) => part.text).join('')
  return { text: text.replace(/\s+/g, ' ').trim(), parts }
}

/** The texts of some lines, in one line. */
export function textFrom(lines: readonly Line[]): string {
  const filled = lines.filter(({ text }) => text)
  return filled.map(({ text }) => text).join(' ')
}

/** A cell of plain text: a line for each of its lines. */
export function cellFrom(source: string, isLiteral = false): Cell {
  const { text, isCleaned } = visibleFrom(source)
  const texts = text.split(/\r?\n|\r/)
  const rest = texts.splice(MOST_LINES).join(' ')
  const lines = [...texts, rest]
    .map((line) => lineFrom([{ text: line, literal: isLiteral }]))
    .filter((line) => line.text)
  return { text: textFrom(lines), lines, isHeading: false, isCleaned }
}
