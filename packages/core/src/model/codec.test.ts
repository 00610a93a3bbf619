import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer, Choice } from './choice'
import { decodeChoice, encodeChoice } from './codec'

const id = fc.stringMatching(/^[a-zA-Z][\w-]{0,20}$/)
const seconds = fc.integer({ min: 1, max: 4e9 }).map((time) => time * 1000)
/** Choices as they come about: answers of several dates, none later than the choice; a signal now, earlier or never. */
const choice: fc.Arbitrary<Choice> = fc
  .record({
    decidedAt: seconds,
    earlier: fc.array(fc.record({ ago: seconds, gpc: fc.boolean() }), { maxLength: 3 }),
    gpc: fc.boolean(),
    method: fc.constantFrom<Choice['method']>('accept', 'reject', 'choose', 'withdraw', 'signal'),
    answers: fc.dictionary(
      id,
      fc.record({
        date: fc.nat(3),
        granted: fc.boolean(),
        told: fc.option(fc.integer({ min: 1, max: 1e10 })),
      }),
    ),
  })
  .map(({ decidedAt, earlier, gpc, method, answers }) => {
    const dates = [
      { at: decidedAt, gpc },
      ...earlier
        .filter(({ ago }) => ago < decidedAt)
        .map((date) => ({ at: decidedAt - date.ago, gpc: date.gpc })),
    ]
    const entries = Object.entries(answers).map(([name, { date, granted, told }]) => {
      const { at, gpc: signalled } = dates[date % dates.length] as (typeof dates)[0]
      const answer: Answer = {
        granted,
        decidedAt: at,
        ...(signalled && { gpc: true }),
        ...(granted && told && { told }),
      }
      return [name, answer] as const
    })
    const signalled = [
      ...(gpc ? [decidedAt] : []),
      ...entries.flatMap(([, answer]) => (answer.gpc ? answer.decidedAt : [])),
    ]
    const signalledAt = Math.max(0, ...signalled)
    return {
      decidedAt,
      method,
      answers: Object.fromEntries(entries),
      ...(signalledAt && { signalledAt }),
    }
  })

const CORPUS = [
  '1.choose~t4k2s0+.statistics.!media.matomo~t3k2s0.!map',
  '1.accept~zzzzzzzz.a-b_c.D:1k3fab1.e0:100000',
  '1.withdraw~1.!statistics.!media',
  '1.signal~t4k2s0+~t3k2s0.map',
  '2.reject~t4k2s0.!statistics',
  '%7B%22statistics%22%3Atrue%7D',
  'statistics=true&media=false',
  '__proto__.constructor.toString',
]
const NOISE = '.!+~-_:0Aaz9é\u0000\n %{}"[]=1'
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
    const answer = { granted: true, decidedAt } as const
    expect(
      encodeChoice({
        decidedAt,
        method: 'choose',
        answers: {
          statistics: answer,
          matomo: { ...answer, told: 36 },
          media: { ...answer, granted: false },
          map: { ...answer, decidedAt: 35_000 },
        },
        signalledAt: 36_000,
      }),
    ).toBe(`1.choose~${(decidedAt / 1000).toString(36)}.statistics.matomo:10.!media~10+~z.map`)
  })

  it('gives back what it was given', () => {
    fc.assert(
      fc.property(choice, (made) => {
        expect(decodeChoice(encodeChoice(made))).toEqual(made)
      }),
    )
  })

  it('keeps what was told of a service', () => {
    const text = '1.choose~t4k2s0.statistics.matomo:1k3fab1.!map'
    expect(decodeChoice(text)?.answers.matomo?.told).toBe(Number.parseInt('1k3fab1', 36))
    expect(encodeChoice(decodeChoice(text) as Choice)).toBe(text)
  })

  it('leaves out an id that would read as something else', () => {
    const answer = { granted: true, decidedAt: 1000 } as const
    const answers = { 'a.!b': answer, '~c': answer, '': answer, 'd:1': answer, map: answer }
    expect(encodeChoice({ decidedAt: 1000, method: 'choose', answers })).toBe('1.choose~1.map')
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
    '1.accept',
    '1.accept~',
    '1.grant~t4k2s0.statistics',
    '2.accept~t4k2s0.statistics',
    '1.accept~T4K2S0.statistics',
    '1.accept~123456789.statistics',
    '1.accept~.statistics',
    '1.accept~t4k2s0.',
    '1.accept~t4k2s0..statistics',
    '1.accept~t4k2s0.!!statistics',
    '1.accept~t4k2s0.statistics!',
    '1.accept~t4k2s0.1statistics',
    '1.accept~0t4k2s0.statistics',
    '1.accept~t4k2s0.statistics.statistics',
    '1.accept~t4k2s0.statistics~t3k2s0.statistics',
    '1.accept~t4k2s0.statistics:0',
    '1.accept~t4k2s0.!statistics:1',
    '1.accept~t4k2s0~t3k2s0',
    '1.accept~t4k2s0~t4k2s0.statistics',
    '1.accept~t4k2s0~t5k2s0.statistics',
    '1.accept~t4k2s0.__proto__',
    '1.accept~t4k2s0++.statistics',
    '1.accept~+.statistics',
    '1.accept~t4k2s0.statistics.!statistics',
    '1.accept~t4k2s0.!statistics.statistics',
    ' 1.accept~t4k2s0.statistics',
    '1.accept~t4k2s0.statistics\n',
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
      const times = Object.values(choice.answers).map(({ decidedAt }) => decidedAt)
      if (!(Math.max(0, ...times) <= choice.decidedAt)) throw new Error(`no time: ${text}`)
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
