import type { Stop } from '../../consent'

/**
 * Keeps scripts that run late from emptying the page: after it was parsed, `document.write` replaces it. What such a
 * script wants to write is refused, and told; all others write as ever.
 * @see HTML, "document.write", step 9
 */
export function refuseDocumentWrite(
  page: Document,
  isLate: (script: Document['currentScript']) => boolean,
  tell: (name: string) => void,
): Stop {
  const stops = (['write', 'writeln'] as const).map((name) => {
    const write = page[name]
    const refuse = (...texts: string[]): void => {
      if (isLate(page.currentScript)) tell(`document.${name}`)
      else write.apply(page, texts)
    }
    page[name] = refuse
    return () => {
      // Whoever came later keeps what they put there.
      if (page[name] === refuse) page[name] = write
    }
  })
  return () => {
    for (const stop of stops) stop()
  }
}
