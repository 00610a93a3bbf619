import { definePolicy } from '@assent/core'
import { eu } from '@assent/core/regimes'
import { createTestConsent } from '@assent/core/testing'
import { metaPixel, metaPixelService } from '@assent/core/vendors/meta-pixel'
import { expect, it, vi } from 'vitest'
import { describeVendor } from '../describe-vendor'

interface Fbq {
  (...command: unknown[]): void
  queue: unknown[]
}

const page = window as { fbq?: Fbq; _fbq?: Fbq }

describeVendor({
  name: 'meta-pixel',
  create: (options) => metaPixel({ pixelId: '7', ...options }),
  service: metaPixelService,
  globals: ['fbq', '_fbq'],
  script: 'https://connect.facebook.net/en_US/fbevents.js',
  told: () => page.fbq?.queue ?? [],
  granted: [
    ['consent', 'revoke'],
    ['init', '7', {}],
    ['track', 'PageView'],
    ['consent', 'grant'],
  ],
  denied: [['consent', 'revoke']],
  again: [['consent', 'grant']],
})

it('hands what meta-pixel is told over to its script, once that is there', () => {
  vi.spyOn(document.head, 'append').mockReturnValue()
  const policy = definePolicy({
    categories: [{ id: 'ads', label: 'Advertising' }],
    services: [{ ...metaPixelService, id: 'meta-pixel', category: 'ads' }],
  })
  const effects = [metaPixel({ service: 'meta-pixel', pixelId: '7' })]
  createTestConsent({ policy, regime: eu, chose: 'accept', effects })
  expect({ ...page.fbq }).toMatchObject({ loaded: true, version: '2.0', push: page.fbq })
  const callMethod = vi.fn()
  const queued = page.fbq?.queue.length
  Object.assign(page.fbq ?? {}, { callMethod })
  page.fbq?.('track', 'Lead')
  expect(callMethod).toHaveBeenCalledWith('track', 'Lead')
  expect(page.fbq?.queue).toHaveLength(queued ?? -1)
  delete page.fbq
  delete page._fbq
})
