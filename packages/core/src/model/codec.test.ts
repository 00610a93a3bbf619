import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Choice } from './choice'
import { decodeChoice, encodeChoice } from './codec'

const id = fc.stringMatching(/^[a-zA-Z][\w-]{0,20}$/)
const choice: fc.Arbitrary<Choice> = fc.record({
  decidedAt: fc.integer({ min: 0, max: 4e9 }).map((seconds) => seconds * 1000),
  method: fc.constantFrom<Choice['method']>('accept', 'reject', 'choose', 'withdraw'),
  answers: fc.dictionary(id, fc.boolean()),
})

describe('the codec', () => {
  it('writes a text that people can read', () => {
    const decidedAt = Date.UTC(2026, 2, 3, 9, 30)
    expect(
      encodeChoice({
        decidedAt,
        method: 'choose',
        answers: { statistics: true, matomo: true, media: false },
      }),
    ).toBe(`1.${(decidedAt / 1000).toString(36)}.choose.statistics.matomo.!media`)
  })

  it('gives back what it was given', () => {
    fc.assert(
      fc.property(choice, (made) => {
        expect(decodeChoice(encodeChoice(made))).toEqual(made)
      }),
    )
  })

  it('uses only characters that a cookie takes as they are', () => {
    // RFC 6265, section 4.1.1: cookie-octet
    fc.assert(
      fc.property(choice, (made) => {
        expect(encodeChoice(made)).toMatch(/^[\x21\x23-\x2B\x2D-\x3A\x3C-\x5B\x5D-\x7E]*$/)
      }),
    )
  })

  it.each([
    '',
    '1',
    '1.t4k2s0',
    '1.t4k2s0.grant.statistics',
    '2.t4k2s0.accept.statistics',
    '1.T4K2S0.accept.statistics',
    '1.123456789.accept.statistics',
    '1..accept.statistics',
    '1.t4k2s0.accept.',
    '1.t4k2s0.accept..statistics',
    '1.t4k2s0.accept.!!statistics',
    '1.t4k2s0.accept.statistics!',
    '1.t4k2s0.accept.1statistics',
    '1.t4k2s0.accept.__proto__',
    '1.t4k2s0.accept.statistics.!statistics',
    '1.t4k2s0.accept.!statistics.statistics',
    ' 1.t4k2s0.accept.statistics',
    '1.t4k2s0.accept.statistics\n',
    'true',
    '{"statistics":true}',
    '%7B%22statistics%22%3Atrue%7D',
  ])('finds no choice in %j', (text) => {
    expect(decodeChoice(text)).toBeNull()
  })

  it('finds no choice in what was damaged at any place, unless it is a whole one again', () => {
    fc.assert(
      fc.property(choice, fc.nat(), fc.string(), (made, at, noise) => {
        const text = encodeChoice(made)
        const place = at % (text.length + 1)
        const damaged = text.slice(0, place) + noise + text.slice(place + noise.length)
        const decoded = decodeChoice(damaged)
        if (decoded) expect(encodeChoice(decoded)).toBe(damaged)
      }),
      { numRuns: 2000 },
    )
  })
})
