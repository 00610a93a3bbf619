import { definePolicy } from '@assent/core'
import { eu } from '@assent/core/regimes'
import { createTestConsent } from '@assent/core/testing'
import { mixpanel, mixpanelService } from '@assent/core/vendors/mixpanel'
import { expect, it, vi } from 'vitest'
import { describeVendor } from '../describe-vendor'
import { standInAt } from './stand-in'

const page = window as unknown as Record<string, unknown>
const told = standInAt('mixpanel', (tell) => ({
  init: (...parameters: readonly unknown[]) => tell(['init', ...parameters]),
  push: (command: readonly unknown[]) => tell(command),
}))

const host = 'https://api-eu.mixpanel.com'
const site = { token: 't7', host, settings: { track_pageview: true } } as const
const init = ['init', 't7', { track_pageview: true, api_host: host }]
const optIn = ['opt_in_tracking', { track: expect.any(Function) }]

describeVendor({
  name: 'mixpanel',
  create: (options) => mixpanel({ ...site, ...options }),
  service: mixpanelService,
  globals: ['mixpanel'],
  script: 'https://cdn.mxpnl.com/libs/mixpanel-2-latest.min.js',
  told,
  granted: [init, optIn],
  denied: [['opt_out_tracking'], ['disable']],
  again: [['enable'], optIn],
})

const policy = definePolicy({
  categories: [{ id: 'statistics', label: 'Statistics' }],
  services: [{ ...mixpanelService, id: 'mixpanel', category: 'statistics' }],
})

it('queues what the page calls until its script is there, and nothing after a withdrawal', () => {
  delete page.mixpanel
  vi.spyOn(document.head, 'append').mockReturnValue()
  const effects = [mixpanel({ ...site, service: 'mixpanel' })]
  const consent = createTestConsent({ policy, regime: eu, effects })
  consent.acceptAll()
  const stub = page.mixpanel as unknown[] & {
    _i: unknown[]
    __SV: number
    track: (...event: unknown[]) => void
  }
  stub.track('sign-up', { plan: 'free' })
  const own = [...init.slice(1), 'mixpanel']
  expect(stub).toBeInstanceOf(Array)
  expect(stub).toMatchObject({ __SV: 1.2, _i: [own] })
  expect([...stub]).toEqual([optIn, ['track', 'sign-up', { plan: 'free' }]])
  consent.withdraw()
  expect(stub._i).toEqual([])
  expect(stub).toHaveLength(0)
  consent.acceptAll()
  expect(stub._i).toEqual([own])
  expect([...stub]).toEqual([optIn])
})
