import { definePolicy } from '@assent/core'
import { eu } from '@assent/core/regimes'
import { createTestConsent } from '@assent/core/testing'
import { umami, umamiService } from '@assent/core/vendors/umami'
import { afterEach, expect, it, vi } from 'vitest'
import { describeVendor } from '../describe-vendor'

const page = window as unknown as { assentUmami?: (type: string, payload: object) => unknown }

afterEach(() => {
  delete page.assentUmami
})

describeVendor({
  name: 'umami',
  create: (options) => umami({ websiteId: 'w7', ...options }),
  service: umamiService,
  globals: ['assentUmami'],
  script: 'https://cloud.umami.is/script.js',
  told: () => [],
  granted: [],
  denied: [],
  again: [],
})

const policy = definePolicy({
  categories: [{ id: 'statistics', label: 'Statistics' }],
  services: [{ ...umamiService, id: 'umami', category: 'statistics' }],
})

it('lets through what is sent while it is allowed, and nothing after a withdrawal', () => {
  vi.spyOn(document.head, 'append').mockReturnValue()
  const effects = [umami({ service: 'umami', websiteId: 'w7' })]
  const consent = createTestConsent({ policy, regime: eu, effects })
  const event = { name: 'sign-up' }
  const sent = (): unknown => page.assentUmami?.('event', event)
  consent.acceptAll()
  expect(sent()).toBe(event)
  consent.withdraw()
  expect(sent()).toBe(false)
  consent.acceptAll()
  expect(sent()).toBe(event)
})

it('finds in its script element the site, the host and what to ask before it sends', () => {
  const append = vi.spyOn(document.head, 'append').mockReturnValue()
  const hostUrl = 'https://umami.example.org'
  const src = 'https://cdn.example.org/umami.js'
  const effects = [umami({ service: 'umami', websiteId: 'w7', src, hostUrl })]
  createTestConsent({ policy, regime: eu, chose: 'accept', effects })
  const script = append.mock.lastCall?.[0] as HTMLScriptElement
  expect(script.src).toBe(src)
  expect({ ...script.dataset }).toEqual({
    websiteId: 'w7',
    beforeSend: 'assentUmami',
    hostUrl,
  })
})
