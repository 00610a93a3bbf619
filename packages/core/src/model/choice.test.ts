import { describe, expect, it } from 'vitest'
import { isPast } from './choice'

describe('isPast', () => {
  it.each([
    [0, true],
    [299, true],
    [300, true],
    [301, false],
    [-1e9, true],
    [Number.NaN, false],
  ])('a choice %s s ahead of the clock: %s', (seconds, expected) => {
    expect(isPast({ decidedAt: 1e12 + seconds * 1000 }, 1e12)).toBe(expected)
  })
})
