import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Consent } from '../../consent'
import { createConsent } from '../../create-consent'
import { definePolicy } from '../../model/define-policy'
import { eu } from '../../regimes/eu'
import { whenAllowed } from '../../when-allowed'
import { memoryStorage } from '../storage/memory-storage'
import { checkGates } from './check-gates'

const service = { provider: 'P', function: 'F', trackers: [] } as const
const policy = definePolicy({
  categories: [
    { id: 'necessary', kind: 'necessary', label: 'Necessary' },
    { id: 'statistics', label: 'Statistics' },
    { id: 'media', label: 'Media' },
  ],
  services: [
    { ...service, id: 'login', category: 'necessary' },
    { ...service, id: 'matomo', category: 'statistics', vendor: 'matomo' },
    { ...service, id: 'map', category: 'media' },
    { ...service, id: 'film', category: 'media' },
  ],
})

describe('checkGates', () => {
  let stop: () => void = () => {}
  const started = (onError: (error: unknown) => void): Consent<string, string> => {
    const options = {
      policy,
      regime: eu,
      storage: memoryStorage(),
      effects: [checkGates()],
      onError,
    }
    const consent = createConsent(options)
    stop = consent.start()
    return consent as Consent
  }
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    stop()
    vi.useRealTimers()
  })

  it('names the services that nothing waits for, and how to gate them', async () => {
    const onError = vi.fn()
    const consent = started(onError)
    whenAllowed(consent, 'map', () => {})
    await vi.advanceTimersByTimeAsync(4999)
    expect(onError).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(onError.mock.calls.map(([{ code, message }]) => [code, message])).toEqual([
      [
        'ungated',
        expect.stringMatching(/^services\[1\] "matomo" .*@assent\/core\/vendors\/matomo/),
      ],
      ['ungated', expect.stringMatching(/^services\[3\] "film"/)],
    ])
  })

  it('takes what waits for the category for what waits for its services', async () => {
    const onError = vi.fn()
    const consent = started(onError)
    consent.subscribe(() => {}, 'media')
    consent.subscribe(() => {}, 'statistics')
    await vi.advanceTimersByTimeAsync(6000)
    expect(onError).not.toHaveBeenCalled()
  })

  it('says nothing once it is stopped', async () => {
    const onError = vi.fn()
    started(onError)
    stop()
    await vi.advanceTimersByTimeAsync(6000)
    expect(onError).not.toHaveBeenCalled()
  })
})
