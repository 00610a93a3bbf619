import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { definePolicy } from '../model/define-policy'
import { ConsentError } from '../model/error'
import { policyFromJson } from './policy-from-json'

const tracker = { name: 'a', purpose: 'To count', retention: 'P1M' }
const service = {
  id: 'matomo',
  category: 'statistics',
  provider: 'Matomo',
  function: 'Audience measurement',
  trackers: [tracker],
}
const statistics = { id: 'statistics', kind: 'statistics', label: 'Statistics' }
const policy = { categories: [statistics], services: [service] }

const withCategory = (more: object): object => ({ ...policy, categories: [statistics, more] })
const withService = (more: object): object => ({ ...policy, services: [{ ...service, ...more }] })
const withTracker = (more: object): object => withService({ trackers: [{ ...tracker, ...more }] })
const without = (key: string, object: object): object =>
  Object.fromEntries(Object.entries(object).filter(([own]) => own !== key))

function errorOf(run: () => unknown): ConsentError {
  try {
    run()
  } catch (error) {
    if (error instanceof ConsentError) return error
    throw error
  }
  throw new Error('The policy was taken.')
}

type Row = readonly [path: string, message: string, json: unknown]

const KEYS_OF_A_SERVICE =
  '"id", "category", "provider", "function", "trackers", "role", "location", "exemption", "hosts", "transfers", "scripts", "vendor", "dataRetention", "revision"'

const WRONG_KIND: readonly Row[] = [
  ['policy', 'is null. Write an object with "categories", "services".', null],
  ['policy', 'is missing. Write an object with "categories", "services".', undefined],
  ['policy', 'is a list. Write an object with "categories", "services".', []],
  ['policy', 'is 6. Write an object with "categories", "services".', '6'],
  ['categories', 'is missing. Write a list.', {}],
  ['services', 'is an object. Write a list.', { categories: [], services: {} }],
  ['$schema', 'is 1. Write a text.', { ...policy, $schema: 1 }],
  [
    'categories[1]',
    'is null. Write an object with "id", "label".',
    { categories: [statistics, null], services: [] },
  ],
  ['categories[1].id', 'is missing. Write a text.', withCategory({ label: 'B' })],
  [
    'categories[1].label',
    'is missing. Write a text, or one for each language.',
    withCategory({ id: 'b' }),
  ],
  [
    'categories[1].label',
    'is empty. Write a text, or one for each language.',
    withCategory({ id: 'b', label: '' }),
  ],
  [
    'categories[1].description',
    'is false. Write a text, or one for each language.',
    withCategory({ id: 'b', label: 'B', description: false }),
  ],
  [
    'categories[1].kind',
    'is "statistic". Write one of "necessary", "functional", "statistics", "advertising".',
    withCategory({ id: 'b', label: 'B', kind: 'statistic' }),
  ],
  ['services[0].id', 'is 7. Write a text.', withService({ id: 7 })],
  ['services[0].category', 'is missing. Write a text.', withService({ category: undefined })],
  ['services[0].provider', 'is empty. Write a text.', withService({ provider: '' })],
  ['services[0].trackers', 'is missing. Write a list.', withService({ trackers: undefined })],
  [
    'services[0].location',
    'is "front-office". Write a list.',
    withService({ location: 'front-office' }),
  ],
  [
    'services[0].location[1]',
    'is "office". Write one of "front-office", "back-office".',
    withService({ location: ['back-office', 'office'] }),
  ],
  [
    'services[0].exemption',
    'is "because". Write one of "necessary", "anonymised-statistics".',
    withService({ exemption: 'because' }),
  ],
  ['services[0].scripts[0]', 'is empty. Write a text.', withService({ scripts: [''] })],
  ['services[0].vendor', 'is true. Write a text.', withService({ vendor: true })],
  [
    'services[0].trackers[0].name',
    'is 1. Write a name, or { "prefix": "…" }.',
    withTracker({ name: 1 }),
  ],
  ['services[0].trackers[0].name.prefix', 'is missing. Write a text.', withTracker({ name: {} })],
  [
    'services[0].trackers[0].purpose',
    'is null. Write a text, or one for each language.',
    withTracker({ purpose: null }),
  ],
  ['services[0].trackers[0].retention', 'is 6. Write a text.', withTracker({ retention: 6 })],
  [
    'services[0].trackers[0].storage',
    'is "disk". Write one of "cookie", "local", "session", "indexeddb", "cache".',
    withTracker({ storage: 'disk' }),
  ],
  [
    'services[0].trackers[0].party',
    'is a list. Write one of "first", "third".',
    withTracker({ party: ['first'] }),
  ],
  [
    'services[0].trackers[0].httpOnly',
    'is "true". Write true or false.',
    withTracker({ httpOnly: 'true' }),
  ],
]

