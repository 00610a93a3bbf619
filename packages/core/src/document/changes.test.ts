import { expect, it } from 'vitest'
import type { Policy, Service } from '../model/policy'
import { changesBetween } from './changes'
import { seedPolicy } from './seed-policy'

const changed = (change: (service: Service) => Service): Policy => ({
  ...seedPolicy,
  services: seedPolicy.services.map((service) =>
    service.id === 'language' ? change(service) : service,
  ),
})
const said = (later: Policy, locale = 'en') =>
  changesBetween(seedPolicy, later, locale).map(({ kind, service, what }) => [
    kind,
    service.id,
    ...what,
  ])
const tracker = { name: 'django_language', purpose: 'P', retention: 'P1M' } as const

it('finds none between the same, in whatever order its keys were written', () => {
  const turned = JSON.parse(JSON.stringify(seedPolicy), (_, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toReversed())
      : value,
  )
  expect(said(turned)).toEqual([])
})

it('names what joined before what left', () => {
  const [first, ...others] = seedPolicy.services as [Service, ...Service[]]
  const later = { ...seedPolicy, services: [...others, { ...first, id: 'another' }] }
  expect(said(later)).toEqual([
    ['added', 'another'],
    ['removed', 'authentication'],
  ])
})

it.each<readonly [string, (service: Service) => Service, readonly string[]]>([
  ['another provider', (own) => ({ ...own, provider: 'P' }), ['provider']],
  ['another place', (own) => ({ ...own, location: ['back-office'] }), ['function']],
  ['the same places', (own) => ({ ...own, location: ['back-office', 'front-office'] }), []],
  ['other trackers', (own) => ({ ...own, trackers: [tracker] }), ['purposes', 'retention']],
  [
    'one tracker more',
    (own) => ({ ...own, trackers: [...own.trackers, tracker] }),
    ['names', 'purposes', 'retention', 'party', 'storage'],
  ],
  ['a transfer', (own) => ({ ...own, transfers: ['US'] }), ['transfer']],
  ['a host', (own) => ({ ...own, hosts: ['a.example'] }), ['host']],
  ['an exemption', (own) => ({ ...own, exemption: 'necessary' }), ['basis']],
  ['another script', (own) => ({ ...own, scripts: ['/a.js'] }), []],
])('says which columns changed: %s', (_, change, columns) => {
  expect(said(changed(change))).toEqual(columns.length ? [['changed', 'language', ...columns]] : [])
})

it('tells a reader of what is new in their language, and of no translation', () => {
  const later = changed((own) => ({
    ...own,
    function: { en: 'Language', fr: 'Choix de la langue' },
  }))
  expect(said(later, 'en')).toEqual([['changed', 'language', 'function']])
  expect(said(later, 'fr')).toEqual([])
})
