import { definePolicy } from '@assent/core'
import { eu } from '@assent/core/regimes'
import { createTestConsent } from '@assent/core/testing'
import { googleAnalytics, googleAnalyticsService } from '@assent/core/vendors/google-analytics'
import { afterEach, expect, it, vi } from 'vitest'
import { describeVendor } from '../describe-vendor'

const page = window as unknown as Record<string, unknown>
const site = { measurementId: 'G-7', settings: { send_page_view: false } } as const
const entries = (): object[] => (page.dataLayer as object[] | undefined) ?? []

afterEach(() => {
  for (const own of ['dataLayer', 'gtag', 'ga-disable-G-7']) delete page[own]
})

describeVendor({
  name: 'google-analytics',
  create: (options) => googleAnalytics({ ...site, ...options }),
  service: googleAnalyticsService,
  globals: ['dataLayer', 'gtag', 'ga-disable-G-7'],
  script: 'https://www.googletagmanager.com/gtag/js?id=G-7',
  told: () => entries().map((command) => Array.from(command as ArrayLike<unknown>)),
  granted: [
    ['js', expect.any(Date)],
    ['config', 'G-7', { send_page_view: false }],
  ],
  denied: [],
  again: [],
})

const policy = definePolicy({
  categories: [{ id: 'statistics', label: 'Statistics' }],
  services: [{ ...googleAnalyticsService, id: 'analytics', category: 'statistics' }],
})
const started = () => {
  vi.spyOn(document.head, 'append').mockReturnValue()
  const effects = [googleAnalytics({ ...site, service: 'analytics' })]
  return createTestConsent({ policy, regime: eu, effects })
}

it('is disabled by a withdrawal, and enabled by the next grant', () => {
  const consent = started()
  expect(page).not.toHaveProperty('ga-disable-G-7')
  consent.acceptAll()
  expect(page['ga-disable-G-7']).toBe(false)
  consent.withdraw()
  expect(page['ga-disable-G-7']).toBe(true)
  consent.acceptAll()
  expect(page['ga-disable-G-7']).toBe(false)
})

it('gives Google arguments, and leaves alone what was said to it before', () => {
  const before = ['consent', 'default', { analytics_storage: 'denied' }]
  const queue: unknown[] = [before]
  page.dataLayer = queue
  started().acceptAll()
  expect(page.dataLayer).toBe(queue)
  expect(queue[0]).toBe(before)
  expect(queue.slice(1).map(String)).toEqual(['[object Arguments]', '[object Arguments]'])
  expect(queue.filter((entry) => (entry as unknown[])[0] === 'consent')).toEqual([before])
})

it('speaks through the function that the page has already', () => {
  const gtag = vi.fn()
  page.gtag = gtag
  started().acceptAll()
  expect(gtag).toHaveBeenLastCalledWith('config', 'G-7', { send_page_view: false })
  expect(entries()).toEqual([])
})
