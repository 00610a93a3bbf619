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
    [Number.NEGATIVE_INFINITY, false],
  ])('a choice %s s ahead of the clock: %s', (seconds, expected) => {
    expect(isPast({ decidedAt: 1e12 + seconds * 1000 }, 1e12)).toBe(expected)
  })

  it('takes nothing but a number for a time', () => {
    for (const decidedAt of ['20', null, undefined, {}, []] as never[]) {
      expect(isPast({ decidedAt }, 1e12)).toBe(false)
    }
  })
})
