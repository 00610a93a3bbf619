import { definePolicy } from '@assent/core'
import { eu } from '@assent/core/regimes'
import { createTestConsent } from '@assent/core/testing'
import { linkedin, linkedinService } from '@assent/core/vendors/linkedin'
import { expect, it, vi } from 'vitest'
import { describeVendor } from '../describe-vendor'

interface Lintrk {
  (name: string, parameters: object): void
  q: unknown[]
}

const page = window as { _linkedin_data_partner_ids?: string[]; lintrk?: Lintrk }

describeVendor({
  name: 'linkedin',
  create: (options) => linkedin({ partnerId: '7', ...options }),
  service: linkedinService,
  globals: ['lintrk', '_linkedin_partner_id', '_linkedin_data_partner_ids'],
  script: 'https://snap.licdn.com/li.lms-analytics/insight.min.js',
  told: () => page._linkedin_data_partner_ids ?? [],
  granted: ['7'],
  denied: [],
  again: [],
  onlyReload: true,
})

it('keeps for the script of linkedin what a page tells it before', () => {
  vi.spyOn(document.head, 'append').mockReturnValue()
  const policy = definePolicy({
    categories: [{ id: 'ads', label: 'Advertising' }],
    services: [{ ...linkedinService, id: 'linkedin', category: 'ads' }],
  })
  const effects = [linkedin({ service: 'linkedin', partnerId: '7' })]
  createTestConsent({ policy, regime: eu, chose: 'accept', effects })
  page.lintrk?.('track', { conversion_id: 1 })
  expect(page.lintrk?.q).toEqual([['track', { conversion_id: 1 }]])
  expect(page).toHaveProperty('_linkedin_partner_id', '7')
})
