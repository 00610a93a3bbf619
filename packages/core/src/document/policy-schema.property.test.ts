import { Ajv2020 } from 'ajv/dist/2020'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import schema from '../../policy.schema.json'
import { definePolicy, RETENTION, SCRIPT } from '../model/define-policy'
import type { ConsentErrorCode } from '../model/error'
import { ID, type Policy } from '../model/policy'
import { codeOf } from './code-of'
import { COUNTRY, DATE, HOST, LANGUAGE, policyFromJson } from './policy-from-json'

const accepts = new Ajv2020({ strict: true }).compile(schema)
const runs = { numRuns: 500 }

/** What a schema can see; the rest needs two places of the policy at once. */
const SEEN: readonly (ConsentErrorCode | null)[] = [
  'malformed-policy',
  'invalid-address',
  'invalid-id',
  'invalid-retention',
  'tracker-incomplete',
]

const filled = fc.string({ minLength: 1, maxLength: 12 })
const text = fc.oneof(
  filled,
  fc.dictionary(fc.stringMatching(LANGUAGE), filled, { minKeys: 1, maxKeys: 3 }),
)
const tracker = fc.record(
  {
    name: fc.oneof(filled, fc.record({ prefix: filled })),
    storage: fc.constantFrom('cookie', 'local', 'session', 'indexeddb', 'cache'),
    party: fc.constantFrom('first', 'third'),
    httpOnly: fc.boolean(),
    purpose: text,
    retention: fc.stringMatching(RETENTION),
  },
  { requiredKeys: ['name', 'purpose', 'retention'] },
)
const category = fc.record(
  {
    kind: fc.constantFrom('necessary', 'functional', 'statistics', 'advertising'),
    label: text,
    description: text,
  },
  { requiredKeys: ['label'] },
)
const service = fc.record(
  {
    provider: filled,
    function: text,
    trackers: fc.array(tracker, { maxLength: 3 }),
    location: fc.subarray(['front-office', 'back-office']),
    hosts: fc.array(fc.stringMatching(HOST), { maxLength: 2 }),
    transfers: fc.array(fc.stringMatching(COUNTRY), { maxLength: 2 }),
    scripts: fc.array(fc.stringMatching(SCRIPT), { maxLength: 2 }),
    vendor: filled,
  },
  { requiredKeys: ['provider', 'function', 'trackers'] },
)
const notice = fc.record(
  { site: text, contact: text, version: filled, date: fc.stringMatching(DATE) },
  { requiredKeys: ['site'] },
)
const id = fc.stringMatching(ID).filter((own) => !(own in { services: 0 }))

/** All that `definePolicy` takes and JSON can say. */
const policies = fc
  .record({
    ids: fc.uniqueArray(id, { minLength: 6, maxLength: 6 }),
    own: fc.array(category, { minLength: 1, maxLength: 3 }),
    others: fc.array(fc.tuple(service, fc.nat(), fc.boolean()), { maxLength: 3 }),
    told: fc.option(notice, { nil: null }),
  })
  .map(({ ids, own, others, told }) => {
    const categories = own.map((more, i) => ({ id: ids[i], ...more }))
    const services = others.map(([more, at, isExempt], i) => {
      const { id: name, kind } = categories[at % categories.length] as (typeof categories)[0]
      const exemption = kind === 'statistics' ? 'anonymised-statistics' : kind
      const isKnown = kind === 'statistics' || kind === 'necessary'
      return { id: ids[3 + i], category: name, ...more, ...(isExempt && isKnown && { exemption }) }
    })
    return { ...(told && { notice: told }), categories, services } as Policy
  })

interface Place {
  readonly node: object
  readonly at: string
}

interface Change {
  readonly how: keyof typeof CHANGES
  readonly place: number
  readonly other: number
  readonly key: string
  readonly value: unknown
}

const CHANGES = {
  replace: ({ node, at }: Place, _key: string, value: unknown) => put(node, at, value),
  add: ({ node }: Place, key: string, value: unknown) =>
    Array.isArray(node) ? node.push(value) : put(node, key, value),
  remove: ({ node, at }: Place) =>
    Array.isArray(node) ? node.splice(Number(at), 1) : Reflect.deleteProperty(node, at),
  rename: ({ node, at }: Place, key: string) => {
    if (Array.isArray(node)) return
    const old = Reflect.get(node, at)
    Reflect.deleteProperty(node, at)
    put(node, key, old)
  },
} as const

/** One change to a policy as plain data; what is put somewhere may also stand elsewhere in it. */
const change: fc.Arbitrary<Change> = fc.record({
  how: fc.constantFrom(...(Object.keys(CHANGES) as Change['how'][])),
  place: fc.nat(),
  other: fc.nat(),
  key: fc.oneof(
    fc.constantFrom('__proto__', 'constructor', 'id', 'kind', 'host', 'en', 'prefix', '$schema'),
    fc.string({ maxLength: 3 }),
  ),
  value: fc.oneof(
    fc.constant(undefined),
    fc.constantFrom(null, '', 'services', 'necessary', 'P1', 'P1Y1Y1Y1Y1Y', 'session', 'us'),
    fc.constantFrom(0, 1.5, true, [], {}, { prefix: '' }, { en: '' }, ['US'], [null]),
    fc.jsonValue({ maxDepth: 2 }),
  ),
})

function changed(policy: Policy, changes: readonly Change[]): unknown {
  const json: unknown = JSON.parse(JSON.stringify(policy))
  for (const { how, place, other, key, value } of changes) {
    const places = placesIn(json)
    const [own, { node, at }] = [place, other].map((i) => places[i % places.length]) as [
      Place,
      Place,
    ]
    const elsewhere: unknown = Reflect.get(node, at)
    CHANGES[how](own, key, structuredClone(value === undefined ? elsewhere : value))
    if (!placesIn(json).length) break
  }
  return json
}

function placesIn(node: unknown): readonly Place[] {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([at, value]) => [{ node, at }, ...placesIn(value)])
}

/** As JSON.parse would: `__proto__` is a key like others. */
function put(node: object, at: string, value: unknown): void {
  Object.defineProperty(node, at, { value, enumerable: true, configurable: true, writable: true })
}

describe('a policy as JSON', () => {
  it('is the same when it is read again, and the schema takes it', () => {
    fc.assert(
      fc.property(policies, (policy) => {
        const json = JSON.stringify(definePolicy(policy))
        expect(policyFromJson(json)).toEqual(policy)
        expect(policyFromJson(JSON.parse(json))).toEqual(policy)
        expect(accepts(JSON.parse(json))).toBe(true)
      }),
      runs,
    )
  })

  it('is refused by the schema exactly where policyFromJson refuses what a schema can see', () => {
    const seen = { refused: 0, taken: 0 }
    fc.assert(
      fc.property(policies, change, (policy, own) => {
        const json = changed(policy, [own])
        const isRefused = SEEN.includes(codeOf(json))
        seen[isRefused ? 'refused' : 'taken']++
        expect(accepts(json)).toBe(!isRefused)
      }),
      runs,
    )
    expect(Math.min(seen.refused, seen.taken)).toBeGreaterThan(runs.numRuns / 10)
  })

  it('is refused by both after many changes, though maybe for what a schema cannot see', () => {
    fc.assert(
      fc.property(policies, fc.array(change, { minLength: 2, maxLength: 4 }), (policy, changes) => {
        const json = changed(policy, changes)
        const code = codeOf(json)
        if (SEEN.includes(code)) expect(accepts(json)).toBe(false)
        else if (!accepts(json)) expect(code).not.toBe(null)
      }),
      runs,
    )
  })
})
