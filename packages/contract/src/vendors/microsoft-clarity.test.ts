import { definePolicy } from '@assent/core'
import { eu } from '@assent/core/regimes'
import { createTestConsent } from '@assent/core/testing'
import { microsoftClarity, microsoftClarityService } from '@assent/core/vendors/microsoft-clarity'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { describeVendor } from '../describe-vendor'

const page = window as unknown as Record<string, unknown>
let told: unknown[][] = []
let stub: { (...command: readonly unknown[]): void; q: object[] } | undefined

// Its script takes the place of the queue, which a withdrawal empties: a stand-in for both.
beforeEach(() => {
  told = []
  stub = undefined
  const clarity = (...command: unknown[]) => void told.push(command)
  Object.defineProperty(page, 'clarity', {
    configurable: true,
    get: () => stub && clarity,
    set: (own) => {
      stub = own
    },
  })
})
afterEach(() => {
  delete page.clarity
})

const granted = ['consentv2', { ad_Storage: 'denied', analytics_Storage: 'granted' }]

describeVendor({
  name: 'microsoft-clarity',
  create: (options) => microsoftClarity({ projectId: 'abc', ...options }),
  service: microsoftClarityService,
  globals: ['clarity'],
  script: 'https://www.clarity.ms/tag/abc',
  told: () => told,
  granted: [granted],
  denied: [['stop']],
  again: [['start', {}], granted],
})

const policy = definePolicy({
  categories: [{ id: 'statistics', label: 'Statistics' }],
  services: [{ ...microsoftClarityService, id: 'clarity', category: 'statistics' }],
})
const started = (advertising = false) => {
  vi.spyOn(document.head, 'append').mockReturnValue()
  const effects = [microsoftClarity({ service: 'clarity', projectId: 'abc', advertising })]
  return createTestConsent({ policy, regime: eu, effects })
}

it('is granted advertising only where the service stands for it', () => {
  started(true).acceptAll()
  expect(told).toEqual([['consentv2', { ad_Storage: 'granted', analytics_Storage: 'granted' }]])
})

it('queues arguments until its script is there, and no more than its end after a withdrawal', () => {
  delete page.clarity
  const consent = started()
  consent.acceptAll()
  stub = page.clarity as typeof stub
  stub?.('event', 'sign-up')
  expect(stub?.q.map(String)).toEqual(['[object Arguments]', '[object Arguments]'])
  expect(stub?.q.map((command) => Object.values(command))).toEqual([granted, ['event', 'sign-up']])
  // Its tag takes this for a Clarity that runs already, and does nothing.
  expect(stub).not.toHaveProperty('v')
  consent.withdraw()
  expect(stub?.q.map((command) => Object.values(command))).toEqual([['stop']])
})
