/** When a day begins at Greenwich, in ms since 1970; what is no ISO 8601 date has begun. */
export function dayStart(date = ''): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  // Of years that begin in March, so that a leap day is the last of one. Gregorian calendar, days before 1970: 719,469.
  const years = month > 2 ? year : year - 1
  const leaps = whole(years / 4) - whole(years / 100) + whole(years / 400)
  const days = 365 * years + leaps + whole((153 * ((month + 9) % 12) + 2) / 5) + day - 719469
  return days * 864e5 || 0
}

function whole(number: number): number {
  return number - (number % 1)
}
