import { definePolicy } from '@assent/core'
import { eu } from '@assent/core/regimes'
import { createTestConsent } from '@assent/core/testing'
import { tiktok, tiktokService } from '@assent/core/vendors/tiktok'
import { expect, it, vi } from 'vitest'
import { describeVendor } from '../describe-vendor'

const queue = (): unknown[] => (window as { ttq?: unknown[] }).ttq ?? []

describeVendor({
  name: 'tiktok',
  create: (options) => tiktok({ pixelId: 'C7', ...options }),
  service: tiktokService,
  globals: ['ttq', 'TiktokAnalyticsObject'],
  script: 'https://analytics.tiktok.com/i18n/pixel/events.js?sdkid=C7&lib=ttq',
  told: () => [...queue()],
  granted: [['holdConsent'], ['page'], ['grantConsent']],
  denied: [['revokeConsent']],
  again: [['grantConsent']],
})

it('leaves for the script of tiktok what it looks for: its pixel, and what a page may call', () => {
  vi.spyOn(document.head, 'append').mockReturnValue()
  const policy = definePolicy({
    categories: [{ id: 'ads', label: 'Advertising' }],
    services: [{ ...tiktokService, id: 'tiktok', category: 'ads' }],
  })
  const effects = [tiktok({ service: 'tiktok', pixelId: 'C7' })]
  createTestConsent({ policy, regime: eu, chose: 'accept', effects })
  const page = window as unknown as {
    TiktokAnalyticsObject: string
    ttq: { _i: Record<string, { _u: string }>; methods: string[]; track: (event: string) => void }
  }
  expect(page.TiktokAnalyticsObject).toBe('ttq')
  expect(page.ttq).toMatchObject({ _t: { C7: expect.any(Number) }, _o: { C7: {} } })
  expect(page.ttq._i.C7).toBeInstanceOf(Array)
  expect(page.ttq._i.C7?._u).toBe('https://analytics.tiktok.com/i18n/pixel/events.js')
  expect(page.ttq.methods).toEqual(expect.arrayContaining(['holdConsent', 'revokeConsent']))
  page.ttq.track('Lead')
  expect(queue().at(-1)).toEqual(['track', 'Lead'])
})
