import { createConsent, definePolicy, type Location, type Policy } from '@assent/core'
import { cookiePolicyFrom, markdownFrom } from '@assent/core/document'
import { italy } from '@assent/core/regimes'
import { memoryStorage } from '@assent/core/storage'
import { cookiePolicyModel, cookiePolicyView } from '@assent/ui'
import { htmlText } from '@assent/ui/html'
import { enPolicy } from '@assent/ui/messages/en'
import { frPolicy } from '@assent/ui/messages/fr'
import {
  assert,
  constantFrom,
  oneof,
  property,
  record,
  stringMatching,
  subarray,
  uniqueArray,
} from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importPolicy } from './import-policy'

const COLUMNS = [
  ...(['provider', 'function', 'names', 'purposes', 'retention'] as const),
  ...(['party', 'storage', 'host', 'transfer', 'basis'] as const),
]

const TEXTS = stringMatching(/^[A-Za-z][a-zé’&<>|`*_ 0-9;,-]{0,20}[a-z]$/).filter(
  (text) => !/ {2}/.test(text),
)
const NAMES = stringMatching(/^[\w.:[\]-]{1,12}$/).filter((name) => !name.includes('...'))
const TRACKERS = record(
  {
    name: oneof(NAMES, record({ prefix: NAMES })),
    purpose: TEXTS,
    retention: constantFrom('session', 'P6M', 'P1Y6M', 'P2W', 'PT24H', 'P1825D'),
    storage: constantFrom('local', 'session', 'indexeddb', 'cache'),
    party: constantFrom('first', 'third'),
  },
  { requiredKeys: ['name', 'purpose', 'retention'] },
)
const SERVICES = record(
  {
    category: constantFrom('necessary', 'statistics', 'embeds'),
    provider: TEXTS,
    function: TEXTS,
    location: subarray<Location>(['front-office', 'back-office'], { minLength: 1 }),
    trackers: uniqueArray(TRACKERS, { maxLength: 4, selector: ({ name }) => JSON.stringify(name) }),
    hosts: subarray(['a.example', '*.b.example', 'xn--bcher-kva.example'], { minLength: 1 }),
    transfers: subarray(['US', 'GB', 'BA', 'TT'], { minLength: 1 }),
  },
  { requiredKeys: ['category', 'provider', 'function', 'trackers'] },
)
const CATEGORIES = [
  { id: 'necessary', kind: 'necessary', label: 'Necessary' },
  { id: 'statistics', kind: 'statistics', label: 'Statistics' },
  { id: 'embeds', label: 'Embeds' },
] as const
const POLICIES = uniqueArray(SERVICES, {
  minLength: 1,
  maxLength: 5,
  selector: ({ category, provider, function: what }) => `${category} ${provider} ${what}`,
}).map((services): Policy => {
  const ordered = CATEGORIES.flatMap(({ id }) => services.filter(({ category }) => category === id))
  return {
    categories: CATEGORIES.filter(({ id }) => services.some(({ category }) => category === id)),
    services: ordered.map((service, i) => ({ ...service, id: `service-${i}` })),
  }
})

const htmlOf = (policy: Policy, messages: typeof enPolicy): string => {
  const consent = createConsent({ policy, regime: italy, storage: memoryStorage() })
  const model = cookiePolicyModel(consent, messages, { columns: COLUMNS, permissions: null })
  return cookiePolicyView(htmlText, model).html
}
const markdownOf = (policy: Policy, messages: typeof enPolicy): string =>
  markdownFrom(cookiePolicyFrom(policy, { messages, regime: italy, columns: COLUMNS }))

/** What a table can carry: not the ids, nor the order of a service's trackers. */
const carried = ({ categories, services }: Policy): unknown => ({
  categories: categories.map(({ id, ...category }) => category),
  services: services.map(({ id, trackers, ...service }) => ({
    ...service,
    category: categories.find((category) => category.id === service.category)?.label,
    trackers: trackers.toSorted((a, b) =>
      JSON.stringify(a.name).localeCompare(JSON.stringify(b.name)),
    ),
  })),
})

describe.each([
  ['HTML', htmlOf],
  ['Markdown', markdownOf],
])('a policy that we wrote as %s', (_, written) => {
  it.each([enPolicy, frPolicy])(
    'comes back with its ids, where they are what an import makes ($locale)',
    (messages) => {
      const policy = definePolicy({
        categories: [
          {
            id: 'necessary',
            kind: 'necessary',
            label: 'Necessary',
            description: 'They are needed.',
          },
          { id: 'statistics', kind: 'statistics', label: 'Statistics' },
          { id: 'embeds', label: 'Embeds' },
        ],
        services: [
          {
            id: 'city-sessionid',
            category: 'necessary',
            provider: 'City',
            function: 'Log-in',
            location: ['front-office', 'back-office'],
            trackers: [
              { name: 'sessionid', party: 'first', purpose: 'To know you', retention: 'session' },
            ],
          },
          {
            id: 'city-csrf',
            category: 'necessary',
            provider: 'City',
            function: 'API (CSRF)',
            location: ['back-office'],
            trackers: [{ name: 'csrf', purpose: 'To be safe', retention: 'P1Y6M' }],
          },
          {
            id: 'matomo',
            category: 'statistics',
            provider: 'Matomo',
            function: 'Audience measurement',
            exemption: 'anonymised-statistics',
            trackers: [
              { name: { prefix: '_pk_id' }, purpose: 'To tell visits apart', retention: 'P13M' },
              { name: { prefix: '_pk_ses' }, purpose: 'To count visits', retention: 'PT30M' },
              { name: 'mtm_cookie', purpose: 'To count visits', retention: 'PT30M' },
            ],
          },
          {
            id: 'film-house',
            category: 'embeds',
            provider: 'Film House',
            function: 'Films',
            location: ['front-office'],
            trackers: [
              {
                name: 'volume-of-films',
                storage: 'local',
                party: 'third',
                purpose: 'To be loud',
                retention: 'P1825D',
              },
            ],
            hosts: ['*.films.example', 'www.films.example'],
            transfers: ['US', 'BA', 'GB'],
          },
          { id: 'maps', category: 'embeds', provider: 'Maps', function: 'Maps', trackers: [] },
        ],
      })
      const { policy: again, leftOver } = importPolicy(written(policy, messages))
      expect(again).toEqual(policy)
      expect(new Set(leftOver.map(({ reason }) => reason))).toEqual(
        new Set(['no-place', 'outside-table']),
      )
    },
  )

  it.each([enPolicy, frPolicy])('comes back, whatever it says ($locale)', (messages) => {
    assert(
      property(POLICIES, (policy) => {
        definePolicy(policy)
        expect(carried(importPolicy(written(policy, messages)).policy)).toEqual(carried(policy))
      }),
      { numRuns: 60 },
    )
  })
})

it('what our page says of its visitor is no description', () => {
  const policy = definePolicy({
    categories: [{ id: 'embeds', label: 'Embeds', description: 'They show films.' }],
    services: [{ id: 'f', category: 'embeds', provider: 'F', function: 'Films', trackers: [] }],
  })
  const consent = createConsent({ policy, regime: italy, storage: memoryStorage() })
  const { permissions } = consent.get()
  const model = cookiePolicyModel(consent, enPolicy, { permissions })
  const page = cookiePolicyView(htmlText, model).html
  expect(page).toContain(enPolicy.answer.none)
  expect(importPolicy(page).policy.categories).toEqual(policy.categories)
})
