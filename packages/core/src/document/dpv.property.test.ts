import fc from 'fast-check'
import jsonld from 'jsonld'
import { describe, expect, it } from 'vitest'
import { definePolicy, RETENTION } from '../model/define-policy'
import { type Category, ID, type Service, type Text } from '../model/policy'
import { california } from '../regimes/california'
import { eea } from '../regimes/eea'
import { france } from '../regimes/france'
import { italy } from '../regimes/italy'
import { uk } from '../regimes/uk'
import { type DpvDocument, type DpvOptions, dpvFrom } from './dpv'
import known from './dpv-terms.json'
import { DATE } from './policy-from-json'

const hostile = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.string({ minLength: 1, unit: 'binary' }),
  fc.constantFrom(
    '</script><script>',
    '__proto__',
    '@id',
    '@context',
    'dpv:Consent',
    'javascript:alert(1)',
    '_:b0',
    '"}],"@id":"x',
    '\u202eabc',
    '\ud800',
    '\0',
  ),
)
const tag = fc.constantFrom('en', 'fr', 'zh-Hant-TW', '@value', '@type', '__proto__', 'no tag')
const texts: fc.Arbitrary<Text> = fc.oneof(
  hostile,
  fc.dictionary(tag, hostile, { minKeys: 1, maxKeys: 3 }),
)
const trackers = fc.record(
  {
    name: fc.oneof(hostile, fc.record({ prefix: hostile })),
    storage: fc.constantFrom('cookie', 'local', 'session', 'indexeddb', 'cache'),
    party: fc.constantFrom('first', 'third'),
    purpose: texts,
    retention: fc.stringMatching(RETENTION),
  },
  { requiredKeys: ['name', 'purpose', 'retention'] },
)
const services = fc.record(
  {
    provider: hostile,
    function: texts,
    trackers: fc.array(trackers, { maxLength: 3 }),
    hosts: fc.array(hostile, { maxLength: 2 }),
    transfers: fc.array(fc.constantFrom('US', 'GB', 'XK', 'ZZ'), { maxLength: 3 }),
  },
  { requiredKeys: ['provider', 'function', 'trackers'] },
)
const OBJECTING = { ...uk, rules: { ...uk.rules, statistics: 'object' } } as const
const kinds = fc.constantFrom('necessary', 'functional', 'statistics', 'advertising', undefined)
const ids = fc.stringMatching(ID).filter((id) => !(id in { services: 0 }))
const policies = fc
  .record({
    id: fc.uniqueArray(ids, { minLength: 4, maxLength: 4 }),
    kind: kinds,
    words: fc.tuple(texts, texts),
    own: fc.array(services, { maxLength: 3 }),
    notice: fc.record(
      { site: texts, contact: texts, version: hostile, date: fc.stringMatching(DATE) },
      { requiredKeys: ['site'] },
    ),
  })
  .map(({ id: [home = '', ...names], kind, words: [label, description], own, notice }) =>
    definePolicy({
      notice,
      categories: [{ id: home, label, description, ...(kind && { kind }) } as Category],
      services: own.map(
        (more, i) => ({ id: names[i], category: home, ...more }) as unknown as Service,
      ),
    }),
  )
const options: fc.Arbitrary<DpvOptions> = fc.record(
  {
    // Laws that ask, exempt, let visitors object to what is claimed and to a whole kind, and allow.
    regime: fc.constantFrom(eea, italy, france, OBJECTING, california),
    locale: fc.constantFrom('en', 'no tag'),
    title: texts,
    url: fc.oneof(hostile, fc.webUrl()),
    change: fc.oneof(hostile, fc.webUrl()),
    controller: fc.record({ name: texts, contact: texts, address: texts, url: hostile }),
  },
  { requiredKeys: ['regime'] },
)

interface Leaf {
  readonly key: string
  readonly text: string
}

/** Every text of a document but its context, with the key that it stands under. */
function leavesIn(value: unknown, key = ''): readonly Leaf[] {
  if (typeof value === 'string') return [{ key, text: value }]
  if (Array.isArray(value)) return value.flatMap((one) => leavesIn(one, key))
  return Object.entries(value as object).flatMap(([own, inner]) =>
    own === '@context' ? [] : leavesIn(inner, own),
  )
}

function keysIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return []
  if (Array.isArray(value)) return value.flatMap(keysIn)
  return Object.entries(value as object).flatMap(([key, inner]) =>
    key === '@context' ? [] : [key, ...keysIn(inner)],
  )
}

const isTerm = ({ key }: Leaf): boolean => key === '@type' || key === '@id'

/** What stands in the place of a key, a type or a reference, but for the names of the document's own nodes. */
function termsOf({ '@id': _, ...document }: DpvDocument): readonly string[] {
  const references = leavesIn(document).filter(isTerm)
  return [...keysIn(document), ...references.map(({ text }) => text)].filter(
    (term) => !KEYWORDS.includes(term) && !term.startsWith('_:'),
  )
}

const KEYWORDS = ['@id', '@type', '@value', '@language']
const TERMS = Object.entries(known.terms).flatMap(([prefix, names]) =>
  names.split(' ').map((name) => `${prefix}:${name}`),
)

const strict = {
  // Throws where something would be dropped, or have no IRI.
  safe: true,
  documentLoader: (): never => {
    throw new Error('The context is inside: nothing is loaded.')
  },
}

/** What stands in a document, in alphabetical order; terms as their IRIs, and tags as JSON-LD writes them. */
function saidIn(document: object, context: Readonly<Record<string, string>> = {}): string[] {
  const said = leavesIn(document).map((leaf) => {
    if (leaf.key === '@language') return leaf.text.toLowerCase()
    const [prefix = '', name] = leaf.text.split(':')
    return isTerm(leaf) && context[prefix] ? context[prefix] + name : leaf.text
  })
  return said.sort()
}

describe('dpvFrom, for any policy', () => {
  it('uses the terms that the vocabulary has, each of those that are listed, and no others', () => {
    const used = new Set<string>()
    fc.assert(
      fc.property(policies, options, (policy, how) => {
        const terms = termsOf(dpvFrom(policy, how))
        for (const term of terms) used.add(term)

        expect(terms.filter((term) => !TERMS.includes(term))).toEqual([])
      }),
      { numRuns: 300 },
    )

    expect(TERMS.filter((term) => !term.startsWith('loc:') && !used.has(term))).toEqual([])
  })

  it('says the same each time, and after JSON', () => {
    fc.assert(
      fc.property(policies, options, (policy, how) => {
        const document = dpvFrom(policy, how)

        expect(JSON.stringify(dpvFrom(policy, how))).toBe(JSON.stringify(document))
        expect(JSON.parse(JSON.stringify(document))).toEqual(document)
      }),
    )
  })

  it('has no text that breaks a line or turns it around', () => {
    fc.assert(
      fc.property(policies, options, (policy, how) => {
        for (const { text } of leavesIn(dpvFrom(policy, how))) {
          expect(text).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
        }
      }),
    )
  })

  it('expands without a network, and without losing anything', async () => {
    await fc.assert(
      fc.asyncProperty(policies, options, async (policy, how) => {
        const document = dpvFrom(policy, how)
        const expanded = await jsonld.expand(JSON.parse(JSON.stringify(document)), strict)

        for (const key of keysIn(expanded)) expect(key).toMatch(/^(?:@\w+|https?:\/\/.+)$/)
        expect(saidIn(expanded)).toEqual(saidIn(document, document['@context']))
      }),
    )
  })
})
