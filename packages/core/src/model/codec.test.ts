import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answer, type Choice, type Method, orderAt, orderOf, type Stamp } from './choice'
import { decodeChoice, encodeChoice } from './codec'

const id = fc.stringMatching(/^[a-zA-Z][\w-]{0,20}$/)
const seconds = fc.integer({ min: 1, max: 4e9 }).map((time) => time * 1000)
/** A stamp as the clock gives it, as the second of one second, and with a clock that was put back since. */
const stamp: fc.Arbitrary<Stamp> = fc
  .record({ decidedAt: seconds, count: fc.nat(3), ahead: fc.constantFrom(0, 0, 1000, 864e5) })
  .map(({ decidedAt, count, ahead }) =>
    count ? { decidedAt, order: orderAt(decidedAt + ahead) + count } : { decidedAt },
  )
/** Choices as they come about: answers of several dates, none later than the choice; a signal now, earlier or never. */
const choice: fc.Arbitrary<Choice> = fc
  .record({
    stamps: fc.uniqueArray(stamp, { minLength: 1, maxLength: 4, selector: orderOf }),
    gpc: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
    method: fc.constantFrom<Method>(
      'accept',
      'acknowledge',
      'reject',
      'choose',
      'withdraw',
      'signal',
      'clear',
    ),
    answers: fc.dictionary(
      id,
      fc.record({
        date: fc.nat(3),
        granted: fc.boolean(),
        told: fc.option(fc.integer({ min: 1, max: 1e10 })),
        withdrawn: fc.boolean(),
      }),
    ),
    cleared: fc.option(seconds),
    informed: fc.option(seconds),
    lasting: fc.option(seconds),
    lost: fc.option(seconds),
  })
  .map(({ stamps, gpc, method, answers, cleared, informed, lasting, lost }) => {
    const dates = stamps.toSorted((a, b) => orderOf(b) - orderOf(a))
    const [head] = dates as [Stamp]
    const entries = Object.entries(answers).map(([name, { date, granted, told, withdrawn }]) => {
      const at = date % dates.length
      const answer: Answer = {
        granted,
        ...(dates[at] as Stamp),
        ...(gpc[at] && { gpc: true }),
        ...(granted && told && { told }),
        ...(!granted && withdrawn && { withdrawn }),
      }
      return [name, answer] as const
    })
    const signalled = Math.max(
      ...(gpc[0] ? [orderOf(head)] : []),
      ...entries.flatMap(([, answer]) => (answer.gpc ? orderOf(answer) : [])),
    )
    const before = (at: number | null): number | undefined =>
      at !== null && orderAt(at) <= orderOf(head) ? orderAt(at) : undefined
    return {
      ...head,
      method,
      answers: Object.fromEntries(entries),
      signalled: signalled > 0 ? signalled : undefined,
      cleared: before(cleared),
      informed: before(informed),
      lasting: before(lasting),
      lost: before(lost),
    }
  })

