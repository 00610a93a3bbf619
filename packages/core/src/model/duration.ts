import type { Retention } from './policy'

const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const

/** A part of a duration: `{ value: 6, unit: 'month' }`. */
export interface DurationPart {
  readonly value: number
  readonly unit: (typeof UNITS)[number]
}

/** The parts of a retention, the largest first; none for `session`. */
export function durationFrom(retention: Retention): readonly DurationPart[] {
  const parts = /^P(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(?:T(\d+H)?(\d+M)?(\d+S)?)?$/.exec(retention) ?? []
  return UNITS.flatMap((unit, i) => {
    const part = parts[i + 1]
    return part ? [{ unit, value: Number.parseInt(part, 10) }] : []
  })
}

/** A mean month of the Gregorian calendar, in days. */
const MONTH = 365.2425 / 12
const DAYS: Readonly<Record<DurationPart['unit'], number>> = {
  year: 12 * MONTH,
  month: MONTH,
  week: 7,
  day: 1,
  hour: 1 / 24,
  minute: 1 / 1440,
  second: 1 / 86400,
}

/** How many days a retention is, a month being as long as the mean of all; 0 for `session`. */
export function daysFrom(retention: Retention): number {
  return durationFrom(retention).reduce((sum, { value, unit }) => sum + value * DAYS[unit], 0)
}

/** Days as a retention: as months where they are, to the day, and else as they are. Six months have up to 184 days. */
export function retentionFrom(days: number): Retention {
  const months = Number((days / MONTH).toFixed())
  const rest = days - months * MONTH
  return months && rest > -1 && rest < 1.5 ? `P${months}M` : `P${days}D`
}
