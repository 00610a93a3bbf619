import { describe, expect, it } from 'vitest'
import { textIn } from './policy'

describe('textIn', () => {
  it.each([
    ['fr', 'Mesure'],
    ['fr-CA', 'Mesure'],
    ['pt-BR', 'Medição'],
    ['pt', 'Measurement'],
    ['de', 'Measurement'],
    ['', 'Measurement'],
    ...Object.getOwnPropertyNames(Object.prototype).map((name) => [name, 'Measurement']),
  ])('finds for "%s" the text "%s"', (locale, text) => {
    const texts = { en: 'Measurement', fr: 'Mesure', 'pt-BR': 'Medição' }
    expect(textIn(texts, locale as string)).toBe(text)
    expect(textIn('Measurement', locale as string)).toBe('Measurement')
  })

  it('finds the empty text where there is none', () => {
    expect(textIn({}, 'constructor')).toBe('')
  })
})
