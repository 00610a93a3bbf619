import { definePolicy } from '@assent/core'
import { eu } from '@assent/core/regimes'
import { createTestConsent } from '@assent/core/testing'
import { x, xService } from '@assent/core/vendors/x'
import { expect, it, vi } from 'vitest'
import { describeVendor } from '../describe-vendor'

interface Twq {
  (...command: unknown[]): void
  queue: unknown[]
}

const page = window as { twq?: Twq }

describeVendor({
  name: 'x',
  create: (options) => x({ pixelId: 'o7', ...options }),
  service: xService,
  globals: ['twq'],
  script: 'https://static.ads-twitter.com/uwt.js',
  told: () => page.twq?.queue ?? [],
  granted: [['config', 'o7']],
  denied: [],
  again: [],
  onlyReload: true,
})

it('hands what x is told over to its script, once that is there', () => {
  vi.spyOn(document.head, 'append').mockReturnValue()
  const policy = definePolicy({
    categories: [{ id: 'ads', label: 'Advertising' }],
    services: [{ ...xService, id: 'x', category: 'ads' }],
  })
  const effects = [x({ service: 'x', pixelId: 'o7' })]
  createTestConsent({ policy, regime: eu, chose: 'accept', effects })
  expect(page.twq).toHaveProperty('version', '1.1')
  const exe = vi.fn()
  const queued = page.twq?.queue.length
  Object.assign(page.twq ?? {}, { exe })
  page.twq?.('event', 'tw-o7-1')
  expect(exe).toHaveBeenCalledWith('event', 'tw-o7-1')
  expect(page.twq?.queue).toHaveLength(queued ?? -1)
  delete page.twq
})
