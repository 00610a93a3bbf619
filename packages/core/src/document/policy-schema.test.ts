import { Ajv2020 } from 'ajv/dist/2020'
import { describe, expect, it } from 'vitest'
import manifest from '../../package.json'
import schema from '../../policy.schema.json'
import { definePolicy, RETENTION, SCRIPT } from '../model/define-policy'
import type { ConsentErrorCode } from '../model/error'
import {
  type Category,
  type CategoryKind,
  type Exemption,
  ID,
  type Location,
  type Notice,
  type Policy,
  type ReadyService,
  type Service,
  type Tracker,
} from '../model/policy'
import { codeOf } from './code-of'
import { COUNTRY, DATE, HOST, LANGUAGE, policyFromJson } from './policy-from-json'

const ajv = new Ajv2020({ strict: true })
const accepts = ajv.compile(schema)
const { notice, category, id, service, text, tracker } = schema.$defs
const [, prefixed] = tracker.properties.name.anyOf
const vendors = Object.keys(manifest.exports).flatMap((door) => door.split('./vendors/')[1] ?? [])

/** Whether each key of a type must be there or may be. */
type Told<T> = {
  readonly [K in keyof T]-?: Partial<Pick<T, K>> extends Pick<T, K> ? 'may' : 'must'
}
type Words<T extends string> = Readonly<Record<T, null>>

// A key or a word that the types get and the schema has not does not compile here, or fails below.
const POLICY = {
  $schema: 'may',
  notice: 'may',
  categories: 'must',
  services: 'must',
  rejectAllObjects: 'may',
} satisfies Told<Policy & { readonly $schema?: string }>
const NOTICE = {
  site: 'must',
  controller: 'may',
  page: 'may',
  contact: 'may',
  version: 'may',
  date: 'may',
} satisfies Told<Notice>
const CATEGORY = {
  id: 'must',
  kind: 'may',
  label: 'must',
  description: 'may',
  revision: 'may',
} satisfies Told<Category>
const SERVICE = {
  id: 'must',
  category: 'must',
  provider: 'must',
  function: 'must',
  role: 'may',
  location: 'may',
  exemption: 'may',
  trackers: 'must',
  hosts: 'may',
  transfers: 'may',
  scripts: 'may',
  vendor: 'may',
  dataRetention: 'may',
  revision: 'may',
} satisfies Told<Service>
const TRACKER = {
  name: 'must',
  storage: 'may',
  party: 'may',
  httpOnly: 'may',
  purpose: 'must',
  retention: 'must',
} satisfies Told<Tracker>
const PREFIXED = { prefix: 'must' } satisfies Told<Exclude<Tracker['name'], string>>

const KIND: Words<CategoryKind> = {
  necessary: null,
  functional: null,
  statistics: null,
  advertising: null,
}
const EXEMPTION: Words<Exemption> = { necessary: null, 'anonymised-statistics': null }
const LOCATION: Words<Location> = { 'front-office': null, 'back-office': null }
const STORAGE: Words<NonNullable<Tracker['storage']>> = {
  cookie: null,
  local: null,
  session: null,
  indexeddb: null,
  cache: null,
}
const PARTY: Words<NonNullable<Tracker['party']>> = { first: null, third: null }

const valid = {
  notice: {
    site: { en: 'The portal' },
    contact: 'dpo@portal.example',
    version: '2',
    date: '2026-02-29',
  },
  categories: [
    { id: 'necessary', kind: 'necessary', label: { en: 'Necessary', fr: 'Nécessaires' } },
    { id: 'media', label: 'Media', description: { 'pt-BR': 'Vídeos', 'zh-Hant-TW': '影片' } },
  ],
  services: [
    {
      id: 'session',
      category: 'necessary',
      provider: 'The portal',
      function: 'Authentication',
      location: ['front-office', 'back-office'],
      exemption: 'necessary',
      trackers: [
        {
          name: 'sessionid',
          storage: 'cookie',
          party: 'first',
          httpOnly: true,
          purpose: 'To remember the user',
          retention: 'session',
        },
        { name: { prefix: '_s' }, purpose: { en: 'To load' }, retention: 'P1Y6M2W3DT4H5M6S' },
      ],
    },
    {
      id: 'video',
      category: 'media',
      provider: 'Videos',
      function: { en: 'Video' },
      trackers: [],
      hosts: ['video.example', '*.video.example', 'localhost'],
      transfers: ['US', 'CH'],
      scripts: ['/player.js', 'https://video.example/player/'],
      vendor: 'video',
    },
  ],
}

type Change = (policy: {
  categories: Record<string, unknown>[]
  services: (Record<string, unknown> & { trackers: Record<string, unknown>[] })[]
  [key: string]: unknown
}) => unknown
type Row = readonly [what: string, code: ConsentErrorCode, change: Change]

