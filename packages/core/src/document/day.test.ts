import { expect, it } from 'vitest'
import { dayIn } from './day'

it.each([
  ['1970-01-01', 'en-GB', '1 January 1970'],
  ['1969-12-31', 'en-GB', '31 December 1969'],
  ['2000-02-29', 'fr', '29 février 2000'],
  ['2100-03-01', 'en-GB', '1 March 2100'],
  ['2026-11-24', 'de', '24. November 2026'],
  ['soon', 'de', 'soon'],
  ['2026-11', 'de', '2026-11'],
])('says %s in %s as %s', (date, locale, words) => {
  expect(dayIn(date, locale)).toBe(words)
})
