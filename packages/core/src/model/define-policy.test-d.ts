import { expectTypeOf, test } from 'vitest'
import type { Consent } from '../consent'
import { createConsent } from '../create-consent'
import { memoryStorage } from '../effects/storage/memory-storage'
import { eu } from '../regimes/eu'
import { whenAllowed } from '../when-allowed'
import { definePolicy } from './define-policy'
import type { Policy } from './policy'

const policy = definePolicy({
  categories: [
    { id: 'statistics', kind: 'statistics', label: 'Statistics' },
    { id: 'media', label: 'Media' },
  ],
  services: [
    {
      id: 'matomo',
      category: 'statistics',
      provider: 'Matomo',
      function: 'Audience',
      trackers: [],
    },
  ],
})
const consent = createConsent({ policy, regime: eu, storage: memoryStorage() })

test('ids are literal types', () => {
  expectTypeOf(policy).toEqualTypeOf<Policy<'statistics' | 'media', 'matomo'>>()
  expectTypeOf(consent).toEqualTypeOf<Consent<'statistics' | 'media', 'matomo'>>()
  expectTypeOf(consent.get().permissions.matomo.allowed).toEqualTypeOf<boolean>()
})

test('a wrong id does not compile', () => {
  consent.allows('media')
  consent.explain('matomo')
  consent.choose({ statistics: true, services: { matomo: false } })
  // @ts-expect-error no such id
  consent.allows('matmo')
  // @ts-expect-error no such id
  consent.explain('stats')
  // @ts-expect-error no such category
  consent.choose({ stats: true })
  // @ts-expect-error a service is answered under `services`
  consent.choose({ matomo: true })
  // @ts-expect-error no such service
  consent.choose({ services: { statistics: true } })
  // @ts-expect-error no such id
  whenAllowed(consent, 'matmo', () => {})
})

test('an unknown category, exemption, kind or retention does not compile', () => {
  const service = {
    id: 'a',
    category: 'media',
    provider: 'A',
    function: 'A',
    trackers: [],
  } as const
  const media = { id: 'media', label: 'Media' } as const
  definePolicy({ categories: [media], services: [service] })
  // @ts-expect-error no such category
  definePolicy({ categories: [media], services: [{ ...service, category: 'medai' }] })
  // @ts-expect-error no such exemption
  definePolicy({ categories: [media], services: [{ ...service, exemption: 'essential' }] })
  // @ts-expect-error no such kind
  definePolicy({ categories: [{ ...media, kind: 'media' }], services: [] })
  const tracker = { name: 'a', purpose: 'a' } as const
  const words = [{ ...tracker, retention: '6 months' }] as const
  const silent = [tracker] as const
  // @ts-expect-error a retention is a duration
  definePolicy({ categories: [media], services: [{ ...service, trackers: words }] })
  // @ts-expect-error a tracker says how long it stays
  definePolicy({ categories: [media], services: [{ ...service, trackers: silent }] })
})