/** A broken policy that both refuse. */
const SEEN_BY_BOTH: readonly Row[] = [
  ['no services', 'malformed-policy', (own) => delete (own as Partial<typeof own>).services],
  ['an unknown key', 'malformed-policy', (own) => Object.assign(own, { service: [] })],
  ['a key named __proto__', 'malformed-policy', (own) => define(own, '__proto__')],
  ['a schema that is no text', 'malformed-policy', (own) => Object.assign(own, { $schema: null })],
  ['a notice of no site', 'malformed-policy', (own) => Object.assign(own, { notice: {} })],
  [
    'a day in words',
    'malformed-policy',
    (own) => Object.assign(own, { notice: { site: 'A', date: 'today' } }),
  ],
  ['a category without a label', 'malformed-policy', ({ categories: [own] }) => delete own?.label],
  ['a category of no kind', 'malformed-policy', set('categories', { kind: 'social' })],
  ['an empty text', 'malformed-policy', set('categories', { label: '' })],
  ['a text in no language', 'malformed-policy', set('categories', { label: {} })],
  ['a text in no known language', 'malformed-policy', set('categories', { label: { de_AT: 'A' } })],
  ['a language without text', 'malformed-policy', set('categories', { label: { de: '' } })],
  ['a list of texts', 'malformed-policy', set('categories', { label: ['A'] })],
  ['an id that is a number', 'malformed-policy', set('categories', { id: 1 })],
  ['an id that is none', 'invalid-id', set('categories', { id: '1a' })],
  ['an id that choose() takes', 'invalid-id', set('services', { id: 'services' })],
  ['an id that objects have', 'invalid-id', set('services', { id: 'toString' })],
  ['a service without a provider', 'malformed-policy', set('services', { provider: '' })],
  ['a category by number', 'malformed-policy', set('services', { category: 0 })],
  ['an unknown exemption', 'malformed-policy', set('services', { exemption: 'essential' })],
  ['an unknown location', 'malformed-policy', set('services', { location: ['cellar'] })],
  ['a host with a scheme', 'malformed-policy', set('services', { hosts: ['https://a.example'] })],
  ['a country by its name', 'malformed-policy', set('services', { transfers: ['Japan'] })],
  ['an empty script', 'malformed-policy', set('services', { scripts: [''] })],
  ['a script of no host', 'invalid-address', set('services', { scripts: ['http://['] })],
  ['an empty vendor', 'malformed-policy', set('services', { vendor: '' })],
  ['trackers by name', 'malformed-policy', set('services', { trackers: { a: {} } })],
  ['an empty name', 'tracker-incomplete', setTracker({ name: '' })],
  ['an empty prefix', 'tracker-incomplete', setTracker({ name: { prefix: '' } })],
  ['a name without a prefix', 'malformed-policy', setTracker({ name: {} })],
  ['no purpose', 'tracker-incomplete', ({ services }) => delete services[0]?.trackers[0]?.purpose],
  ['an empty purpose', 'tracker-incomplete', setTracker({ purpose: '' })],
  ['an empty retention', 'tracker-incomplete', setTracker({ retention: '' })],
  ['a retention in words', 'invalid-retention', setTracker({ retention: '6 months' })],
  ['a retention in days', 'malformed-policy', setTracker({ retention: 180 })],
  ['an unknown storage', 'malformed-policy', setTracker({ storage: 'disk' })],
  ['an unknown party', 'malformed-policy', setTracker({ party: 'second' })],
  ['httpOnly in words', 'malformed-policy', setTracker({ httpOnly: 'yes' })],
]

/** What needs two places of a policy at once, or its text. */
const UNSEEN_BY_A_SCHEMA: readonly Row[] = [
  ['an id of two categories', 'duplicate-id', set('categories', { id: 'media' })],
  ['an id of a category and a service', 'duplicate-id', set('services', { id: 'media' })],
  ['a category that is none', 'unknown-category', set('services', { category: 'maps' })],
  [
    'an exemption against the kind',
    'exemption-not-allowed',
    set('categories', { kind: 'functional' }),
  ],
]

function set(list: 'categories' | 'services', more: object): Change {
  return (policy) => Object.assign(policy[list][0] as object, more)
}

function setTracker(more: object): Change {
  return ({ services }) => Object.assign(services[0]?.trackers[0] as object, more)
}

function define(object: object, key: string): object {
  return Object.defineProperty(object, key, { value: {}, enumerable: true })
}

function brokenBy(change: Change): unknown {
  const policy = structuredClone(valid) as unknown as Parameters<Change>[0]
  change(policy)
  return policy
}

interface Subschema {
  readonly title?: string
  readonly description?: string
  readonly $ref?: string
}

/** Every schema of a key, an item or a definition with its JSON Pointer, but for what says no more than where it is defined. */
function subschemasIn(own: unknown, pointer: string): readonly (readonly [string, Subschema])[] {
  if (typeof own !== 'object' || own === null || /\/(examples|enum)$/.test(pointer)) return []
  const isSchema = /^$|\/(properties|\$defs)\/[^/]+$|\/(items|additionalProperties)$/.test(pointer)
  const isTold = '$ref' in own && Object.keys(own).length === 1
  return [
    ...(isSchema && !isTold ? [[pointer, own as Subschema] as const] : []),
    ...Object.entries(own).flatMap(([key, value]) => subschemasIn(value, `${pointer}/${key}`)),
  ]
}

