import { isSubject, roleFrom } from '../words/heading'

/** How the columns of a table in plain text are told apart. */
export interface TextLayout {
  readonly separation: 'tabs' | 'bars' | 'spaces'
  readonly headings: readonly string[]
  /** Where each column begins, in characters: what tells columns apart where only spaces do. */
  readonly starts: readonly number[]
}

const WORDS = /\S+(?: \S+)*/g
const LONGEST_LINE = 2000
const LONGEST_HEADING = 60

/** The layout of the table that a line of headings begins; null where it is no such line. */
export function layoutFrom(line: string): TextLayout | null {
  if (line.length > LONGEST_LINE) return null
  const bare = { headings: [], starts: [] }
  if (line.includes('\t')) return headedFrom(line, { ...bare, separation: 'tabs' })
  if (line.includes('|')) return headedFrom(line, { ...bare, separation: 'bars' })
  if (!line.includes('  ')) return null
  const starts = [...line.matchAll(WORDS)].map(({ index }) => index)
  return headedFrom(line, { ...bare, separation: 'spaces', starts })
}

function headedFrom(line: string, layout: TextLayout): TextLayout | null {
  const headings = textRowFrom(line, layout) ?? []
  const filled = headings.map((heading) => heading.trim()).filter(Boolean)
  const isShort = filled.every((text) => text.length <= LONGEST_HEADING && !text.endsWith('.'))
  const roles = filled.flatMap((text) => roleFrom(text) ?? [])
  const isHead = roles.length > 1 && roles.length * 2 >= filled.length && roles.some(isSubject)
  return isShort && isHead ? { ...layout, headings } : null
}

/** The cells of a line of a table; null where the line is none of its rows. */
export function textRowFrom(line: string, { separation, starts }: TextLayout): string[] | null {
  if (separation === 'tabs') return line.includes('\t') ? line.split('\t') : null
  if (separation === 'spaces') return spacedFrom(line, starts)
  const bare = line.trim().replace(/^\||(?<!\\)\|$/g, '')
  return bare.includes('|') ? bare.split(/(?<!\\)\|/) : null
}

/** Each group of words goes to the last column that begins before it, or hardly after. */
function spacedFrom(line: string, starts: readonly number[]): string[] | null {
  const cells = starts.map((): string[] => [])
  let column = 0
  for (const { 0: words, index } of line.matchAll(WORDS)) {
    while ((starts[column + 1] ?? Number.POSITIVE_INFINITY) <= index + 1) column += 1
    cells[column]?.push(words)
  }
  const filled = cells.filter((words) => words.length).length
  const isRow = filled > 1 || (filled > 0 && !cells[0]?.length)
  return isRow ? cells.map((words) => words.join(' ')) : null
}

/** The line that Markdown draws under headings. */
export function isRuler(line: string): boolean {
  return /^[\s|:=+-]+$/.test(line)
}
