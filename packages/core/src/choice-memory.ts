import type { ConsentOptions } from './consent'
import { type Choice, isPast } from './model/choice'
import { daysKept, MOST_DAYS } from './model/days-kept'
import { ConsentError } from './model/error'
import { lasts, type Snapshot } from './model/snapshot'
import type { MemoryState } from './model/transition'
import { storageLayer } from './storage-layer'

/** What a consent remembers, through storages that may fail: nothing here throws. */
export interface ChoiceMemory {
  /** Every choice that the storages hold, and how they could be read. What could not is reported once. */
  recall(): { readonly choices: readonly Choice[]; readonly memory: MemoryState }
  /**
   * Gives the choice of a snapshot, for the time that remains of it, to each storage that does not say it. Once a page it goes
   * to all of them: Safari forgets after seven days what a script stored, and a cookie may stand at a narrower domain than it
   * should. What could not be read is overwritten by an answer only. What never runs out, such as a refusal where the law
   * allows until refused, is kept for the whole time again: it grants nothing, and grants beside it keep their own dates.
   * Returns whether an answer is kept; what is none need not be.
   */
  keep(snapshot: Snapshot, isAnswer: boolean): boolean
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
    keep(snapshot, isAnswer) {
      const { choice } = snapshot
      if (!choice) return true
      // Not the date of the choice alone: it is that of a clock which may have been put back since an answer.
      const dates = Object.values(choice.answers).map(({ decidedAt }) => decidedAt)
      const latest = dates.reduce((a, b) => Math.max(a, b), choice.decidedAt)
      const age = lasts(snapshot) ? 0 : Math.max(0, Math.ceil((now() - latest) / 1000))
      const maxAge = (choice.lasting ? MOST_DAYS : daysKept(regime)) * 86400 - age
      const isRenewal = !isRenewed && maxAge > 0 && isPast(choice, now())
      isRenewed = true
      thrown = undefined
      const outcomes = layers.map((layer) => layer.keep(choice, maxAge, isAnswer, isRenewal))
      if (!isAnswer || (outcomes.includes('kept') && !outcomes.includes('stale'))) return true
      const message = 'kept nothing. The choice holds for this page.'
      report(new ConsentError('storage-refused', 'storage', message, thrown))
      return false
    },
  }
}

/** How a storage was read: of several the last of these says how all were. */
const STATES: readonly MemoryState[] = ['sound', 'damaged', 'blocked', 'newer']
