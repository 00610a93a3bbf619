import { describe, expect, it } from 'vitest'
import { definePolicy } from '../model/define-policy'
import { eu } from '../regimes/eu'
import { createTestConsent } from './create-test-consent'

const policy = definePolicy({
  categories: [
    { id: 'statistics', kind: 'statistics', label: 'Statistics' },
    { id: 'ads', kind: 'advertising', label: 'Advertising' },
  ],
  services: [
    { id: 'matomo', category: 'statistics', provider: 'P', function: 'F', trackers: [] },
    { id: 'pixel', category: 'ads', provider: 'P', function: 'F', trackers: [] },
  ],
})

describe('createTestConsent', () => {
  it('is a visitor who has not answered', () => {
    const consent = createTestConsent({ policy, regime: eu })
    expect(consent.get()).toMatchObject({ ready: true, needsAnswer: true, choice: null })
    expect(consent.now()).toBe(Date.UTC(2026, 0, 1))
  })

  it('is a visitor who chose in March, looked at in August and in October', () => {
    const visitor = {
      policy,
      regime: eu,
      chose: { statistics: true, ads: false },
      on: '2026-03-01',
    }
    const august = createTestConsent({ ...visitor, today: '2026-08-01' })
    expect(august.get().permissions).toMatchObject({
      matomo: { allowed: true, because: 'granted', decidedAt: Date.UTC(2026, 2, 1) },
      pixel: { allowed: false, because: 'denied' },
    })
    const october = createTestConsent({ ...visitor, today: '2026-10-01' })
    expect(october.explain('matomo')).toMatchObject({ because: 'expired', granted: true })
    expect(october.get().needsAnswer).toBe(true)
  })

  it.each(['accept', 'reject', 'withdraw'] as const)('is a visitor who did %s', (chose) => {
    const consent = createTestConsent({ policy, regime: eu, chose })
    expect(consent.get().choice?.method).toBe(chose)
    expect(consent.allows('pixel')).toBe(chose === 'accept')
  })

  it('is a visitor whose browser sends the signal', () => {
    const regime = { ...eu, gpc: { denies: ['advertising'], overridable: true } } as const
    expect(createTestConsent({ policy, regime, gpc: 'present' }).explain('pixel').because).toBe(
      'signal',
    )
  })
})
