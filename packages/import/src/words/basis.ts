import { fold, LONGEST_WORDS } from './fold'

/** Why something may run, as a table says it: what else it may say is a regime's word, and no policy's. */
type Basis = 'consent' | 'exempt' | 'regime'

const NONE = '(no|not|non|sans|without|pas|ne necessite\\w*|exempt\\w*)'
/** The first that fits is meant: what limits an exemption comes before what grants it. */
const BASES: readonly (readonly [RegExp, Basis])[] = [
  [
    /\b(object|opposition|opposer|opt out|until|jusqu|interet legitime|legitimate interests?)\b/,
    'regime',
  ],
  [/\b(not|non|pas)( be)? exempt\w*/, 'consent'],
  [/\b(no|not|never|only|pas|aucune?|jamais)\b.{0,100} (without|sans)\b/, 'consent'],
  [new RegExp(`\\b${NONE}( \\w+){0,3} (consent|consentement)\\b`), 'exempt'],
  [/\b(consent|consentement)( is| est)? (not|non|pas)( \w+)?$/, 'exempt'],
  [/\b(not|non|pas)( strictly| strictement)? (necessary|necessaires?|essential)\b/, 'consent'],
  [/\b(exempt\w*|necessary|necessaires?|essential)\b/, 'exempt'],
  [/\b(consent|consentement|accord|opt in)\b/, 'consent'],
]
/** "No, consent needed" says what comes after the comma. */
const ANSWER = /^\s*(yes|no|oui|non)\s*[.,;:–—-]\s*(?=\p{L})/iu
const YES = /^(yes|oui|required|requis|obligatoire)$/
const NO = /^(no|non|not required|non requis)$/

/** Words that say no more than whether consent is needed. */
const KNOWN = new Set(
  (
    'a accord allowed au autorise avec can consent consentement de droit du essential est exempt exempte exemptee exemptes ' +
    'exempted exemption from in is it jusqu la le necessaire necessaires necessary necessite needed no non not object ' +
    'obligatoire of on opposition opt oui out pas prealable prior refus refuse required requis sans soumis strictement ' +
    'strictly the to until votre without yes you your'
  ).split(' '),
)

/** What a cell says of a basis. */
export interface BasisReading {
  readonly basis: Basis | null
  /** What else it says, such as a clause of law in brackets; the whole text where that stands in between. */
  readonly remark: string
}

/** The basis that a cell says, where need be with its heading: "Consent: no". */
export function basisFrom(text: string, heading: string): BasisReading {
  if (text.length > LONGEST_WORDS) return { basis: null, remark: '' }
  const start = text.indexOf('(')
  const [bare, clause] = start > 0 ? [text.slice(0, start), text.slice(start)] : [text, '']
  const isPlain = fold(bare)
    .split(' ')
    .every((word) => KNOWN.has(word))
  const words = fold(bare.replace(ANSWER, ''))
  return {
    basis: answerIn(words, fold(heading)) ?? basisIn(words),
    remark: isPlain ? clause : text,
  }
}

/** "Yes" and "no" answer the heading. */
function answerIn(words: string, heading: string): Basis | null {
  const asked = basisIn(heading)
  if (asked && YES.test(words)) return asked
  if (asked && NO.test(words)) return asked === 'consent' ? 'exempt' : 'consent'
  return null
}

function basisIn(words: string): Basis | null {
  return BASES.find(([pattern]) => pattern.test(words))?.[1] ?? null
}
