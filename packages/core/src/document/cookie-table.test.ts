import { describe, expect, it } from 'vitest'
import { definePolicy } from '../model/define-policy'
import { textIn } from '../model/policy'
import { cookieSectionsFrom, durationFrom } from './cookie-table'

const service = { provider: 'P', function: 'F', trackers: [] } as const

describe('the inventory', () => {
  it('keeps the order of categories and services, and leaves out what is empty', () => {
    const policy = definePolicy({
      categories: [
        { id: 'b', label: 'B' },
        { id: 'empty', label: 'Empty' },
        { id: 'a', label: 'A' },
      ],
      services: [
        { ...service, id: 's1', category: 'a', location: ['back-office'] },
        { ...service, id: 's2', category: 'b' },
        { ...service, id: 's3', category: 'a' },
      ],
    })
    const sections = cookieSectionsFrom(policy)
    expect(
      sections.map(({ category, rows }) => [category.id, ...rows.map(({ id }) => id)]),
    ).toEqual([
      ['b', 's2'],
      ['a', 's1', 's3'],
    ])
    expect(sections[1]?.rows.map(({ location }) => location)).toEqual([['back-office'], []])
  })

  it.each([
    ['session', []],
    ['P6M', [{ value: 6, unit: 'month' }]],
    ['PT6M', [{ value: 6, unit: 'minute' }]],
    ['P2W', [{ value: 2, unit: 'week' }]],
    [
      'P1Y6M',
      [
        { value: 1, unit: 'year' },
        { value: 6, unit: 'month' },
      ],
    ],
    [
      'P1DT12H30S',
      [
        { value: 1, unit: 'day' },
        { value: 12, unit: 'hour' },
        { value: 30, unit: 'second' },
      ],
    ],
  ] as const)('reads %s', (retention, parts) => {
    expect(durationFrom(retention)).toEqual(parts)
  })

  it.each([
    ['one text', 'fr', 'one text'],
    [{ en: 'yes', fr: 'oui' }, 'fr', 'oui'],
    [{ en: 'yes', fr: 'oui' }, 'fr-CA', 'oui'],
    [{ en: 'yes', 'fr-CA': 'ouais', fr: 'oui' }, 'fr-CA', 'ouais'],
    [{ en: 'yes', fr: 'oui' }, 'de', 'yes'],
    [{}, 'de', ''],
  ])('of %j takes, in %s, %j', (text, locale, expected) => {
    expect(textIn(text, locale)).toBe(expected)
  })
})