describe('the codec', () => {
  it('writes a text that people can read', () => {
    const decidedAt = Date.UTC(2026, 2, 3, 9, 30)
    const at = (decidedAt / 1000).toString(36)
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
        signalled: orderAt(36_000),
        cleared: orderAt(30_000),
        lost: orderAt(decidedAt),
      }),
    ).toBe(`1.choose.10.u.${at}~${at}.matomo:10.!media.statistics~z.map$`)
  })

  it('gives back what it was given', () => {
    fc.assert(
      fc.property(choice, (made) => {
        expect(decodeChoice(encodeChoice(made))).toEqual(made)
      }),
    )
  })

  it('keeps what was told of a service', () => {
    const text = '1.choose~t4k2s0.!map.matomo:1k3fab1.statistics$'
    expect(decodeChoice(text)?.answers.matomo?.told).toBe(Number.parseInt('1k3fab1', 36))
    expect(encodeChoice(decodeChoice(text) as Choice)).toBe(text)
  })

  it('leaves out an id that would read as something else', () => {
    const answer = { granted: true, decidedAt: 1000 } as const
    const answers = { 'a.!b': answer, '~c': answer, '': answer, 'd:1': answer, map: answer }
    expect(encodeChoice({ decidedAt: 1000, method: 'choose', answers })).toBe('1.choose~1.map$')
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
    '1.accept~$',
    '1.grant~t4k2s0.statistics$',
    '1.accept~t4k2s0.statistics',
    '1.accept~t4k2s0.statistics$$',
    '1.accept~t4k2s0$.statistics',
    '2.accept~t4k2s0.statistics$',
    '1.accept~T4K2S0.statistics$',
    '1.accept~123456789.statistics$',
    '1.accept~.statistics$',
    '1.accept~t4k2s0.$',
    '1.accept~t4k2s0..statistics$',
    '1.accept~t4k2s0.!!statistics$',
    '1.accept~t4k2s0.statistics!$',
    '1.accept~t4k2s0.1statistics$',
    '1.accept~0t4k2s0.statistics$',
    '1.accept~t4k2s0.statistics.statistics$',
    '1.accept~t4k2s0.statistics~t3k2s0.statistics$',
    '1.accept~t4k2s0.statistics:0$',
    '1.accept~t4k2s0.!statistics:1$',
    '1.accept~t4k2s0~t3k2s0$',
    '1.accept~t4k2s0~t4k2s0.statistics$',
    '1.accept~t4k2s0~t5k2s0.statistics$',
    '1.accept~t4k2s0.__proto__$',
    '1.accept~t4k2s0++.statistics$',
    '1.accept~+.statistics$',
    '1.accept~t4k2s0.statistics.media$',
    '1.accept~t4k2s0-0.statistics$',
    '1.accept~t4k2s0-01.statistics$',
    '1.accept~t4k2s0-1-0.statistics$',
    '1.accept~t4k2s0--1.statistics$',
    '1.accept~t4k2s0-1-1-1.statistics$',
    '1.accept~t4k2s0-zzzzz.statistics$',
    '1.accept~t4k2s0*.statistics$',
    '1.accept~t4k2s0+.statistics$',
    '1.accept~t4k2s0-rs.statistics$',
    '1.accept.~t4k2s0.statistics$',
    '1.accept.0~t4k2s0.statistics$',
    '1.accept..t3k2s0.~t4k2s0$',
    '1.accept.....t3k2s0.t3k2s0~t4k2s0$',
    '1.accept....t5k2s0~t4k2s0$',
    '1.accept~t4k2s0.--map$',
    '1.accept~t4k2s0.-map:1$',
    '1.accept~t4k2s0.!-map$',
    '1.accept.t3k2s0-0~t4k2s0$',
    '1.accept.t3k2s0-1-1~t4k2s0$',
    '1.acceptt3k2s0~t4k2s0$',
    '1.accept.t5k2s0~t4k2s0$',
    '1.accept..t5k2s0~t4k2s0$',
    '1.accept...t5k2s0~t4k2s0$',
    '1.accept~zzzzzzz.statistics$',
    '1.accept~t4k2s0~t3k2s0+~t2k2s0+$',
    '1.accept~t4k2s0.statistics.!statistics$',
    '1.accept~t4k2s0.!statistics.statistics$',
    ' 1.accept~t4k2s0.statistics',
    '1.accept~t4k2s0.statistics$\n',
    'true',
    '{"statistics":true}',
    '%7B%22statistics%22%3Atrue%7D',
  ])('finds no choice in %j', (text) => {
    expect(decodeChoice(text)).toBeNull()
  })

  it('finds no choice in what was cut, wherever', () => {
    fc.assert(
      fc.property(choice, fc.nat(), (made, at) => {
        const text = encodeChoice(made)
        expect(decodeChoice(text.slice(0, at % text.length))).toBeNull()
      }),
    )
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
