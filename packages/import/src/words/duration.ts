import { NUMBER, numberFrom } from './number'

/** A length of time, as written: `1 year 6 months` has two amounts. */
export interface Duration {
  /** In seconds, near enough to compare by. */
  readonly length: number
  readonly iso: `P${string}`
}

interface Unit {
  readonly words: string
  readonly letter: string
  readonly seconds: number
  /** How many of the next smaller unit make one, where that is exact. */
  readonly smaller?: number
}

const DAY = 86_400
/** The largest first. */
const UNITS: readonly Unit[] = [
  { words: 'years?|yrs?|y|ans?|annees?', letter: 'Y', seconds: 365.25 * DAY, smaller: 12 },
  { words: '(?:calendar )?months?|mths?|mos?|mois', letter: 'M', seconds: 30.4375 * DAY },
  { words: 'weeks?|wks?|w|semaines?|sem', letter: 'W', seconds: 7 * DAY, smaller: 7 },
  { words: 'days?|d|jours?|j', letter: 'D', seconds: DAY, smaller: 24 },
  { words: 'hours?|hrs?|h|heures?', letter: 'H', seconds: 3600, smaller: 60 },
  { words: 'minutes?|mins?|mn', letter: 'M', seconds: 60, smaller: 60 },
  { words: 'seconds?|secs?|s|secondes?', letter: 'S', seconds: 1 },
]
const AMOUNT = new RegExp(
  `(?<![\\p{L}\\d])(${NUMBER})[ -]?(?:${UNITS.map(({ words }) => `(${words})`).join('|')})(?![\\p{L}\\d])`,
  'gu',
)
const MOST = 99_999

/** One amount of one unit, by its place among the units. */
type Amount = readonly [unit: number, value: number]

/** Every length of time in a text without accents and capitals, and what stands around them. */
export function durationsFrom(text: string): {
  readonly durations: readonly Duration[]
  readonly rest: string
} {
  const written: Amount[][] = []
  let [rest, end] = ['', 0]
  for (const match of text.matchAll(AMOUNT)) {
    const between = text.slice(end, match.index)
    const amount: Amount = [UNITS.findIndex((_, i) => match[i + 2]), numberFrom(match[1] ?? '')]
    const before = written.at(-1)?.at(-1)
    // "1 year and 6 months" is one time; "1 year, 2 years" or "1 month / 1 year" are two.
    const goesOn = before && before[0] < amount[0] && /^,? *(and|et)? *$/.test(between)
    if (goesOn) written.at(-1)?.push(amount)
    else {
      written.push([amount])
      rest += ` ${between}`
    }
    end = match.index + match[0].length
  }
  return {
    durations: written.flatMap((amounts) => durationFrom(amounts) ?? []),
    rest: `${rest} ${text.slice(end)}`,
  }
}

/** Null where a part is nothing, absurd, or a fraction that no smaller unit makes whole. */
function durationFrom(amounts: readonly Amount[]): Duration | null {
  const whole = amounts.map(wholeFrom)
  if (whole.some(([, value]) => !Number.isInteger(value) || value < 1 || value > MOST)) return null
  const texts = UNITS.map(({ letter }, unit) => {
    const value = whole.reduce((sum, amount) => sum + (amount[0] === unit ? amount[1] : 0), 0)
    return value ? `${value}${letter}` : ''
  })
  const date = texts.slice(0, 4).join('')
  const time = texts.slice(4).join('')
  return {
    length: whole.reduce((sum, [unit, value]) => sum + value * (UNITS[unit]?.seconds ?? 0), 0),
    iso: `P${date}${time && `T${time}`}`,
  }
}

function wholeFrom([unit, value]: Amount): Amount {
  const smaller = UNITS[unit]?.smaller
  return Number.isInteger(value) || !smaller ? [unit, value] : [unit + 1, value * smaller]
}