const UNKNOWN_KEY: readonly Row[] = [
  ['servicse', 'is unknown. Write "services".', { categories: [], servicse: [] }],
  ['categories[1].lable', 'is unknown. Write "label".', withCategory({ id: 'b', lable: 'B' })],
  ['services[0].host', 'is unknown. Write "hosts".', withService({ host: [] })],
  [
    'services[0].host',
    `is unknown. Remove it: the keys here are ${KEYS_OF_A_SERVICE}.`,
    withService({ host: [], hosts: [] }),
  ],
  [
    'services[0].trackers[0].retension',
    'is unknown. Write "retention".',
    withTracker({ retention: undefined, retension: 'P1M' }),
  ],
  [
    'services[0].trackers[0].name.preffix',
    'is unknown. Write "prefix".',
    withTracker({ name: { preffix: '_a' } }),
  ],
  [
    'services[0]["data transfers"]',
    `is unknown. Remove it: the keys here are ${KEYS_OF_A_SERVICE}.`,
    withService({ 'data transfers': [] }),
  ],
  [
    `services[0].${'x'.repeat(40)}`,
    `is unknown. Remove it: the keys here are ${KEYS_OF_A_SERVICE}.`,
    withService({ ['x'.repeat(40)]: 1 }),
  ],
  [
    `services[0]["${'x'.repeat(40)}…"]`,
    `is unknown. Remove it: the keys here are ${KEYS_OF_A_SERVICE}.`,
    withService({ ['x'.repeat(41)]: 1 }),
  ],
  [
    '__proto__',
    'is unknown. Remove it: the keys here are "categories", "services", "$schema", "notice", "rejectAllObjects".',
    '{"__proto__": {}, "categories": [], "services": []}',
  ],
  [
    'constructor',
    'is unknown. Remove it: the keys here are "categories", "services", "$schema", "notice", "rejectAllObjects".',
    '{"constructor": {}, "categories": [], "services": []}',
  ],
]

const WRONG_FORM: readonly Row[] = [
  [
    'categories[1].label',
    'has no language. Write a text for each: { "en": "…" }.',
    withCategory({ id: 'b', label: {} }),
  ],
  ['categories[1].label.en', 'is 1. Write a text.', withCategory({ id: 'b', label: { en: 1 } })],
  [
    'services[0].function["pt-BR"]',
    'is empty. Write a text.',
    withService({ function: { en: 'A', 'pt-BR': '' } }),
  ],
  ...['english', 'fr_CA', 'x', '*'].map(
    (language): Row => [
      `services[0].function${language === '*' ? '["*"]' : `.${language}`}`,
      'is no language. Write a BCP 47 tag: "en", "pt-BR".',
      withService({ function: { en: 'A', [language]: 'A' } }),
    ],
  ),
  [
    'services[0].function.__proto__',
    'is no language. Write a BCP 47 tag: "en", "pt-BR".',
    JSON.stringify(withService({ function: '?' })).replace('"?"', '{"__proto__":"A"}'),
  ],
  ...[
    'https://cdn.example.com',
    'cdn.example.com/a',
    'CDN.example.com',
    '.example.com',
    '*',
    '*.',
    'a.b:8080',
    'bücher.example',
    '',
  ].map(
    (host): Row => [
      'services[0].hosts[0]',
      `is ${host ? `"${host}"` : 'empty'}. Write a host in small letters: "cdn.example.com", "*.example.com".`,
      withService({ hosts: [host] }),
    ],
  ),
  ...['us', 'USA', 'United States', ''].map(
    (country): Row => [
      'services[0].transfers[1]',
      `is ${country ? `"${country}"` : 'empty'}. Write a country by its two letters: "US".`,
      withService({ transfers: ['CH', country] }),
    ],
  ),
]

/** What `definePolicy` says of it, whether TypeScript or JSON holds it. */
const SAME_IN_TYPESCRIPT: readonly (readonly [code: string, path: string, json: object])[] = [
  ...['1a', 'a b', '', 'services', 'constructor', '__proto__'].map(
    (id) => ['invalid-id', 'categories[1].id', withCategory({ id, label: 'B' })] as const,
  ),
  ['invalid-id', 'services[0].id', withService({ id: 'é' })],
  ['duplicate-id', 'categories[1].id', withCategory(statistics)],
  ['duplicate-id', 'services[0].id', withService({ id: 'statistics' })],
  ['unknown-category', 'services[0].category', withService({ category: 'statistcs' })],
  ['unknown-category', 'services[0].category', withService({ category: '' })],
  ['exemption-not-allowed', 'services[0].exemption', withService({ exemption: 'necessary' })],
  ...['name', 'purpose', 'retention'].flatMap((key) => [
    [
      'tracker-incomplete',
      `services[0].trackers[0].${key}`,
      withService({ trackers: [without(key, tracker)] }),
    ] as const,
    ['tracker-incomplete', `services[0].trackers[0].${key}`, withTracker({ [key]: '' })] as const,
  ]),
  ['tracker-incomplete', 'services[0].trackers[0].name', withTracker({ name: { prefix: '' } })],
  [
    'invalid-retention',
    'services[0].trackers[0].retention',
    withTracker({ retention: '6 months' }),
  ],
]

