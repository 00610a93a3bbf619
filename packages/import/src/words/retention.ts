import type { Retention } from '@assent/core'
import { durationsFrom } from './duration'
import { fold, LONGEST_WORDS } from './fold'

/** A time as a text says it; null where it says none. */
export interface RetentionReading {
  readonly retention: Retention | null
  /** What became of the rest of the text. */
  readonly loss: 'longest-retention' | 'retention-in-part' | null
}

const NONE: RetentionReading = { retention: null, loss: null }
const ISO = /^P(?=.)(\d+[YMWD])*(T(\d+[HMS])+)?$/
const SESSION =
  /^ *sessions? *$|\bsession\b|\b(clos|quit|exit|shut)\w*[^.;]{0,30}\b(browser|tab|window)\b|\b(browser|tab|window)\b[^.;]{0,30}\b(clos|quit|exit|shut)\w*|\b(ferm|quitt)\w+[^.;]{0,30}\b(navigateur|onglet|fenetre)\b/
const ENDLESS =
  /\b(persist\w*|permanent\w*|never|forever|(unlimi|indefini|infini)te?\w*|illimit\w*|jamais|no expir\w*|sans (limite|expiration))\b/
/** Words that take nothing from a time: it is the longest one anyway. */
const FILLERS = new Set(
  (
    'a after an and apres at au aux browser conservation conserve conserves cookie cookies d de des du durant duree ' +
    'dure end et expire expires expiry fin for in is it jusqu kept l la lasts le les max maximum most navigateur of ' +
    'ou on or par pendant plus pour s session the till to until up votre when within you your'
  ).split(' '),
)
/** A session is taken for longer than what runs out within a day. */
const SESSION_LENGTH = 86_400

/**
 * The longest time that a text says, in English or French words, as ISO 8601 or as `session`. What never ends has none.
 * @example retentionFrom('up to thirteen months').retention // 'P13M'
 */
export function retentionFrom(text: string): RetentionReading {
  const trimmed = text.trim().replace(/\.$/, '')
  if (trimmed.length > LONGEST_WORDS) return NONE
  if (ISO.test(trimmed)) return { retention: trimmed as Retention, loss: null }
  const { durations, rest } = durationsFrom(plainFrom(trimmed))
  const hasSession = SESSION.test(rest)
  if (!durations.length && (!hasSession || ENDLESS.test(rest))) return NONE

  const times = [
    ...durations.map(({ iso, length }) => ({ retention: iso as Retention, length })),
    ...(hasSession ? [{ retention: 'session' as const, length: SESSION_LENGTH }] : []),
  ]
  const { retention } = times.reduce((most, other) => (other.length > most.length ? other : most))
  const isOneOf = times.some((time) => time.retention !== retention)
  return { retention, loss: isOneOf ? 'longest-retention' : lossFrom(rest.replace(SESSION, ' ')) }
}

/** Without capitals and accents; six (6) is 6. */
function plainFrom(text: string): string {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/\s*\n\s*/g, ' ; ')
      .replace(/\s+/g, ' ')
      // From the beginning of a word only: a cell may be one word of thousands of letters.
      .replace(/(?<![\p{L}-])[\p{L}-]+ \((\d+)\)/gu, '$1')
  )
}

function lossFrom(rest: string): 'retention-in-part' | null {
  const words = fold(rest).split(' ')
  return words.some((word) => word && !FILLERS.has(word)) ? 'retention-in-part' : null
}
