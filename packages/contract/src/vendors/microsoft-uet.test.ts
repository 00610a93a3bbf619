import { definePolicy } from '@assent/core'
import { eu } from '@assent/core/regimes'
import { createTestConsent } from '@assent/core/testing'
import { microsoftUet, microsoftUetService } from '@assent/core/vendors/microsoft-uet'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { describeVendor } from '../describe-vendor'

const page = window as { uetq?: unknown; UET?: unknown }
const denied = ['consent', 'update', { ad_storage: 'denied' }]
const granted = ['consent', 'update', { ad_storage: 'granted' }]

/** What its constructor makes of the queue. */
class Uet {
  readonly told: unknown[][] = []
  constructor(readonly options: object) {}
  push(...command: unknown[]): void {
    this.told.push(command)
  }
}

describe('the script of microsoft-uet', () => {
  const policy = definePolicy({
    categories: [{ id: 'ads', label: 'Advertising' }],
    services: [{ ...microsoftUetService, id: 'uet', category: 'ads' }],
  })
  const accepted = () => {
    const settings = { enableAutoSpaTracking: true }
    const effects = [microsoftUet({ service: 'uet', tagId: '7', settings })]
    return createTestConsent({ policy, regime: eu, chose: 'accept', effects })
  }
  const arrive = (): void => {
    page.UET = Uet
    const script = document.body.appendChild(document.createElement('script'))
    script.dispatchEvent(new Event('load'))
    script.remove()
  }

  beforeEach(() => {
    vi.spyOn(document.head, 'append').mockReturnValue()
  })
  afterEach(() => {
    delete page.uetq
    delete page.UET
    vi.restoreAllMocks()
  })

  it('is started once it is there, with the queue, and measures the page once', () => {
    const consent = accepted()
    const queue = page.uetq
    arrive()
    arrive()
    const uet = page.uetq as Uet
    expect(uet.options).toEqual({ ti: '7', enableAutoSpaTracking: true, q: queue })
    expect(uet.told).toEqual([['pageLoad']])
    page.uetq = queue
    arrive()
    expect(page.uetq).toBe(queue)
    page.uetq = uet
    consent.withdraw()
    expect(uet.told).toEqual([['pageLoad'], denied])
  })

  it('measures nothing when the visitor withdrew before it was there, until they agree again', () => {
    const consent = accepted()
    consent.withdraw()
    arrive()
    expect(page.uetq).toBeInstanceOf(Array)
    consent.acceptAll()
    expect((page.uetq as Uet).told).toEqual([['pageLoad']])
  })
})

describeVendor({
  name: 'microsoft-uet',
  create: (options) => microsoftUet({ tagId: '7', ...options }),
  service: microsoftUetService,
  globals: ['uetq'],
  script: 'https://bat.bing.com/bat.js',
  told: () => (page.uetq as unknown[]) ?? [],
  // One after the other, not in arrays: so its script reads them.
  granted: ['consent', 'default', { ad_storage: 'denied' }, ...granted],
  denied,
  again: granted,
})