describe('policyFromJson', () => {
  it('returns the same data, from text and from what came out of it', () => {
    expect(policyFromJson(policy)).toEqual(policy)
    expect(policyFromJson(JSON.stringify(policy, null, 2))).toEqual(policy)
  })

  it('leaves out where its schema is', () => {
    expect(policyFromJson({ $schema: './policy.schema.json', ...policy })).toEqual(policy)
  })

  it('takes an undefined key for one that is absent, as JSON does', () => {
    const json = { ...policy, $schema: undefined, categories: [{ ...statistics, kind: undefined }] }
    expect(policyFromJson({ ...json, services: [] })).toEqual({
      categories: [without('kind', statistics)],
      services: [],
    })
  })

  it.each([...WRONG_KIND, ...UNKNOWN_KEY, ...WRONG_FORM])(
    'reports that %s %s',
    (path, message, json) => {
      expect(errorOf(() => policyFromJson(json))).toMatchObject({
        code: 'malformed-policy',
        path,
        message: `${path} ${message} (malformed-policy)`,
      })
    },
  )

  it.each(SAME_IN_TYPESCRIPT)('reports %s at %s as definePolicy does', (code, path, json) => {
    const error = errorOf(() => policyFromJson(JSON.stringify(json)))
    expect(error).toMatchObject({ code, path })
    const own = errorOf(() => definePolicy(json as Parameters<typeof definePolicy>[0]))
    expect(error.message).toBe(own.message)
  })

  it.each(['', '{', '{"categories": [],}', "{'categories': []}", '\uFEFF{}', 'undefined'])(
    'reports that %j is no JSON, and why',
    (text) => {
      const error = errorOf(() => policyFromJson(text))
      expect(error).toMatchObject({ code: 'malformed-policy', path: 'policy' })
      expect(error.cause).toBeInstanceOf(SyntaxError)
      expect(error.message).toContain((error.cause as Error).message)
    },
  )

  it('reports a key that is written twice, of which JSON.parse would drop the first', () => {
    const json = JSON.stringify(policy).replace('{', '{"services":[],')
    expect(errorOf(() => policyFromJson(json))).toMatchObject({
      path: 'services',
      message: 'services is written twice. Keep one. (malformed-policy)',
    })
  })

  it.each([
    ['what is deeper than any policy', '['.repeat(1e5) + ']'.repeat(1e5)],
    ['a key of megabytes', withService({ ['x'.repeat(3e7)]: 1 })],
    ['a word of megabytes', withService({ exemption: 'x'.repeat(3e7) })],
    ['a host of megabytes', withService({ hosts: [`${'a.'.repeat(1e7)}?`] })],
    ['a language of megabytes', withService({ function: { [`en${'-aa'.repeat(1e7)}?`]: 'A' } })],
    ['a retention of megabytes', withTracker({ retention: `P${'1Y'.repeat(1e7)}` })],
    [
      'a list that holds itself',
      withService({ trackers: [Array.from({ length: 1 }).fill(policy)] }),
    ],
    ['a list with holes', { categories: new Array(3), services: [] }],
    ['what JSON does not know', { categories: [Symbol('a')], services: [1n] }],
    ['an object without a prototype', Object.create(null)],
  ])('throws nothing but a ConsentError for %s', (_, json) => {
    expect(errorOf(() => policyFromJson(json))).toBeInstanceOf(ConsentError)
  })

  it('throws nothing but a ConsentError, whatever it is given', () => {
    const anything = fc.oneof(
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
      fc.json(),
      fc.string(),
      fc.record(
        { categories: fc.array(fc.anything()), services: fc.array(fc.anything()) },
        { requiredKeys: [] },
      ),
    )
    fc.assert(
      fc.property(anything, (json) => {
        try {
          policyFromJson(json)
        } catch (error) {
          expect(error).toBeInstanceOf(ConsentError)
        }
      }),
      { numRuns: 1000 },
    )
  })
})
