import { definePolicy } from '@assent/core'
import { eu } from '@assent/core/regimes'
import { createTestConsent } from '@assent/core/testing'
import { hubspot, hubspotService } from '@assent/core/vendors/hubspot'
import { beforeEach, expect, it, vi } from 'vitest'
import { describeVendor } from '../describe-vendor'

const told: unknown[] = []
const queue = { push: (command: unknown) => told.push(command) }
const all = (isGranted: boolean): unknown => [
  'setHubSpotConsent',
  { analytics: isGranted, advertisement: isGranted, functionality: isGranted },
]

// Two queues, whose order tells: one stand-in for both.
beforeEach(() => {
  told.length = 0
  Object.assign(window, { _hsp: queue, _hsq: queue })
})

describeVendor({
  name: 'hubspot',
  create: (options) => hubspot({ portalId: 7, region: 'eu1', ...options }),
  service: hubspotService,
  globals: ['_hsp', '_hsq', 'disableHubSpotCookieBanner'],
  script: 'https://js-eu1.hs-scripts.com/7.js',
  told: () => told,
  granted: [all(true), ['doNotTrack', { track: true }]],
  denied: [all(false), ['doNotTrack']],
  again: [all(true), ['doNotTrack', { track: true }]],
})

it('shows no banner of hubspot, and marks its script as its own snippet does', () => {
  const append = vi.spyOn(document.head, 'append').mockReturnValue()
  const policy = definePolicy({
    categories: [{ id: 'ads', label: 'Advertising' }],
    services: [{ ...hubspotService, id: 'hubspot', category: 'ads' }],
  })
  const effects = [hubspot({ service: 'hubspot', portalId: '7' })]
  createTestConsent({ policy, regime: eu, chose: 'accept', effects })
  expect(window).toHaveProperty('disableHubSpotCookieBanner', true)
  const own = { id: 'hs-script-loader', src: 'https://js.hs-scripts.com/7.js' }
  expect(append.mock.calls[0]?.[0]).toMatchObject(own)
})
