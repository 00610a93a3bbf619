import {
  type Cell,
  type Line,
  lineFrom,
  MOST_LINES,
  type Part,
  textFrom,
  visibleFrom,
} from '../cell'

const BLOCKS = new Set(
  (
    'address article aside blockquote center dd div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section summary ul'
  ).split(' '),
)
/** Blocks that only hold others: empty, they are no line. */
const LISTS = new Set(['dl', 'ol', 'ul'])
const LITERALS = new Set(['code', 'kbd', 'samp', 'tt'])

/** Collects the text of a place in HTML, line by line as a browser would show it. */
export interface CellLines {
  readonly add: (text: string) => void
  readonly open: (tag: string) => void
  readonly close: (tag: string) => void
  /** Gives what was collected, and begins anew. */
  readonly take: (isHeading?: boolean) => Cell
}

/** Makes an empty collector. An empty block counts as a line, since lines of other columns stand beside it. */
export function createCellLines(): CellLines {
  let lines: Line[] = []
  let parts: Part[] = []
  let blocks: number[] = []
  let literals = 0
  let isCleaned = false

  const end = (evenEmpty: boolean): void => {
    if (lines.length >= MOST_LINES) {
      parts.push({ text: ' ', literal: false })
      return
    }
    const line = lineFrom(parts)
    if (evenEmpty || line.text) lines.push(line)
    parts = []
  }
  return {
    add: (source) => {
      const visible = visibleFrom(source)
      isCleaned ||= visible.isCleaned
      parts.push({ text: visible.text, literal: literals > 0 })
    },
    open: (tag) => {
      if (tag === 'br') end(true)
      if (LITERALS.has(tag)) literals += 1
      if (!BLOCKS.has(tag)) return
      end(false)
      blocks.push(lines.length)
    },
    close: (tag) => {
      if (LITERALS.has(tag)) literals = Math.max(0, literals - 1)
      if (BLOCKS.has(tag)) end(blocks.pop() === lines.length && !LISTS.has(tag))
    },
    take: (isHeading = false) => {
      const last = lineFrom(parts)
      if (last.text) lines.push(last)
      const cell = { text: textFrom(lines), lines, isHeading, isCleaned }
      ;[lines, parts, blocks, literals, isCleaned] = [[], [], [], 0, false]
      return cell
    },
  }
}
