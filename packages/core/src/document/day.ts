/** A day of the calendar in words, `24 November 2026`; what is no ISO 8601 date, as it is. */
export function dayIn(date: string, locale: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? []
  if (!year) return date
  const at = daysSince1970(Number(year), Number(month), Number(day)) * 864e5
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(at)
}

/** Counts days of the Gregorian calendar, in years that begin in March: the leap day is then the last. */
function daysSince1970(year: number, month: number, day: number): number {
  const isEarly = month < 3
  const y = isEarly ? year - 1 : year
  const m = isEarly ? month + 9 : month - 3
  const whole = (count: number): number => count - (count % 1)
  const leaps = whole(y / 4) - whole(y / 100) + whole(y / 400)
  return y * 365 + leaps + whole((153 * m + 2) / 5) + day - 719469
}