/** Every example with the JSON Pointer of the schema that gives it. */
function examplesIn(own: unknown, pointer: string): readonly (readonly [string, unknown])[] {
  if (typeof own !== 'object' || own === null) return []
  return Object.entries(own).flatMap(([key, value]) =>
    key === 'examples' && Array.isArray(value)
      ? value.map((example: unknown) => [pointer, example] as const)
      : examplesIn(value, `${pointer}/${key}`),
  )
}

describe('the schema of a policy', () => {
  it.each([
    ['policy', schema, POLICY],
    ['notice', notice, NOTICE],
    ['category', category, CATEGORY],
    ['service', service, SERVICE],
    ['tracker', tracker, TRACKER],
    ['name of a tracker', prefixed, PREFIXED],
  ] as const)('has the keys that TypeScript has in a %s, and no others', (_, own, told) => {
    expect(own).toMatchObject({ type: 'object', additionalProperties: false })
    const { properties = {}, required = [] } = own as Partial<typeof category>
    const keys = Object.keys(properties).map((key) => [
      key,
      (required as readonly string[]).includes(key) ? 'must' : 'may',
    ])
    expect(Object.fromEntries(keys)).toEqual(told)
  })

  it.each([
    ['kind', category.properties.kind.enum, KIND],
    ['exemption', service.properties.exemption.enum, EXEMPTION],
    ['location', service.properties.location.items.enum, LOCATION],
    ['storage', tracker.properties.storage.enum, STORAGE],
    ['party', tracker.properties.party.enum, PARTY],
  ] as const)('has the words that TypeScript has for a %s', (_, own, words) => {
    expect(own).toEqual(Object.keys(words))
  })

  it.each([
    ['an id', id.pattern, ID],
    ['a retention', tracker.properties.retention.pattern, RETENTION],
    ['a day', notice.properties.date.pattern, DATE],
    ['a language', text.anyOf[1]?.propertyNames?.pattern, LANGUAGE],
    ['a host', service.properties.hosts.items.pattern, HOST],
    ['a script', service.properties.scripts.items.pattern, SCRIPT],
    ['a country', service.properties.transfers.items.pattern, COUNTRY],
  ] as const)('has the very pattern for %s that the code has', (_, own, { source, flags }) => {
    expect(own).toBe(source)
    // A schema knows no flags.
    expect(flags).toBe('')
  })

  it('takes no id that every object has', () => {
    const everywhere = Object.getOwnPropertyNames(Object.prototype).filter((key) => ID.test(key))
    expect(id.not.enum.toSorted()).toEqual([...everywhere, 'services'].toSorted())
  })

  it('offers every vendor', () => {
    expect(service.properties.vendor.examples).toEqual(vendors)
  })

  it('says what everything is that an editor can point at', () => {
    const silent = subschemasIn(schema, '').filter(([, own]) => !own.title || !own.description)
    // What a text is for is said where it stands: an editor shows the words of a definition in place of those beside it.
    expect(silent.map(([pointer]) => pointer)).toEqual(['/$defs/text'])
  })

  it('gives examples that it takes itself', () => {
    const all = examplesIn(schema, '')
    expect(all.length).toBeGreaterThan(50)
    for (const [pointer, example] of all) {
      expect(ajv.validate({ $ref: `urn:assent:policy#${pointer}` }, example), pointer).toBe(true)
    }
    for (const example of schema.examples) expect(codeOf(example)).toBe(null)
  })
})

describe('the schema and policyFromJson', () => {
  it('take the same policy, with all that a policy can have', () => {
    expect(accepts(valid)).toBe(true)
    expect(policyFromJson(valid)).toEqual(valid)
  })

  it.each(vendors)('take what %s declares', async (vendor) => {
    const door: Readonly<Record<string, unknown>> = await import(`../vendors/${vendor}.ts`)
    const services = Object.entries(door)
      .filter(([name]) => name.endsWith('Service'))
      .map(([id, own]) => ({ ...(own as ReadyService), id, category: 'all' }) as const)
    const categories = [{ id: 'all', kind: 'statistics', label: 'All' }] as const
    const policy = definePolicy({ categories, services })
    const json = JSON.stringify(policy)
    expect(accepts(JSON.parse(json))).toBe(true)
    expect(policyFromJson(json)).toEqual(policy)
  })

  it.each(SEEN_BY_BOTH)('both refuse %s: %s', (_, code, change) => {
    const policy = brokenBy(change)
    expect(codeOf(policy)).toBe(code)
    expect(accepts(policy)).toBe(false)
  })

  it.each(UNSEEN_BY_A_SCHEMA)('differ where a schema cannot see: %s, %s', (_, code, change) => {
    const policy = brokenBy(change)
    expect(codeOf(policy)).toBe(code)
    expect(accepts(policy)).toBe(true)
  })

  it('differ on a key that is written twice, which only a text has', () => {
    const json = JSON.stringify(valid).replace('{', '{"services":[],')
    expect(codeOf(json)).toBe('malformed-policy')
    expect(accepts(JSON.parse(json))).toBe(true)
  })
})
