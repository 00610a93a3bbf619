import { definePolicy } from '@assent/core'
import { eu } from '@assent/core/regimes'
import { createTestConsent } from '@assent/core/testing'
import { fathom, fathomService } from '@assent/core/vendors/fathom'
import { expect, it, vi } from 'vitest'
import { describeVendor } from '../describe-vendor'

describeVendor({
  name: 'fathom',
  create: (options) => fathom({ siteId: 'ABCDEFGH', ...options }),
  service: fathomService,
  globals: [],
  script: 'https://cdn.usefathom.com/script.js',
  told: () => [],
  granted: [],
  denied: [],
  again: [],
  onlyReload: true,
})

const policy = definePolicy({
  categories: [{ id: 'statistics', label: 'Statistics' }],
  services: [{ ...fathomService, id: 'fathom', category: 'statistics' }],
})

it.each([
  [undefined, { site: 'ABCDEFGH' }],
  ['history', { site: 'ABCDEFGH', spa: 'history' }],
] as const)('finds the site in its script element, with %s routing', (spa, data) => {
  const append = vi.spyOn(document.head, 'append').mockReturnValue()
  const effects = [fathom({ service: 'fathom', siteId: 'ABCDEFGH', ...(spa && { spa }) })]
  createTestConsent({ policy, regime: eu, chose: 'accept', effects })
  const script = append.mock.lastCall?.[0] as HTMLElement
  expect({ ...script.dataset }).toEqual(data)
})
