import type { Tracker } from '@assent/core'
import { fold } from './fold'

/** A tracker's name as a text gives it; null where it gives none. */
export interface NameReading {
  readonly name: Tracker['name'] | null
  readonly loss: 'widened-name' | 'hidden-characters' | null
}

const INVISIBLE = /[\p{Cc}\p{Cf}]/gu
/** What stands in a name for what is not known of it: `*`, `…`, `<id>`, `{id}`, `XXXX`. */
const UNKNOWN = /\*+|…|\.{3,}|<[^<>]*>|\{[^{}]*\}|%[a-z]\w*%|#+|X{3,}/gi
/** The same in a plain text, where brackets too are a writer's. */
const UNKNOWN_IN_PROSE = new RegExp(`${UNKNOWN.source}|\\[[a-z][^\\[\\]]*\\]`, 'gi')
/** Words that stand where a name should. */
const NO_NAMES = new Set(
  'all aucun aucune autres cookie cookies divers inconnu multiple na none other others several tous unknown variable various'.split(
    ' ',
  ),
)
/** A shorter beginning would cover too much. */
const SHORTEST = 2
const LONGEST = 256

/** How a name is given. */
export interface NameOptions {
  /** Whether the words before it say that it is only the beginning of names. */
  readonly isPrefix: boolean
  /** Whether it stands as it is, as code or in a column of names and nothing else. */
  readonly isLiteral: boolean
}

/** An exact name, or a prefix where its end is left open: `_ga_*`, `_pk_id.<site>`, `_gat_UA-XXXXXX`. */
export function trackerNameFrom(text: string, { isPrefix, isLiteral }: NameOptions): NameReading {
  const clean = text.replace(INVISIBLE, '')
  const hidden = clean === text ? null : 'hidden-characters'
  const unknown = isLiteral ? UNKNOWN : UNKNOWN_IN_PROSE
  const start = clean.search(unknown)
  const known = (start < 0 ? clean : clean.slice(0, start)).trim()
  const isOpen = isPrefix || start >= 0
  if (!isName(known, isLiteral) || (!isPrefix && isOpen && known.length < SHORTEST)) {
    return { name: null, loss: null }
  }
  const after = clean.slice(known.length).replace(unknown, '')
  const loss = /[\p{L}\p{N}]/u.test(after) ? 'widened-name' : hidden
  return { name: isOpen ? { prefix: known } : known, loss }
}

function isName(text: string, isLiteral: boolean): boolean {
  if (isLiteral) return text !== '' && text.length <= LONGEST
  const isWord = /[\p{L}\p{N}_]/u.test(text) && !/\s/.test(text)
  return isWord && text.length <= LONGEST && !NO_NAMES.has(fold(text))
}
