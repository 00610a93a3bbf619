import { describe, expect, it, vi } from 'vitest'
import type { Consent } from '../../consent'
import { createConsent } from '../../create-consent'
import { definePolicy } from '../../model/define-policy'
import { eu } from '../../regimes/eu'
import { memoryStorage } from '../storage/memory-storage'
import { whenAllowed } from './when-allowed'

const service = { provider: 'P', function: 'F', trackers: [] } as const
const policy = definePolicy({
  categories: [
    { id: 'necessary', kind: 'necessary', label: 'Necessary' },
    { id: 'statistics', label: 'Statistics' },
    { id: 'media', label: 'Media' },
  ],
  services: [
    { ...service, id: 'login', category: 'necessary' },
    { ...service, id: 'matomo', category: 'statistics' },
    { ...service, id: 'map', category: 'media' },
  ],
})
type Ids = Consent<'necessary' | 'statistics' | 'media', 'login' | 'matomo' | 'map'>
const consentWith = (onError?: (error: unknown) => void): Ids =>
  createConsent({ policy, regime: eu, storage: memoryStorage(), ...(onError && { onError }) })

describe('whenAllowed', () => {
  it('runs what is exempt once the consent is started, not before', () => {
    const consent = consentWith()
    const run = vi.fn()
    whenAllowed(consent, 'login', run)
    expect(run).not.toHaveBeenCalled()
    consent.start()
    expect(run).toHaveBeenCalledOnce()
  })

  it('runs with the grant, stops with the withdrawal, and runs again', () => {
    const consent = consentWith()
    const stop = vi.fn()
    const run = vi.fn(() => stop)
    consent.start()
    whenAllowed(consent, 'matomo', run)
    consent.rejectAll()
    expect(run).not.toHaveBeenCalled()
    consent.acceptAll()
    consent.acceptAll()
    expect(run).toHaveBeenCalledOnce()
    consent.withdraw()
    expect(stop).toHaveBeenCalledOnce()
    consent.choose({ statistics: true })
    expect(run).toHaveBeenCalledTimes(2)
  })

  it('stops what runs when it is stopped, once', () => {
    const consent = consentWith()
    const stop = vi.fn()
    consent.start()
    consent.acceptAll()
    const stopWatching = whenAllowed(consent, 'map', () => stop)
    stopWatching()
    stopWatching()
    consent.withdraw()
    expect(stop).toHaveBeenCalledOnce()
  })

  it('reports what throws, and holds nothing else up', async () => {
    const onError = vi.fn()
    const consent = consentWith(onError)
    const other = vi.fn()
    consent.start()
    consent.acceptAll()
    whenAllowed(consent, 'map', () => {
      throw new Error('broken')
    })
    whenAllowed(consent, 'map', other)
    expect(other).toHaveBeenCalledOnce()
    await vi.waitFor(() => expect(onError).toHaveBeenCalledOnce())
  })
})
