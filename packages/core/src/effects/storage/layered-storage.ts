import type { ChoiceStorage } from '../../consent'
import { decodeEnvelope, type Envelope, encodeEnvelope } from './envelope'

const NOTHING: Envelope = { text: '', writtenAt: -1, remaining: 0 }

/**
 * Keeps the choice in several storages, so that it outlives the loss of one: `layeredStorage(cookieStorage(),
 * webStorage())`. Reads what was written last, and gives it back to the layers that lost it, for the time that remains
 * and no longer. Each layer holds the text in an envelope of its time; a text without one is read where there is no
 * other, and stays where it is. A layer that throws is passed over; throws only where every layer throws on reading, or
 * none keeps what is written.
 */
export function layeredStorage(
  first: ChoiceStorage,
  ...others: readonly ChoiceStorage[]
): ChoiceStorage {
  const layers = [first, ...others]

  const each = <T>(run: (layer: ChoiceStorage) => T): { results: T[]; errors: unknown[] } => {
    const results: T[] = []
    const errors: unknown[] = []
    for (const layer of layers) {
      try {
        results.push(run(layer))
      } catch (error) {
        errors.push(error)
      }
    }
    return { results, errors }
  }

  return {
    read() {
      const now = Date.now()
      const { results, errors } = each((layer) => layer.read())
      if (!results.length) throw new AggregateError(errors, 'No layer can be read.')
      let last = NOTHING
      let kept: string | null = null
      for (const found of results) {
        const envelope = found === null ? NOTHING : decodeEnvelope(found, now)
        if (envelope.remaining <= 0 || envelope.writtenAt <= last.writtenAt) continue
        last = envelope
        kept = found
      }
      if (kept === null) return null
      if (last.writtenAt) {
        const lasting = kept
        each((layer) => layer.read() === lasting || layer.write(lasting, last.remaining))
      }
      return last.text
    },
    write(text, maxAge) {
      const kept = encodeEnvelope(text, maxAge, Date.now())
      const { results, errors } = each((layer) => {
        layer.write(kept, maxAge)
        // A browser drops a cookie in silence.
        return layer.read() === kept
      })
      if (!results.includes(true)) throw new AggregateError(errors, 'No layer kept the choice.')
    },
  }
}
