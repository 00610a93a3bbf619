import { describe, expect, it } from 'vitest'
import { newestText } from './newest-text'

const EARLY = '1.reject~z.!map'
const LATE = '1.accept~10.map'

describe('newestText', () => {
  it.each([
    ['nothing', [], null],
    ['nothing but holes', [null, null], null],
    ['the one that is there', [null, EARLY, null], EARLY],
    // By the time, not by how it is written: 35 s is "z", 36 s is "10".
    ['the later', [EARLY, LATE], LATE],
    ['the later, whatever comes first', [LATE, EARLY], LATE],
    ['of equals the one that sorts last', ['1.accept~z.map', EARLY], EARLY],
    ['of equals the one that sorts last, in any order', [EARLY, '1.accept~z.map'], EARLY],
    ['a choice before what is none', ['zzz', EARLY, 'zzz'], EARLY],
    ['what is none where there is no choice', ['garbage'], 'garbage'],
    ['the empty text before nothing', [null, ''], ''],
    ['the time of the choice, not of its parts', ['1.choose~z.a~1.b', LATE], LATE],
    ['a time that has an end', ['1.accept~123456789', EARLY], EARLY],
    [
      'a choice behind readable words',
      [EARLY, `map=true&choice=${LATE}`],
      `map=true&choice=${LATE}`,
    ],
  ])('takes %s', (_, texts, expected) => {
    expect(newestText(texts)).toBe(expected)
  })
})
