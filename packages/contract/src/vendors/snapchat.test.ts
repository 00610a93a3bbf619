import { definePolicy } from '@assent/core'
import { eu } from '@assent/core/regimes'
import { createTestConsent } from '@assent/core/testing'
import { snapchat, snapchatService } from '@assent/core/vendors/snapchat'
import { expect, it, vi } from 'vitest'
import { describeVendor } from '../describe-vendor'

interface Snaptr {
  (...command: unknown[]): void
  queue: unknown[]
}

const page = window as { snaptr?: Snaptr }

describeVendor({
  name: 'snapchat',
  create: (options) => snapchat({ pixelId: '7', ...options }),
  service: snapchatService,
  globals: ['snaptr'],
  script: 'https://sc-static.net/scevent.min.js',
  told: () => page.snaptr?.queue ?? [],
  granted: [
    ['init', '7', {}],
    ['track', 'PAGE_VIEW'],
  ],
  denied: [],
  again: [],
  onlyReload: true,
})

it('hands what snapchat is told over to its script, once that is there', () => {
  vi.spyOn(document.head, 'append').mockReturnValue()
  const policy = definePolicy({
    categories: [{ id: 'ads', label: 'Advertising' }],
    services: [{ ...snapchatService, id: 'snapchat', category: 'ads' }],
  })
  const effects = [snapchat({ service: 'snapchat', pixelId: '7' })]
  createTestConsent({ policy, regime: eu, chose: 'accept', effects })
  const handleRequest = vi.fn()
  const queued = page.snaptr?.queue.length
  Object.assign(page.snaptr ?? {}, { handleRequest })
  page.snaptr?.('track', 'SAVE')
  expect(handleRequest).toHaveBeenCalledWith('track', 'SAVE')
  expect(page.snaptr?.queue).toHaveLength(queued ?? -1)
  delete page.snaptr
})
