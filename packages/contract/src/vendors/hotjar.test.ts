import { definePolicy } from '@assent/core'
import { eu } from '@assent/core/regimes'
import { createTestConsent } from '@assent/core/testing'
import { hotjar, hotjarService } from '@assent/core/vendors/hotjar'
import { expect, it, vi } from 'vitest'
import { describeVendor } from '../describe-vendor'

const page = window as unknown as { _hjSettings?: object }

describeVendor({
  name: 'hotjar',
  create: (options) => hotjar({ siteId: 7, ...options }),
  service: hotjarService,
  globals: ['hj', '_hjSettings'],
  script: 'https://static.hotjar.com/c/hotjar-7.js?sv=6',
  told: () => (page._hjSettings ? [page._hjSettings] : []),
  granted: [{ hjid: 7, hjsv: 6 }],
  denied: [],
  again: [],
  onlyReload: true,
})

const policy = definePolicy({
  categories: [{ id: 'statistics', label: 'Statistics' }],
  services: [{ ...hotjarService, id: 'hotjar', category: 'statistics' }],
})

it('queues arguments until its script is there', () => {
  vi.spyOn(document.head, 'append').mockReturnValue()
  const effects = [hotjar({ service: 'hotjar', siteId: 7 })]
  createTestConsent({ policy, regime: eu, chose: 'accept', effects })
  const { hj } = window as unknown as { hj: { (...command: unknown[]): void; q: object[] } }
  hj('event', 'sign-up')
  expect(hj.q.map(String)).toEqual(['[object Arguments]'])
  expect(Object.values(hj.q[0] ?? {})).toEqual(['event', 'sign-up'])
})
