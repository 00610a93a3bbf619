/** What Firefox tells the console of its own accord where Chromium is silent: no fault of a page that a test looks at. */
const EXPECTED_WORDS: readonly (readonly [words: RegExp, because: string])[] = [
  [
    /^Cookie “.+” has been rejected for invalid domain\.$/,
    'A vendor tries how wide a cookie may be set; others refuse it in silence.',
  ],
  [
    /^Content-Security-Policy: .*\(default-src\) at \S+\?prefetch because /,
    'The playground allows no prefetch of another site; others leave it out in silence.',
  ],
]

interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: {
    readonly features?: Readonly<Record<string, unknown>>
    readonly text?: string | null
  }
}

/**
 * The answer to what Playwright asks of every page and Firefox does not know, so that a page can be opened at all; or
 * `null` where Firefox answers itself. Another scheme than the one that is `shown` is refused, lest a test pass in it.
 */
export function answerFor(text: string, shown: string): string | null {
  const { id, method, params }: Message = JSON.parse(text)
  if (method !== 'emulation.setMediaFeaturesOverride') return null
  const wishes = Object.values(params?.features ?? {}).filter((wish) => wish && wish !== shown)
  return JSON.stringify(
    wishes.length
      ? { type: 'error', id, error: 'unknown command', message: `Firefox cannot show ${wishes}.` }
      : { type: 'success', id, result: {} },
  )
}

/** Whether a message only passes on what Firefox says of its own accord. */
export function isExpected(text: string): boolean {
  if (!text.includes('"log.entryAdded"')) return false
  const { method, params }: Message = JSON.parse(text)
  const words = params?.text ?? ''
  return method === 'log.entryAdded' && EXPECTED_WORDS.some(([expected]) => expected.test(words))
}
