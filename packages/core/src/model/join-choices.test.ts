import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answer, type Choice, type Method, orderAt, orderOf, type Stamp } from './choice'
import { joinChoices } from './join-choices'

const SECOND = 1000
const stamp: fc.Arbitrary<Stamp> = fc
  .record({ second: fc.nat(3), count: fc.nat(2), behind: fc.nat(1) })
  .map(({ second, count, behind }) =>
    count
      ? {
          decidedAt: Math.max(0, second - behind) * SECOND,
          order: orderAt(second * SECOND) + count,
        }
      : { decidedAt: second * SECOND },
  )
const answer: fc.Arbitrary<Answer> = fc
  .record({ granted: fc.boolean(), at: stamp, gpc: fc.boolean(), told: fc.nat(2) })
  .map(({ granted, at, gpc, told }) => ({
    granted,
    ...at,
    ...(gpc && { gpc: true as const }),
    ...(granted && told && { told }),
  }))
const order = fc.option(stamp.map(orderOf), { nil: undefined })
/** As a memory or a message has them: joined with itself, so that nothing stands in it from before it was cleared. */
const choice: fc.Arbitrary<Choice> = fc
  .record({
    at: stamp,
    method: fc.constantFrom<Method>('accept', 'reject', 'choose', 'withdraw', 'signal', 'clear'),
    answers: fc.dictionary(fc.constantFrom('media', 'map', 'constructor'), answer),
    signalled: order,
    cleared: order,
    lost: order,
  })
  .map(({ at, method, answers, ...notes }) => {
    const made = { ...at, method, answers, ...notes }
    return joinChoices(made, { ...made })
  })
const runs = { numRuns: 5000 }

describe('joinChoices', () => {
  it('is commutative, associative and idempotent: tabs agree whatever they hear first', () => {
    fc.assert(
      fc.property(choice, choice, choice, (a, b, c) => {
        expect(joinChoices(a, b)).toEqual(joinChoices(b, a))
        expect(joinChoices(joinChoices(a, b), c)).toEqual(joinChoices(a, joinChoices(b, c)))
        expect(joinChoices(a, { ...a, answers: { ...a.answers } })).toBe(a)
        expect(joinChoices(null, a)).toBe(a)
      }),
      runs,
    )
  })

  it('loses no refusal to an answer that came before it, nor anything to one that says nothing of it', () => {
    fc.assert(
      fc.property(choice, choice, (a, b) => {
        const joined = joinChoices(a, b)
        const entries = [a, b].flatMap((own) => Object.entries(own.answers))
        for (const [id, own] of entries) {
          if (orderOf(own) <= (joined.cleared ?? -1)) continue
          const now = Object.hasOwn(joined.answers, id) ? (joined.answers[id] as Answer) : own
          expect(Object.hasOwn(joined.answers, id)).toBe(true)
          expect(orderOf(now)).toBeGreaterThanOrEqual(orderOf(own))
          expect(now.granted && orderOf(now) === orderOf(own) && !own.granted).toBe(false)
        }
      }),
      runs,
    )
  })

  it('throws at nothing that is no answer', () => {
    const odd = { toString: undefined } as never
    const own = { granted: odd, decidedAt: 1000, gpc: odd, told: odd }
    const a: Choice = { decidedAt: 1000, method: odd, answers: { map: own }, cleared: 1000 }
    expect(() => joinChoices(a, { ...a, answers: { map: { ...own } } })).not.toThrow()
  })

  const at = (second: number, count = 0): Stamp => ({
    decidedAt: second * SECOND,
    ...(count && { order: orderAt(second * SECOND) + count }),
  })
  const given = (stamped: Stamp, method: Method, answers: Record<string, boolean>): Choice => ({
    ...stamped,
    method,
    answers: Object.fromEntries(
      Object.entries(answers).map(([id, granted]) => [id, { granted, ...stamped }]),
    ),
  })
  const granted = ({ answers }: Choice): Record<string, boolean> =>
    Object.fromEntries(Object.entries(answers).map(([id, own]) => [id, own.granted]))

  it('takes of each answer the later, and of two in one second without a count the refusal', () => {
    const early = given(at(1), 'reject', { map: false, video: false })
    const late = given(at(2), 'choose', { map: true })
    expect(granted(joinChoices(early, late))).toEqual({ map: true, video: false })
    const both = joinChoices(late, given(at(2), 'withdraw', { map: false }))
    expect(granted(both)).toEqual({ map: false })
    expect(both.method).toBe('withdraw')
    expect(granted(joinChoices(both, given(at(2, 1), 'accept', { map: true })))).toEqual({
      map: true,
    })
  })

  it('forgets what came before everything was forgotten, in any order of hearing, and no refusal of that moment', () => {
    const before = given(at(1), 'accept', { map: true, video: false })
    const clear: Choice = { ...at(1, 1), method: 'clear', answers: {}, cleared: orderOf(at(1, 1)) }
    const after = given(at(2), 'choose', { video: true })
    for (const all of [
      [before, clear, after],
      [clear, after, before],
      [after, before, clear],
    ]) {
      expect(granted(all.reduce(joinChoices))).toEqual({ video: true })
    }
    const noted: Choice = { ...before, lost: orderOf(at(1)), signalled: orderOf(at(1)) }
    expect(joinChoices(noted, clear)).toMatchObject({ lost: undefined, signalled: undefined })
    const since: Choice = { ...noted, lost: orderOf(at(1, 1)), signalled: orderOf(at(2)) }
    const { lost, signalled } = joinChoices(clear, since)
    expect([lost, signalled]).toEqual([orderOf(at(1, 1)), orderOf(at(2))])
    const same = given(at(1, 1), 'choose', { map: true, video: false })
    expect(granted(joinChoices(clear, same))).toEqual({ video: false })
  })
})

describe.each(['informed', 'lasting', 'lost', 'signalled'] as const)(
  'what is noted as %s',
  (note) => {
    const at = (second: number, more: Partial<Choice> = {}): Choice => ({
      decidedAt: second * 1000,
      method: 'choose',
      answers: {},
      ...more,
    })

    it('is the later of both, and forgotten with everything', () => {
      const [older, newer] = [at(5, { [note]: 1000 }), at(6, { [note]: 3000 })]
      expect(joinChoices(older, newer)[note]).toBe(3000)
      expect(joinChoices(newer, older)[note]).toBe(3000)
      expect(joinChoices(older, at(9))[note]).toBe(1000)
      expect(joinChoices(newer, at(9, { cleared: 4000 }))[note]).toBeUndefined()
      expect(joinChoices(newer, at(9, { cleared: 2000 }))[note]).toBe(3000)
    })
  },
)
