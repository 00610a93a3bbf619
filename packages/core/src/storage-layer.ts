import type { ChoiceStorage } from './consent'
import { type Choice, orderOf } from './model/choice'
import { decodeChoice, encodeChoice } from './model/codec'
import { joinChoices } from './model/join-choices'
import type { MemoryState } from './model/transition'

/** One storage of a consent. Nothing here throws. */
export interface StorageLayer {
  /** Reads it. */
  read(): Found
  /**
   * Gives it a choice for `maxAge` seconds, and reads it back: a browser drops in silence. Without an answer only where it
   * does not say that much already or `isRenewal`, and never over what could not be read. What it refuses again is `left`.
   */
  keep(choice: Choice, maxAge: number, isAnswer: boolean, isRenewal: boolean): Outcome
}

/** What stands in a storage. */
interface Found {
  readonly choices: readonly Choice[]
  readonly memory: MemoryState
  /** What it threw. */
  readonly cause: unknown
}

/**
 * What became of a choice: it was `left` alone; it is `there`, `kept` now, or `refused`; or it was refused, and what is
 * there says something older, which is `stale`.
 */
export type Outcome = 'left' | 'there' | 'kept' | 'refused' | 'stale'

/** The layer of a storage. `tell` hears what it threw on writing. */
export function storageLayer(storage: ChoiceStorage, tell: (cause: unknown) => void): StorageLayer {
  let texts: readonly string[] = []
  let found: Found = { choices: [], memory: 'sound', cause: null }
  let refused = ''

  const read = (): Found => {
    texts = []
    try {
      texts = [storage.read() ?? []].flat().filter(Boolean)
      const choices = texts.flatMap((text) => decodeChoice(text) ?? [])
      const isWhole = choices.length === texts.length
      const isNewer = texts.some((text) => NEWER.test(text))
      const memory = isNewer ? 'newer' : isWhole ? 'sound' : 'damaged'
      found = { choices, memory, cause: null }
    } catch (cause) {
      found = { choices: [], memory: 'blocked', cause }
    }
    return found
  }
  const put = (text: string, maxAge: number): boolean => {
    try {
      // What has run out stays for a day where something older would stand instead.
      storage.write(text, Math.max(maxAge, 86400))
    } catch (cause) {
      tell(cause)
    }
    read()
    return texts.includes(text)
  }
  /** What need not, or may not, be done without an answer. */
  const spared = (text: string, maxAge: number, isRenewal: boolean): Outcome | null => {
    const isUnread = found.memory === 'blocked' || found.memory === 'newer'
    if (isUnread || (maxAge <= 0 && !texts.length)) return 'left'
    return texts.includes(text) && !isRenewal ? 'there' : null
  }
  /** What says no more than that something was answered: where a choice does not fit, no older one may stand there. */
  const putRest = (choice: Choice, maxAge: number): Outcome => {
    const rest = encodeChoice({ ...choice, answers: {}, lost: orderOf(choice) })
    return !put(rest, maxAge) && (texts.length || found.cause) ? 'stale' : 'refused'
  }
  return {
    read,
    keep(choice, maxAge, isAnswer, isRenewal) {
      // A grant that is dated in the future comes to nothing today, and is not thrown away where nothing else is known.
      const { answers } = found.choices.reduce(joinChoices, choice)
      const whole = { ...choice, answers: { ...answers, ...choice.answers } }
      const text = encodeChoice(isAnswer ? choice : whole)
      const outcome = isAnswer ? null : spared(text, maxAge, isRenewal)
      if (outcome) return outcome
      const isKnown = !isAnswer && text === refused
      refused = put(text, maxAge) ? '' : text
      if (!refused) return 'kept'
      const result = putRest(choice, maxAge)
      return isKnown ? 'left' : result
    },
  }
}

/** What a newer version of this package writes: what comes before the dot is not ours. */
const NEWER = /^(?!1\.)\d+\./
