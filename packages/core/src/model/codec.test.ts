import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Choice } from './choice'
import { decodeChoice, encodeChoice } from './codec'

const id = fc.stringMatching(/^[a-zA-Z][\w-]{0,20}$/)
const choice: fc.Arbitrary<Choice> = fc.record(
  {
    decidedAt: fc.integer({ min: 0, max: 4e9 }).map((seconds) => seconds * 1000),
    method: fc.constantFrom<Choice['method']>('accept', 'reject', 'choose', 'withdraw'),
    answers: fc.dictionary(id, fc.boolean()),
    told: fc.constant({}),
    gpc: fc.constant(true as const),
  },
  { requiredKeys: ['decidedAt', 'method', 'answers', 'told'] },
)

const CORPUS = [
  '1.t4k2s0.choose+.statistics.!media.matomo.!map',
  '1.zzzzzzzz.accept.a-b_c.D:1k3fab1.e0:100000',
  '1.0.withdraw.!statistics.!media',
  '2.t4k2s0.reject.!statistics',
  '%7B%22statistics%22%3Atrue%7D',
  'statistics=true&media=false',
  '__proto__.constructor.toString',
]
const NOISE = '.!+~-_0Aaz9é\u0000\n %{}"[]=1'
type Random = (limit: number) => number

/** A generator of its own (xorshift): a million of fast-check's values would take minutes. */
function createRandom(seed: number): Random {
  let state = seed
  return (limit) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % limit
  }
}

/** A text of the corpus with a few edits: noise, or a piece of another one. */
function fuzzed(below: Random): string {
  const any = (): string => CORPUS[below(CORPUS.length)] as string
  let text = any()
  for (let edits = below(4); edits >= 0; edits--) {
    const at = below(text.length + 1)
    const piece = below(3) ? NOISE.charAt(below(NOISE.length)) : any().slice(below(20))
    text = text.slice(0, at) + piece + text.slice(at + below(3))
  }
  return text
}

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

  it('keeps what was told of a service', () => {
    const text = '1.t4k2s0.choose.statistics.matomo:1k3fab1.!map'
    expect(decodeChoice(text)?.told).toEqual({ matomo: Number.parseInt('1k3fab1', 36) })
    expect(encodeChoice(decodeChoice(text) as Choice)).toBe(text)
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
    '1.0t4k2s0.accept.statistics',
    '1.t4k2s0.accept.statistics.statistics',
    '1.NaN.undefined',
    '1.t4k2s0.accept.__proto__',
    '1.t4k2s0.accept++.statistics',
    '1.t4k2s0.+.statistics',
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

  it('throws on none of 1,000,000 fuzzed texts, and takes none that it would not have written', () => {
    const below = createRandom(0x2545f491)
    let taken = 0
    for (let i = 0; i < 1_000_000; i++) {
      const text = fuzzed(below)
      const choice = decodeChoice(text)
      if (!choice) continue
      taken++
      if (encodeChoice(choice) !== text || !text.startsWith('1.')) throw new Error(`taken: ${text}`)
      if (!Number.isSafeInteger(choice.decidedAt)) throw new Error(`no time: ${text}`)
    }
    expect(taken).toBeGreaterThan(1000)
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
