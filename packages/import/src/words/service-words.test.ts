import { enPolicy } from '@assent/ui/messages/en'
import { frPolicy } from '@assent/ui/messages/fr'
import { describe, expect, it } from 'vitest'
import { basisFrom } from './basis'
import { countriesFrom, countryNamesFrom } from './countries'
import { hostsFrom, isOwnHost } from './hosts'
import { trackerTypeFrom } from './tracker-type'
import { LOCATIONS, PARTIES, STORAGES } from './tracker-words'
import { meaningsFrom } from './vocabulary'

describe('our own words', () => {
  it.each([enPolicy, frPolicy])('are known ($locale)', ({ party, storage, location, basis }) => {
    const meant = <T>(texts: object, vocabulary: Parameters<typeof meaningsFrom<T>>[1]): unknown =>
      Object.entries(texts).map(([key, text]) => [key, meaningsFrom(text, vocabulary)])
    const only = (key: string): unknown => [key, { found: [key], rest: '' }]
    expect(meant(party, PARTIES)).toEqual(['first', 'third'].map(only))
    expect(meant(storage, STORAGES)).toEqual(
      ['cookie', 'local', 'session', 'indexeddb', 'cache'].map(only),
    )
    expect(meant(location, LOCATIONS)).toEqual([
      ['front', { found: ['front-office'], rest: '' }],
      ['back', { found: ['back-office'], rest: '' }],
      ['both', { found: ['front-office', 'back-office'], rest: '' }],
    ])
    expect(Object.values(basis).map((text) => basisFrom(text, '').basis)).toEqual([
      'consent',
      'exempt',
      'regime',
      'regime',
    ])
  })
})

describe('a basis', () => {
  it.each([
    ['Consent', '', 'consent'],
    ['Consentement', '', 'consent'],
    ['Exempt', '', 'exempt'],
    ['Exempté de consentement', '', 'exempt'],
    ['Consent not required', '', 'exempt'],
    ['Consentement non nécessaire', '', 'exempt'],
    ['Non soumis au consentement', '', 'exempt'],
    ['Strictly necessary', '', 'exempt'],
    ['Not exempt from consent', '', 'consent'],
    ['Not strictly necessary', '', 'consent'],
    ['No, consent needed', '', 'consent'],
    ['Not without consent', '', 'consent'],
    ['Pas de dépôt sans consentement', '', 'consent'],
    ['Legitimate interest', '', 'regime'],
    ['Intérêt légitime', '', 'regime'],
    ['Yes', 'Consent required', 'consent'],
    ['No', 'Consent required', 'exempt'],
    ['Oui', 'Exempté', 'exempt'],
    ['Non', 'Exempté', 'consent'],
    ['Yes', 'Legal basis', null],
    ['Contract', 'Legal basis', null],
    ['', 'Consent', null],
  ])('%j under %j is %s', (text, heading, basis) => {
    expect(basisFrom(text, heading).basis).toBe(basis)
  })

  it('is read without the clause behind it', () => {
    expect(basisFrom('No consent needed (article 82)', '')).toEqual({
      basis: 'exempt',
      remark: '(article 82)',
    })
  })
})

describe('a type', () => {
  it.each([
    ['HTTP Cookie', { party: null, storage: 'cookie', rest: '' }],
    ['HTML', { party: null, storage: 'local', rest: '' }],
    ['First-party', { party: 'first', storage: null, rest: '' }],
    ['Third-party cookie', { party: 'third', storage: null, rest: '' }],
    ['Cookie tiers', { party: 'third', storage: null, rest: '' }],
    ['Pixel', { party: null, storage: null, rest: 'pixel' }],
    ['First or third party', { party: null, storage: null, rest: 'First or third party' }],
  ])('%s', (text, meant) => {
    expect(trackerTypeFrom(text)).toEqual(meant)
  })
})

describe('countries', () => {
  const names = countryNamesFrom('de')
  it.each([
    ['United States', ['US'], [], ''],
    ['USA, UK', ['US', 'GB'], [], ''],
    ['États-Unis et Royaume-Uni', ['US', 'GB'], [], ''],
    ['Vereinigte Staaten', ['US'], [], ''],
    ['US, GB', ['US', 'GB'], [], ''],
    ['Bosnia & Herzegovina; Guinea-Bissau', ['BA', 'GW'], [], ''],
    ['France, Japan', ['JP'], ['FR'], ''],
    ['United States (SCC)', ['US'], [], 'scc'],
    ['No', [], [], ''],
    ['Aucun', [], [], ''],
    ['Yes', [], [], 'yes'],
    ['contact us', [], [], 'contact us'],
  ])('%s', (text, codes, inside, rest) => {
    expect(countriesFrom(text, names)).toEqual({ codes, inside, rest })
  })
})

describe('hosts', () => {
  it.each([
    ['www.example.com', ['www.example.com'], ''],
    ['*.Example.com, example.org', ['*.example.com', 'example.org'], ''],
    ['.example.com', ['example.com', '*.example.com'], ''],
    ['https://example.com/', ['example.com'], ''],
    ['bücher.example', ['xn--bcher-kva.example'], ''],
    ['example.com or the site itself', ['example.com'], 'the site itself'],
    ['1.5', [], '1.5'],
    ['localhost', [], 'localhost'],
  ])('%s', (text, hosts, rest) => {
    expect(hostsFrom(text)).toEqual({ hosts, rest })
  })

  it('of the site are its own, and those below', () => {
    const own = ['example.com', '*.example.com', 'www.example.com', 'badexample.com']
    expect(own.filter((host) => isOwnHost(host, 'example.com'))).toEqual(own.slice(0, 3))
  })
})
