import { fold, LONGEST_WORDS } from './fold'

/** Words by what they mean, as global patterns over folded text; where two fit, the first one is meant. */
export type Vocabulary<T> = readonly (readonly [words: RegExp, meaning: T])[]

/** What a text means in a vocabulary, each meaning once, and the words that it does not know. */
export interface Meanings<T> {
  readonly found: readonly T[]
  readonly rest: string
}

const FILLERS =
  /\b(a|an|and|aux?|by|cookies?|d|de|des|du|et|in|is|l|la|le|les|of|on|only|par|part(y|ie)|seulement|site|sur|the|type|uniquement|web|your|votre)\b/g

/** The meanings in a text. */
export function meaningsFrom<T>(text: string, vocabulary: Vocabulary<T>): Meanings<T> {
  if (!text || text.length > LONGEST_WORDS) return { found: [], rest: text }
  const found: T[] = []
  let rest = fold(text)
  for (const [words, meaning] of vocabulary) {
    const without = rest.replace(words, ' ')
    if (without !== rest && !found.includes(meaning)) found.push(meaning)
    rest = without
  }
  return { found, rest: rest.replace(FILLERS, ' ').trim() }
}
