import type { Stop } from '../../consent'
import { unshadowed } from './unshadowed'

type Write = (this: Document, ...values: unknown[]) => unknown

/**
 * Keeps scripts that run late from emptying the page: after it was parsed, `document.open` and `document.write` replace it.
 * What such a script wants to write is refused, and told; all others write as ever.
 * @see HTML, "document.write", step 9
 */
export function refuseDocumentWrite(
  page: Document,
  isLate: (script: Document['currentScript']) => boolean,
  tell: (name: string) => void,
): Stop {
  // Where no element of the page can take the name, and who calls it past the document comes by as well.
  const prototype: Record<string, Write> = Object.getPrototypeOf(Object.getPrototypeOf(page))
  const stops = ['open', 'write', 'writeln'].map((name) => {
    const write = prototype[name] as Write
    const refuse: Write = function (...values) {
      // With three values it opens a window.
      const isHere = this === page && (name !== 'open' || values.length < 3)
      if (!isHere || !isLate(unshadowed(page).currentScript)) return write.apply(this, values)
      tell(`document.${name}`)
      return page
    }
    prototype[name] = refuse
    return () => {
      // Whoever came later keeps what they put there.
      if (prototype[name] === refuse) prototype[name] = write
    }
  })
  return () => {
    for (const stop of stops) stop()
  }
}
