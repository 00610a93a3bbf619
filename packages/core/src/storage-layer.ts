import type { ChoiceStorage } from './consent'
import { type Choice, orderOf } from './model/choice'
import { decodeChoice, encodeChoice } from './model/codec'
import { ConsentError } from './model/error'
import { joinChoices } from './model/join-choices'
import type { MemoryState } from './model/transition'

/** One storage of a consent. Nothing here throws. */
export interface StorageLayer {
  /** Reads it. */
  read(): Found
  /**
   * Gives it a choice for `maxAge` seconds, and reads it back: a browser drops in silence. Without an answer only where it
   * does not say that much already or `isRenewal`, never over what is blocked or of a newer version, and over what is no
   * choice with a note that something was lost.
   */
  keep(choice: Choice, maxAge: number, isAnswer: boolean, isRenewal: boolean): Outcome
}

/** What stands in a storage. */
interface Found {
  readonly choices: readonly Choice[]
  readonly memory: MemoryState
}

/**
 * What became of a choice: it was `left` alone, for what stands there; it was `kept`, or `refused`; or it was refused, and
 * what is there says something older, which is `stale`.
 */
type Outcome = 'left' | 'kept' | 'refused' | 'stale'

/** The layer of a storage. `onUnread` hears why it could not be read, and `onRefused` what it threw on writing. */
export function storageLayer(
  storage: ChoiceStorage,
  onUnread: (error: unknown) => void,
  onRefused: (cause: unknown) => void,
): StorageLayer {
  let texts: readonly string[]
  let found: Found

  const read = (): Found => {
    let memory: MemoryState = 'sound'
    texts = []
    try {
      texts = [storage.read() ?? []].flat().filter(Boolean)
    } catch (cause) {
      memory = 'blocked'
      onUnread(cause)
    }
    const choices = texts.flatMap((text) => decodeChoice(text) ?? [])
    if (choices.length < texts.length) {
      memory = texts.some((text) => NEWER.test(text)) ? 'newer' : 'damaged'
      onUnread(new ConsentError('malformed-choice', 'storage', 'is unreadable. Asking again.'))
    }
    found = { choices, memory }
    return found
  }
  const put = (choice: Choice, maxAge: number, isRest = false, tries = 3): boolean => {
    const text = encodeChoice(choice)
    const before = texts.join()
    try {
      // What has run out stays for a day where something older would stand instead.
      storage.write(text, Math.max(maxAge, 86400))
    } catch (cause) {
      onRefused(cause)
    }
    read()
    if (texts.includes(text)) return true
    // Another tab may have written in between, what it knew: then both are said, if there is room.
    if (!tries || !texts.length || texts.join() === before) return false
    const both = isRest ? choice : found.choices.reduce(joinChoices, choice)
    return put(both, maxAge, isRest, tries - 1)
  }
  /** What a choice and what stands there say together. */
  const joined = (choice: Choice): Choice => {
    // A grant that is dated in the future comes to nothing today, and is not thrown away where nothing else is known.
    const { answers } = found.choices.reduce(joinChoices, choice)
    // What is no choice may have been one.
    const lost = found.memory === 'damaged' ? orderOf(choice) : choice.lost
    return { ...choice, answers: { ...answers, ...choice.answers }, lost }
  }
  /** Whether a choice need not, or may not, be put there without an answer. */
  const isSpared = (choice: Choice, maxAge: number, isRenewal: boolean): boolean =>
    found.memory === 'blocked' ||
    found.memory === 'newer' ||
    (maxAge <= 0 && !texts.length) ||
    (!isRenewal && texts.includes(encodeChoice(choice)))
  return {
    read,
    keep(choice, maxAge, isAnswer, isRenewal) {
      const whole = isAnswer ? choice : joined(choice)
      if (!isAnswer && isSpared(whole, maxAge, isRenewal)) return 'left'
      if (put(whole, maxAge)) return 'kept'
      // Where a choice does not fit, no older one may stand there: only that something was answered.
      const rest = { ...choice, answers: {}, lost: orderOf(choice) }
      const isStale = !put(rest, maxAge, true) && (texts.length || found.memory === 'blocked')
      return isStale ? 'stale' : 'refused'
    },
  }
}

/** What a newer version of this package writes: what comes before the dot is not ours. */
const NEWER = /^(?!1\.)\d+\./
