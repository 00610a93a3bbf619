import type { ChoiceStorage } from '../../consent'

/** Keeps the choice for as long as the object lives: for tests, and for pages that may store nothing. */
export function memoryStorage(text: string | null = null): ChoiceStorage {
  let kept = text
  return {
    keptIn: [],
    read: () => kept,
    write(next) {
      kept = next
    },
  }
}
