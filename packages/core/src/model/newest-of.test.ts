import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Choice } from './choice'
import { newestOf } from './newest-of'

const choice: fc.Arbitrary<Choice | null> = fc.option(
  fc.record({
    decidedAt: fc.integer({ min: 0, max: 3 }).map((seconds) => seconds * 1000),
    method: fc.constantFrom<Choice['method']>('accept', 'reject', 'choose', 'withdraw', 'signal'),
    answers: fc.dictionary(
      fc.constantFrom('statistics', 'media', 'map'),
      fc.record({ granted: fc.boolean(), decidedAt: fc.constant(0) }),
    ),
  }),
)

describe('newestOf', () => {
  it('is commutative, associative and idempotent: tabs agree whatever they hear first', () => {
    fc.assert(
      fc.property(choice, choice, choice, (a, b, c) => {
        expect(newestOf(a, b)).toEqual(newestOf(b, a))
        expect(newestOf(newestOf(a, b), c)).toEqual(newestOf(a, newestOf(b, c)))
        expect(newestOf(a, a)).toEqual(a)
      }),
      { numRuns: 2000 },
    )
  })

  it('prefers the later, and of two in one second the refusal', () => {
    const early: Choice = {
      decidedAt: 1000,
      method: 'withdraw',
      answers: { map: { granted: false, decidedAt: 0 } },
    }
    const accept: Choice = {
      decidedAt: 2000,
      method: 'accept',
      answers: { map: { granted: true, decidedAt: 0 } },
    }
    const withdraw: Choice = {
      decidedAt: 2000,
      method: 'withdraw',
      answers: { map: { granted: false, decidedAt: 0 } },
    }
    expect(newestOf(early, accept)).toBe(accept)
    expect(newestOf(accept, withdraw)).toBe(withdraw)
    expect(newestOf(null, early)).toBe(early)
    // By the time, not by how it is written: 35 s is "z", 36 s is "10".
    const z: Choice = { ...early, decidedAt: 35_000 }
    const ten: Choice = { ...early, decidedAt: 36_000 }
    expect(newestOf(z, ten)).toBe(ten)
  })
})
