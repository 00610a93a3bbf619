import { describe, expect, it } from 'vitest'
import { countryFrom } from './dpv-country'
import known from './dpv-terms.json'

describe('countryFrom', () => {
  it('knows each country of the vocabulary', () => {
    const countries = known.terms.loc.split(' ')

    expect(countries).toHaveLength(249)
    expect(countries.map(countryFrom)).toEqual(countries.map((code) => ({ '@id': `loc:${code}` })))
  })

  it('invents no term for any other', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
    const others = letters
      .flatMap((first) => letters.map((second) => first + second))
      .filter((code) => !known.terms.loc.split(' ').includes(code))

    for (const code of [...others, 'us', 'USA', 'U', '', 'US ']) {
      expect(countryFrom(code)).toEqual({ '@type': 'dpv:Country', 'dct:identifier': code.trim() })
    }
  })
})
