import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayStart } from './day-start'

describe('the start of a day', () => {
  it('is what the calendar says, whatever the day', () => {
    const day = fc.date({
      min: new Date('0001-01-01'),
      max: new Date('9999-12-31'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(day, (at) => {
        const date = at.toISOString().slice(0, 10)
        expect(dayStart(date)).toBe(Date.parse(date))
      }),
    )
  })

  it.each(['2026-02-28', '2026-03-01', '2024-02-29', '2000-02-29', '1900-03-01', '1970-01-01'])(
    'of %s is right',
    (date) => {
      expect(dayStart(date)).toBe(Date.parse(date))
    },
  )

  it.each([undefined, '', 'soon', '2 November'])('has been, where %j is no date', (date) => {
    expect(dayStart(date)).toBeLessThanOrEqual(0)
  })
})
