import type { ConsentOptions } from './consent'
import type { Choice } from './model/choice'
import { decodeChoice, encodeChoice } from './model/codec'
import { ConsentError } from './model/error'

/** What a consent remembers, through a storage that may fail: nothing here throws. */
export interface ChoiceMemory {
  /** The choice that storage holds. What cannot be read is reported once, and is no choice. */
  recall(): Choice | null
  /** Gives storage a choice for the time that remains of it, and reads it back: a browser drops in silence. */
  remember(choice: Choice): void
  /**
   * Gives a choice back to storage, once, for the time that remains and no longer: Safari forgets after seven days what
   * a script stored, a cookie may stand at a narrower domain than it should, one of several storages may have lost it.
   */
  renew(choice: Choice | null): void
}

/** The memory of a consent. `now` is in ms since 1970. */
export function createChoiceMemory(
  { storage, regime }: Pick<ConsentOptions, 'storage' | 'regime'>,
  now: () => number,
  report: (error: unknown) => void,
): ChoiceMemory {
  let isReported = false
  let isRenewed = false
  const remember = (choice: Choice): void => {
    isRenewed = true
    // A refusal is kept until one may ask again, also where its answer does not last as long.
    const days = Math.max(...[regime.lifetime, regime.reask].flatMap(Object.values))
    const age = Math.max(0, Math.ceil((now() - choice.decidedAt) / 1000))
    if (age >= days * 86400) return
    const text = encodeChoice(choice)
    let cause: unknown
    try {
      storage.write(text, days * 86400 - age)
      if (storage.read() === text) return
    } catch (error) {
      cause = error
    }
    const message = 'kept nothing. The choice holds for this page.'
    report(new ConsentError('storage-refused', 'storage', message, cause))
  }
  return {
    recall() {
      try {
        const text = storage.read()
        const choice = text ? decodeChoice(text) : null
        if (!text || choice) return choice
        throw new ConsentError('malformed-choice', 'storage', 'is unreadable. Asking again.')
      } catch (error) {
        if (!isReported) report(error)
        isReported = true
        return null
      }
    },
    remember,
    renew(choice) {
      if (choice && !isRenewed) remember(choice)
      isRenewed = true
    },
  }
}
