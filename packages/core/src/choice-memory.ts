import type { ConsentOptions } from './consent'
import { type Choice, isPast } from './model/choice'
import { ConsentError } from './model/error'
import type { MemoryState } from './model/transition'
import { storageLayer } from './storage-layer'

/** What a consent remembers, through storages that may fail: nothing here throws. */
export interface ChoiceMemory {
  /** Every choice that the storages hold, and how they could be read. What could not is reported once. */
  recall(): { readonly choices: readonly Choice[]; readonly memory: MemoryState }
  /**
   * Gives a choice, for the time that remains of it, to each storage that does not say it. Once a page it goes to all of
   * them: Safari forgets after seven days what a script stored, and a cookie may stand at a narrower domain than it
   * should. What could not be read is overwritten by an answer only.
   */
  keep(choice: Choice, isAnswer: boolean): void
}

/** The memory of a consent. `now` is in ms since 1970. */
export function createChoiceMemory(
  { storage, regime }: Pick<ConsentOptions, 'storage' | 'regime'>,
  now: () => number,
  report: (error: unknown) => void,
): ChoiceMemory {
  let thrown: unknown
  let isReported = false
  let isRenewed = false
  const onUnread = (error: unknown): void => {
    if (!isReported) report(error)
    isReported = true
  }
  const onRefused = (cause: unknown): void => {
    thrown = cause
  }
  const layers = [storage].flat().map((own) => storageLayer(own, onUnread, onRefused))
  return {
    recall() {
      const found = layers.map((layer) => layer.read())
      const memory = STATES.findLast((state) => found.some((own) => own.memory === state))
      return { choices: found.flatMap(({ choices }) => choices), memory: memory ?? 'sound' }
    },
    keep(choice, isAnswer) {
      // A refusal is kept until one may ask again, also where its answer does not last as long.
      const days = Math.max(...[regime.lifetime, regime.reask].flatMap(Object.values))
      // Not the date of the choice alone: it is that of a clock which may have been put back since an answer.
      const dates = Object.values(choice.answers).map(({ decidedAt }) => decidedAt)
      const latest = dates.reduce((a, b) => Math.max(a, b), choice.decidedAt)
      const maxAge = days * 86400 - Math.max(0, Math.ceil((now() - latest) / 1000))
      const isRenewal = !isRenewed && maxAge > 0 && isPast(choice, now())
      isRenewed = true
      thrown = undefined
      const outcomes = layers.map((layer) => layer.keep(choice, maxAge, isAnswer, isRenewal))
      if (!isAnswer || (outcomes.includes('kept') && !outcomes.includes('stale'))) return
      const message = 'kept nothing. The choice holds for this page.'
      report(new ConsentError('storage-refused', 'storage', message, thrown))
    },
  }
}

/** How a storage was read: of several the last of these says how all were. */
const STATES: readonly MemoryState[] = ['sound', 'damaged', 'blocked', 'newer']
