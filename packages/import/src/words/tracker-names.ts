import type { Tracker } from '@assent/core'
import type { Line } from '../cell'
import { LONGEST_WORDS } from './fold'
import { type NameToken, nameTokensFrom } from './name-tokens'
import { trackerNameFrom } from './tracker-name'

/** A name in a cell, in the order of the cell. */
export interface NamedTracker {
  /** Null where the text is no name. */
  readonly name: Tracker['name'] | null
  readonly text: string
  readonly line: Line
  readonly loss: 'widened-name' | 'hidden-characters' | null
}

/** The names of a cell, and what stands beside them. */
export interface TrackerNames {
  readonly names: readonly NamedTracker[]
  readonly beside: readonly string[]
}

/** A cell with more is none of names. */
const MOST_NAMES = 500
const QUOTES = /^[\s"'`«»“”‘’]+|[\s"'`«»“”‘’:]+$|(?<=[^.])\.$/g
/** Has a sign or a capital that words of a sentence have not. */
const IDENTIFIER = /^(?=.*[_\d.*-]|.*\p{Ll}\p{Lu}|\p{Lu}{2,}$)\S+$/u

/** The names in the lines of a cell, and which of them are only the beginning of names; above `most` lines are not read. */
export function trackerNamesFrom(lines: readonly Line[], most: number = MOST_NAMES): TrackerNames {
  const names: NamedTracker[] = []
  const beside: string[] = []
  for (const line of lines) {
    if (line.text.length > LONGEST_WORDS || names.length > Math.min(most, MOST_NAMES)) {
      names.push({ name: null, text: line.text, line, loss: null })
    } else {
      const read = namesOfLine(line)
      names.push(...read.names)
      beside.push(...read.beside)
    }
  }
  return { names, beside }
}

function namesOfLine(line: Line): TrackerNames {
  const names: NamedTracker[] = []
  const beside: string[] = []
  let opened: NameToken['kind'] | null = null
  const add = (text: string, isLiteral: boolean): void => {
    const reading = trackerNameFrom(text, { isPrefix: opened !== null, isLiteral })
    names.push({ ...reading, text, line })
  }
  for (const { kind, text } of nameTokensFrom(line)) {
    if (kind === 'literal') add(text, true)
    else if (kind === 'separator') opened = goesOn(opened, text) ? opened : null
    else if (kind !== 'words') opened = kind
    else {
      const words = wordsFrom(text)
      for (const name of words.names) add(name, false)
      beside.push(...words.beside)
    }
  }
  return { names, beside }
}

/** "Any cookie starting with a or b" opens both, "cookies starting with a, b and c" all three. */
function goesOn(opened: NameToken['kind'] | null, separator: string): boolean {
  return / (or|ou) /i.test(separator) || (opened === 'opens-all' && separator !== '\n')
}

/** One name with or without a remark in brackets, or several with nothing but spaces between them. */
function wordsFrom(text: string): {
  readonly names: readonly string[]
  readonly beside: readonly string[]
} {
  const [, before = text, remark] = /^(\S+) (\(.*\)|[–—-] .*)$/.exec(text) ?? []
  const bare = before.replace(QUOTES, '')
  const words = bare.split(' ')
  const isList = words.length > 1 && words.every((word) => IDENTIFIER.test(word))
  return { names: isList ? words : bare ? [bare] : [], beside: remark ? [remark] : [] }
}
