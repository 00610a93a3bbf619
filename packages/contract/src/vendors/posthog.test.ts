import { definePolicy } from '@assent/core'
import { eu } from '@assent/core/regimes'
import { createTestConsent } from '@assent/core/testing'
import { posthog, posthogService } from '@assent/core/vendors/posthog'
import { expect, it, vi } from 'vitest'
import { describeVendor } from '../describe-vendor'
import { standInAt } from './stand-in'

const page = window as unknown as Record<string, unknown>
const told = standInAt('posthog', (tell) => ({
  init: (...parameters: readonly unknown[]) => tell(['init', ...parameters]),
  push: (command: readonly unknown[]) => tell(command),
}))

const host = 'https://eu.i.posthog.com'
const init = [
  'init',
  'phc_7',
  {
    autocapture: false,
    api_host: host,
    opt_out_capturing_by_default: true,
    opt_out_persistence_by_default: true,
  },
]
const optIn = ['opt_in_capturing', { captureEventName: false }]
const site = { projectKey: 'phc_7', settings: { autocapture: false } } as const

describeVendor({
  name: 'posthog',
  create: (options) => posthog({ ...site, ...options }),
  service: posthogService,
  globals: ['posthog'],
  script: 'https://eu-assets.i.posthog.com/static/array.js',
  told,
  granted: [init, optIn],
  denied: [['opt_out_capturing']],
  again: [optIn],
})

const policy = definePolicy({
  categories: [{ id: 'statistics', label: 'Statistics' }],
  services: [{ ...posthogService, id: 'posthog', category: 'statistics' }],
})
const started = (own: { readonly host?: string } = {}) => {
  const append = vi.spyOn(document.head, 'append').mockReturnValue()
  const effects = [posthog({ ...site, ...own, service: 'posthog' })]
  return { append, consent: createTestConsent({ policy, regime: eu, effects }) }
}

it('queues what the page calls until its script is there, and nothing after a withdrawal', () => {
  delete page.posthog
  const { consent } = started()
  consent.acceptAll()
  const stub = page.posthog as unknown[] & {
    _i: unknown[]
    __SV: number
    capture: (...event: unknown[]) => void
  }
  stub.capture('sign-up', { plan: 'free' })
  const own = [...init.slice(1), 'posthog']
  expect(stub).toBeInstanceOf(Array)
  expect(stub).toMatchObject({ __SV: 1, _i: [own] })
  expect([...stub]).toEqual([optIn, ['capture', 'sign-up', { plan: 'free' }]])
  consent.withdraw()
  expect(stub._i).toEqual([])
  expect(stub).toHaveLength(0)
  consent.acceptAll()
  expect(stub._i).toEqual([own])
  expect([...stub]).toEqual([optIn])
})

it.each([
  ['https://us.i.posthog.com', 'https://us-assets.i.posthog.com/static/array.js'],
  ['https://e.example.org', 'https://e.example.org/static/array.js'],
])('finds its script for %s', (own, src) => {
  const { append, consent } = started({ host: own })
  consent.acceptAll()
  expect(append.mock.lastCall?.[0]).toMatchObject({ src })
  expect(told()[0]).toMatchObject(['init', 'phc_7', { api_host: own }])
})
