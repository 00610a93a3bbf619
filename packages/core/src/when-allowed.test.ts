import { describe, expect, it, vi } from 'vitest'
import type { Consent } from './consent'
import { createConsent } from './create-consent'
import { memoryStorage } from './effects/storage/memory-storage'
import { definePolicy } from './model/define-policy'
import { eu } from './regimes/eu'
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

  it('stops what is loaded by an import, also where the withdrawal came while it was loading', async () => {
    const consent = consentWith()
    const loads: ((stop: () => void) => void)[] = []
    const run = vi.fn(() => new Promise<() => void>((resolve) => loads.push(resolve)))
    consent.start()
    whenAllowed(consent, 'map', run)
    const [first, second] = [vi.fn(), vi.fn()]
    consent.acceptAll()
    consent.withdraw()
    loads[0]?.(first)
    await vi.waitFor(() => expect(first).toHaveBeenCalledOnce())

    consent.acceptAll()
    consent.withdraw()
    consent.acceptAll()
    expect(run).toHaveBeenCalledTimes(3)
    loads[2]?.(second)
    await Promise.resolve()
    expect(second).not.toHaveBeenCalled()
    consent.withdraw()
    expect(second).toHaveBeenCalledOnce()
  })

  it('reports a load that fails, and loads again with the next grant', async () => {
    const onError = vi.fn()
    const consent = consentWith(onError)
    const run = vi.fn(async () => {
      throw new Error('offline')
    })
    consent.start()
    consent.acceptAll()
    whenAllowed(consent, 'map', run)
    await vi.waitFor(() => expect(onError).toHaveBeenCalledOnce())
    consent.withdraw()
    consent.acceptAll()
    expect(run).toHaveBeenCalledTimes(2)
  })

  it('reports a stop that throws, once it is loaded too late', async () => {
    const onError = vi.fn()
    const consent = consentWith(onError)
    consent.start()
    consent.acceptAll()
    const stop = whenAllowed(consent, 'map', async () => () => {
      throw new Error('broken')
    })
    stop()
    await vi.waitFor(() => expect(onError).toHaveBeenCalledOnce())
  })
})
