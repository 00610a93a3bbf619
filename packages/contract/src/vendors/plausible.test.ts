import { definePolicy } from '@assent/core'
import { eu } from '@assent/core/regimes'
import { createTestConsent } from '@assent/core/testing'
import { plausible, plausibleService } from '@assent/core/vendors/plausible'
import { afterEach, expect, it, vi } from 'vitest'
import { describeVendor } from '../describe-vendor'

interface Stub {
  (...event: readonly unknown[]): void
  readonly o: object
  readonly q?: object[]
}
const page = window as unknown as { plausible?: Stub }
const site = { script: 'pa-abc', settings: { hashBasedRouting: true } } as const

afterEach(() => {
  delete page.plausible
})

describeVendor({
  name: 'plausible',
  create: (options) => plausible({ ...site, ...options }),
  service: plausibleService,
  globals: ['plausible'],
  script: 'https://plausible.io/js/pa-abc.js',
  told: () => (page.plausible ? [page.plausible.o] : []),
  granted: [{ hashBasedRouting: true }],
  denied: [],
  again: [],
  onlyReload: true,
})

const policy = definePolicy({
  categories: [{ id: 'statistics', label: 'Statistics' }],
  services: [{ ...plausibleService, id: 'plausible', category: 'statistics' }],
})

it('is had from a host of one’s own, and queues arguments until it is there', () => {
  const append = vi.spyOn(document.head, 'append').mockReturnValue()
  const host = 'https://plausible.example.org'
  const effects = [plausible({ service: 'plausible', script: 'pa-abc', host })]
  createTestConsent({ policy, regime: eu, chose: 'accept', effects })
  expect(append.mock.calls[0]?.[0]).toMatchObject({ src: `${host}/js/pa-abc.js` })
  expect(page.plausible?.o).toEqual({})
  page.plausible?.('sign-up', { props: {} })
  expect(page.plausible?.q?.map(String)).toEqual(['[object Arguments]'])
  expect(Object.values(page.plausible?.q?.[0] ?? {})).toEqual(['sign-up', { props: {} }])
})
