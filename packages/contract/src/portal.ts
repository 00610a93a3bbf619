import {
  type Consent,
  type ConsentOptions,
  createConsent,
  definePolicy,
  type Policy,
} from '@assent/core'
import { eu } from '@assent/core/regimes'
import { memoryStorage } from '@assent/core/storage'

/** A small portal's policy: every kind of category and service that a view or an adapter must cope with. */
export const portalPolicy: Policy<
  'necessary' | 'statistics' | 'media',
  'session' | 'audience' | 'insights' | 'map' | 'video'
> = definePolicy({
  categories: [
    { id: 'necessary', kind: 'necessary', label: { en: 'Necessary', fr: 'Nécessaires' } },
    {
      id: 'statistics',
      kind: 'statistics',
      label: { en: 'Statistics', fr: 'Statistiques' },
      description: { en: 'How the site is used.', fr: 'L’usage du site.' },
    },
    { id: 'media', label: { en: 'Maps and "videos" <b>', fr: 'Cartes et vidéos' } },
  ],
  services: [
    {
      id: 'session',
      category: 'necessary',
      provider: 'Opendatasoft',
      function: { en: 'Authentication', fr: 'Authentification' },
      location: ['front-office', 'back-office'],
      trackers: [
        {
          name: 'sessionid',
          party: 'first',
          purpose: 'To remember the user from one page to another',
          retention: 'P2W',
        },
      ],
    },
    {
      id: 'audience',
      category: 'statistics',
      provider: 'The portal',
      function: 'Audience measurement',
      exemption: 'anonymised-statistics',
      trackers: [{ name: 'audience', purpose: 'To count visits', retention: 'P13M' }],
    },
    {
      id: 'insights',
      category: 'statistics',
      provider: 'Insights Ltd',
      function: 'Analytics',
      trackers: [
        {
          name: { prefix: '_in' },
          party: 'third',
          purpose: 'To tell visitors apart',
          retention: 'P1Y6M',
        },
        { name: 'in_tab', storage: 'session', purpose: 'To tell tabs apart', retention: 'session' },
      ],
    },
    {
      id: 'map',
      category: 'media',
      provider: 'Maps & Co',
      function: 'Map',
      trackers: [
        { name: 'map', party: 'third', purpose: 'To remember the view', retention: 'P1D' },
      ],
    },
    {
      id: 'video',
      category: 'media',
      provider: 'Videos',
      function: 'Video',
      trackers: [{ name: 'vid', party: 'third', purpose: 'To resume', retention: 'PT30M' }],
    },
  ],
})

/** The ids of the fixture's categories. */
export type PortalCategory = (typeof portalPolicy)['categories'][number]['id']
/** The ids of the fixture's services. */
export type PortalService = (typeof portalPolicy)['services'][number]['id']

/** A consent on the fixture, at noon of 1 March 2026, remembered in memory. */
export function portalConsent(
  options: Partial<ConsentOptions<PortalCategory, PortalService>> = {},
): Consent<PortalCategory, PortalService> {
  return createConsent({
    policy: portalPolicy,
    regime: eu,
    storage: memoryStorage(),
    now: () => Date.UTC(2026, 2, 1, 12),
    ...options,
  })
}
