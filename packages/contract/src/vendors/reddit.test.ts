import { definePolicy } from '@assent/core'
import { eu } from '@assent/core/regimes'
import { createTestConsent } from '@assent/core/testing'
import { reddit, redditService } from '@assent/core/vendors/reddit'
import { expect, it, vi } from 'vitest'
import { describeVendor } from '../describe-vendor'

interface Rdt {
  (...command: unknown[]): void
  callQueue: unknown[]
}

const page = window as { rdt?: Rdt }

describeVendor({
  name: 'reddit',
  create: (options) => reddit({ pixelId: 'a2_7', ...options }),
  service: redditService,
  globals: ['rdt'],
  script: 'https://www.redditstatic.com/ads/pixel.js',
  told: () => page.rdt?.callQueue ?? [],
  granted: [
    ['init', 'a2_7', {}],
    ['track', 'PageVisit'],
  ],
  denied: [],
  again: [],
  onlyReload: true,
})

it('hands what reddit is told over to its script, once that is there', () => {
  vi.spyOn(document.head, 'append').mockReturnValue()
  const policy = definePolicy({
    categories: [{ id: 'ads', label: 'Advertising' }],
    services: [{ ...redditService, id: 'reddit', category: 'ads' }],
  })
  const effects = [reddit({ service: 'reddit', pixelId: 'a2_7' })]
  createTestConsent({ policy, regime: eu, chose: 'accept', effects })
  const sendEvent = vi.fn()
  const queued = page.rdt?.callQueue.length
  Object.assign(page.rdt ?? {}, { sendEvent })
  page.rdt?.('track', 'Lead')
  expect(sendEvent).toHaveBeenCalledWith('track', 'Lead')
  expect(page.rdt?.callQueue).toHaveLength(queued ?? -1)
  delete page.rdt
})
