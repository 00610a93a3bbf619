import { describe, expect, it } from 'vitest'
import { daysFrom, durationFrom, retentionFrom } from './duration'

describe('a duration', () => {
  it.each([
    ['session', []],
    ['P6M', [{ value: 6, unit: 'month' }]],
    ['PT6M', [{ value: 6, unit: 'minute' }]],
    ['P2W', [{ value: 2, unit: 'week' }]],
    [
      'P1Y6M',
      [
        { value: 1, unit: 'year' },
        { value: 6, unit: 'month' },
      ],
    ],
    [
      'P1DT12H30S',
      [
        { value: 1, unit: 'day' },
        { value: 12, unit: 'hour' },
        { value: 30, unit: 'second' },
      ],
    ],
  ] as const)('reads %s', (retention, parts) => {
    expect(durationFrom(retention)).toEqual(parts)
  })

  it.each([
    ['session', 0],
    ['P2W', 14],
    ['P1DT12H', 1.5],
    ['PT30M', 1 / 48],
  ] as const)('counts %s as %d days', (retention, days) => {
    expect(daysFrom(retention)).toBeCloseTo(days, 10)
  })

  it('takes a year for twelve months', () => {
    expect(daysFrom('P1Y1M')).toBe(daysFrom('P13M'))
  })

  it.each([
    [183, 'P6M'],
    [182, 'P6M'],
    [184, 'P6M'],
    [185, 'P185D'],
    [32, 'P32D'],
    [365, 'P12M'],
    [366, 'P12M'],
    [395, 'P13M'],
    [400, 'P400D'],
    [30, 'P1M'],
    [7, 'P7D'],
    [1, 'P1D'],
    [0, 'P0D'],
  ] as const)('says %d days as %s', (days, retention) => {
    expect(retentionFrom(days)).toBe(retention)
  })
})
