import { definePolicy } from '@assent/core'
import { eu } from '@assent/core/regimes'
import { createTestConsent } from '@assent/core/testing'
import { amplitude, amplitudeService } from '@assent/core/vendors/amplitude'
import { expect, it, vi } from 'vitest'
import { describeVendor } from '../describe-vendor'
import { standInAt } from './stand-in'

const page = window as unknown as Record<string, unknown>
const told = standInAt('amplitude', (tell) => ({
  init: (...parameters: readonly unknown[]) => tell(['init', ...parameters]),
  setOptOut: (isOut: boolean) => tell(['setOptOut', isOut]),
}))

const site = { apiKey: 'k7', region: 'EU', settings: { autocapture: false } } as const
const init = ['init', 'k7', { autocapture: false, serverZone: 'EU' }]

describeVendor({
  name: 'amplitude',
  create: (options) => amplitude({ ...site, ...options }),
  service: amplitudeService,
  globals: ['amplitude'],
  script: 'https://cdn.amplitude.com/libs/analytics-browser-2.45.7-min.js.gz',
  told,
  granted: [init, ['setOptOut', false]],
  denied: [['setOptOut', true]],
  again: [['setOptOut', false]],
})

const policy = definePolicy({
  categories: [{ id: 'statistics', label: 'Statistics' }],
  services: [{ ...amplitudeService, id: 'amplitude', category: 'statistics' }],
})

it('queues what the page calls until its script is there, and nothing after a withdrawal', () => {
  delete page.amplitude
  vi.spyOn(document.head, 'append').mockReturnValue()
  const effects = [amplitude({ ...site, service: 'amplitude' })]
  const consent = createTestConsent({ policy, regime: eu, effects })
  consent.acceptAll()
  const stub = page.amplitude as { _q: unknown[]; track: (event: string) => void }
  expect(stub).toMatchObject({ invoked: true, _iq: {} })
  const first = [
    { name: 'init', args: init.slice(1) },
    { name: 'setOptOut', args: [false] },
  ]
  stub.track('sign-up')
  expect(stub._q).toEqual([...first, { name: 'track', args: ['sign-up'] }])
  consent.withdraw()
  expect(stub._q).toEqual([])
  consent.acceptAll()
  expect(stub._q).toEqual(first)
})
