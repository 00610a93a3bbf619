import { definePolicy, type Policy, type Regime } from '@assent/core'
import { california, eu } from '@assent/core/regimes'

const service = (id: string, category: string, provider = id) => ({
  id,
  category,
  provider,
  function: 'Function',
  trackers: [],
})

/** The versions of a site, the oldest first: categories and services join, one leaves, one changes. */
const VERSIONS: readonly Policy[] = [
  {
    categories: [
      { id: 'statistics', kind: 'statistics', label: 'Statistics' },
      { id: 'ads', kind: 'advertising', label: 'Advertising' },
    ],
    services: [service('matomo', 'statistics'), service('pixel', 'ads'), service('tag', 'ads')],
  },
  {
    categories: [
      { id: 'statistics', kind: 'statistics', label: 'Statistics' },
      { id: 'ads', kind: 'advertising', label: 'Advertising' },
      { id: 'media', kind: 'functional', label: 'Media' },
    ],
    services: [
      service('matomo', 'statistics'),
      service('insights', 'statistics'),
      service('pixel', 'ads'),
      service('tag', 'ads'),
      service('map', 'media'),
    ],
  },
  {
    categories: [
      { id: 'statistics', kind: 'statistics', label: 'Statistics' },
      { id: 'ads', kind: 'advertising', label: 'Advertising' },
      { id: 'media', kind: 'functional', label: 'Media' },
    ],
    services: [
      service('matomo', 'statistics', 'another'),
      service('insights', 'statistics'),
      service('pixel', 'ads'),
      service('late', 'ads'),
      service('map', 'media'),
      service('film', 'media'),
    ],
  },
]

/** So many that the text of a choice has to be shortened. */
const MANY = Array.from({ length: 110 }, (_, i) =>
  service(`many-${i}`, i % 2 ? 'ads' : 'statistics'),
)

/** A version of a small site, or of one with many services. */
export function policyOf(version: number, isLarge: boolean): Policy {
  const policy = VERSIONS[version % VERSIONS.length] as Policy
  const services = isLarge ? [...policy.services, ...MANY.slice(version % 3)] : policy.services
  return definePolicy({ ...policy, services })
}

/** Ask first; and allow until refused, with a signal that binds. */
export const REGIMES: readonly Regime[] = [eu, california]
