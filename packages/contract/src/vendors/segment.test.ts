import { definePolicy } from '@assent/core'
import { eu } from '@assent/core/regimes'
import { createTestConsent } from '@assent/core/testing'
import { segment, segmentService } from '@assent/core/vendors/segment'
import { afterEach, expect, it, vi } from 'vitest'
import { describeVendor } from '../describe-vendor'

type Stub = unknown[] & {
  _writeKey: string
  _loadOptions: { disable: () => boolean; updateCDNSettings: (own: object) => object }
  track: (event: string) => void
}
type Middleware = (step: { payload: { obj: object }; next: (payload: unknown) => void }) => void

const page = window as unknown as { analytics?: Stub }
const CHANGED = 'Segment Consent Preference Updated'

afterEach(() => {
  delete page.analytics
})

describeVendor({
  name: 'segment',
  create: (options) => segment({ writeKey: 'w7', ...options }),
  service: segmentService,
  globals: ['analytics'],
  script: 'https://cdn.segment.com/analytics.js/v1/w7/analytics.min.js',
  told: () => [...(page.analytics ?? [])],
  granted: [['addSourceMiddleware', expect.any(Function)], ['page']],
  denied: [],
  again: [],
})

const policy = definePolicy({
  categories: [
    { id: 'statistics', label: 'Statistics' },
    { id: 'ads', label: 'Advertising' },
  ],
  services: [{ ...segmentService, id: 'segment', category: 'statistics' }],
})
const started = (categories?: Record<string, string>) => {
  vi.spyOn(document.head, 'append').mockReturnValue()
  const effects = [
    segment({ service: 'segment', writeKey: 'w7', ...(categories && { categories }) }),
  ]
  const consent = createTestConsent({ policy, regime: eu, effects })
  /** What Segment gets of an event. */
  const sent = (obj: object): unknown => {
    const [[, middleware] = []] = (page.analytics ?? []) as unknown as [string, Middleware][]
    const next = vi.fn()
    middleware?.({ payload: { obj }, next })
    return next.mock.lastCall?.[0].obj
  }
  return { consent, sent }
}

it('sends what passes by its middleware while it is allowed, and nothing after a withdrawal', () => {
  const { consent, sent } = started()
  consent.acceptAll()
  const event = { event: 'sign-up', context: { locale: 'fr' } }
  expect(sent(event)).toEqual({ event: 'sign-up', context: { locale: 'fr' } })
  consent.withdraw()
  expect(sent(event)).toBeUndefined()
  expect(sent({ event: CHANGED })).toBeDefined()
  consent.acceptAll()
  expect(sent(event)).toBe(event)
})

it('says of every event what the visitor answered to each category, and passes a withdrawal on', () => {
  const { consent, sent } = started({ Analytics: 'statistics', Advertising: 'ads' })
  consent.choose({ statistics: true, ads: false })
  const context = (analytics: boolean, ads: boolean) => ({
    consent: { categoryPreferences: { Analytics: analytics, Advertising: ads } },
  })
  expect(sent({ event: 'sign-up', context: { locale: 'fr' } })).toEqual({
    event: 'sign-up',
    context: { locale: 'fr', ...context(true, false) },
  })
  consent.choose({ ads: true })
  expect(sent({ type: 'page' })).toEqual({ type: 'page', context: context(true, true) })
  consent.withdraw()
  expect([...(page.analytics ?? [])].at(-1)).toEqual(['track', CHANGED])
  expect(sent({ event: CHANGED })).toEqual({ event: CHANGED, context: context(false, false) })
  expect(sent({ event: 'sign-up' })).toBeUndefined()
})

it('starts nothing when its script comes after a withdrawal, and never counts its own use', () => {
  const { consent } = started()
  consent.acceptAll()
  page.analytics?.track('sign-up')
  expect([...(page.analytics ?? [])].at(-1)).toEqual(['track', 'sign-up'])
  expect(page.analytics).toMatchObject({ invoked: true, _writeKey: 'w7' })
  const { disable, updateCDNSettings } = (page.analytics as Stub)._loadOptions
  expect(disable()).toBe(false)
  consent.withdraw()
  expect(disable()).toBe(true)
  expect(updateCDNSettings({ integrations: {}, metrics: { sampleRate: 1 } })).toEqual({
    integrations: {},
    metrics: { sampleRate: 0 },
  })
})
