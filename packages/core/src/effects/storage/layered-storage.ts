import type { ChoiceStorage } from '../../consent'
import { newestText } from '../../model/newest-text'

/**
 * Keeps the choice in several storages, so that it outlives the loss of one: `layeredStorage(cookieStorage(),
 * webStorage())`. Reads the newest; the consent gives it back, once a page, for the time that remains and no longer, and
 * with that to the layers that lost it. A layer that throws is passed over; throws only where every layer throws on
 * reading, or none keeps what is written.
 */
export function layeredStorage(
  first: ChoiceStorage,
  ...others: readonly ChoiceStorage[]
): ChoiceStorage {
  const each = <T>(run: (layer: ChoiceStorage) => T): { results: T[]; errors: unknown[] } => {
    const results: T[] = []
    const errors: unknown[] = []
    for (const layer of [first, ...others]) {
      try {
        results.push(run(layer))
      } catch (error) {
        errors.push(error)
      }
    }
    return { results, errors }
  }
  return {
    keptIn: [first, ...others].flatMap(({ keptIn = [] }) => keptIn),
    read() {
      const { results, errors } = each((layer) => layer.read())
      if (!results.length) throw new AggregateError(errors, 'No layer can be read.')
      return newestText(results)
    },
    write(text, maxAge) {
      const { results, errors } = each((layer) => {
        layer.write(text, maxAge)
        // A browser drops a cookie in silence.
        return layer.read() === text
      })
      if (!results.includes(true)) throw new AggregateError(errors, 'No layer kept the choice.')
    },
  }
}
