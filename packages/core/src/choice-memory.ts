import type { ChoiceStorage } from './consent'
import type { Choice } from './model/choice'
import { decodeChoice, encodeChoice } from './model/codec'
import { ConsentError } from './model/error'
import type { Regime } from './model/regime'

type Report = (error: unknown) => void

/** The choice that storage holds. What cannot be read is reported, and is no choice. */
export function recall(storage: ChoiceStorage, report: Report): Choice | null {
  try {
    const text = storage.read()
    const choice = text ? decodeChoice(text) : null
    if (!text || choice) return choice
    throw new ConsentError('malformed-choice', 'storage', 'is unreadable. Asking again.')
  } catch (error) {
    report(error)
    return null
  }
}

/** Gives storage a choice, and reads it back: what a browser drops, it drops in silence. */
export function remember(
  storage: ChoiceStorage,
  choice: Choice,
  regime: Regime,
  report: Report,
): void {
  const text = encodeChoice(choice)
  const { granted, denied } = regime.lifetime
  let cause: unknown
  try {
    storage.write(text, Math.max(granted, denied) * 86400)
    if (storage.read() === text) return
  } catch (error) {
    cause = error
  }
  report(
    new ConsentError(
      'storage-refused',
      'storage',
      'kept nothing. The choice holds for this page.',
      cause,
    ),
  )
}
