import { definePolicy, type Policy, type Regime, type Service } from '@assent/core'
import * as laws from '@assent/core/regimes'
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
 * @param roles whether there are providers that act for the site only, and exempt measurement
 */
export function policyOf(version: number, isLarge: boolean, name = 'none', roles = false): Policy {
  const { categories, services } = VERSIONS[version % VERSIONS.length] as Policy
  const more = isLarge
    ? [...MANY.slice(version % 3), ...CRAFTED.filter((_, i) => i !== version % 3)]
    : []
  const [first, ...others] = [...(roles ? ROLES : []), ...services, ...more]
  const trackers = [{ name: { prefix: name }, purpose: 'Purpose', retention: 'P1D' }] as const
  return definePolicy({ categories, services: [{ ...(first as Service), trackers }, ...others] })
}

/** Whose provider acts for the site only; the second claims to be exempt. */
const ROLES: readonly Service[] = [
  { ...service('helper', 'statistics'), role: 'processor' },
  { ...service('counter', 'statistics'), role: 'processor', exemption: 'anonymised-statistics' },
]

/** Every law that a site can import. */
export const LAWS: readonly Regime[] = Object.values(laws).filter(
  (law) => typeof law === 'object' && 'rules' in law,
)

/** Ask first; and allow until refused, with a signal that binds. */
export const REGIMES: readonly Regime[] = [eu, california]
