import { definePolicy, type Policy, type Regime, type Service } from '@assent/core'
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

/** Two ids of one hash: the first is answered in place of the second where hashes are all that is told apart. */
const CRAFTED = ['svc-8hmwjx', 'svc-xmlbs0'].map((id) => service(id, 'ads', 'crafted'))

/**
 * A version of a small site, or of one with many services. Its first service declares, by mistake, whatever begins with a
 * name: that of the site, where its choice is kept too.
 */
export function policyOf(version: number, isLarge: boolean, name = 'none'): Policy {
  const { categories, services } = VERSIONS[version % VERSIONS.length] as Policy
  const more = isLarge
    ? [...MANY.slice(version % 3), ...CRAFTED.filter((_, i) => i !== version % 3)]
    : []
  const [first, ...others] = [...services, ...more]
  const trackers = [{ name: { prefix: name }, purpose: 'Purpose', retention: 'P1D' }] as const
  return definePolicy({ categories, services: [{ ...(first as Service), trackers }, ...others] })
}

/** Ask first; and allow until refused, with a signal that binds. */
export const REGIMES: readonly Regime[] = [eu, california]
