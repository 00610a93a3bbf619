import { describe, expect, it, vi } from 'vitest'
import type { ChoiceStorage, ConsentOptions, Effect, Stop } from './consent'
import { createConsent } from './create-consent'
import { memoryStorage } from './effects/storage/memory-storage'
import { definePolicy } from './model/define-policy'
import { eu } from './regimes/eu'

const policy = definePolicy({
  categories: [
    { id: 'statistics', kind: 'statistics', label: 'Statistics' },
    { id: 'media', label: 'Media' },
  ],
  services: [
    { id: 'matomo', category: 'statistics', provider: 'P', function: 'F', trackers: [] },
    { id: 'map', category: 'media', provider: 'P', function: 'F', trackers: [] },
  ],
})
const AT = Date.UTC(2026, 2, 1)
const DAY = 864e5
const consentWith = (
  options: Partial<ConsentOptions<'statistics' | 'media', 'matomo' | 'map'>> = {},
) => createConsent({ policy, regime: eu, storage: memoryStorage(), now: () => AT, ...options })
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

describe('createConsent', () => {
  it('touches nothing until it is started', () => {
    const storage = { read: vi.fn(() => null), write: vi.fn() }
    const effect = vi.fn(() => () => {})
    const consent = consentWith({ storage, effects: [effect] })
    expect(consent.get()).toBe(consent.getInitial())
    expect(storage.read).not.toHaveBeenCalled()
    expect(effect).not.toHaveBeenCalled()
    consent.start()
    expect(consent.get()).not.toBe(consent.getInitial())
    expect(effect).toHaveBeenCalledOnce()
  })

  it('remembers an answer, and asks nothing the next time', () => {
    const storage = memoryStorage()
    const first = consentWith({ storage })
    first.start()
    first.acceptAll()
    const next = consentWith({ storage, now: () => AT + 100 * DAY })
    next.start()
    expect(next.get().needsAnswer).toBe(false)
    expect(next.explain('matomo')).toEqual({
      allowed: true,
      because: 'granted',
      decidedAt: AT,
      expiresAt: AT + 183 * DAY,
      regime: 'eu',
    })
  })

  it('does not prolong an answer by reading it', () => {
    const storage = memoryStorage()
    const write = vi.spyOn(storage, 'write')
    const first = consentWith({ storage })
    first.start()
    first.rejectAll()
    const text = storage.read()
    const day = consentWith({ storage, now: () => AT + 182 * DAY })
    day.start()
    day.refresh()
    const late = consentWith({ storage, now: () => AT + 183 * DAY })
    late.start()
    // Given back once a page, for what remains of its time.
    expect(write.mock.calls).toEqual([
      [text, 183 * 86400],
      [text, 86400],
    ])
    expect(late.get().needsAnswer).toBe(true)
    expect(late.allows('map')).toBe(false)
  })

  it('withdraws what was granted', () => {
    const storage = memoryStorage()
    const consent = consentWith({ storage })
    consent.start()
    consent.acceptAll()
    consent.withdraw()
    expect(consent.get().choice).toMatchObject({ method: 'withdraw' })
    expect(consent.allows('statistics')).toBe(false)
    expect(storage.read()).toMatch(/^1\.withdraw~\w+(\.![a-z]+){4}$/)
  })

  it('says of an id that is not declared that it is not', () => {
    const consent = consentWith()
    expect(consent.explain('constructor' as never).because).toBe('undeclared')
    consent.start()
    consent.acceptAll()
    for (const id of ['matmo', 'constructor', '__proto__', 'toString']) {
      expect(consent.explain(id as never)).toMatchObject({ allowed: false, because: 'undeclared' })
      expect(consent.allows(id as never)).toBe(false)
    }
  })

  it('tells listeners of each change once, with its event, and of nothing else', () => {
    const consent = consentWith()
    const listener = vi.fn()
    const stop = consent.subscribe(listener)
    consent.start()
    consent.close()
    consent.open()
    stop()
    consent.close()
    expect(listener.mock.calls.map(([, event]) => event.type)).toEqual(['restored', 'opened'])
  })

  it('tells a listener of one permission only when that one changes, or the memory was read', () => {
    const consent = consentWith()
    const [map, matomo] = [vi.fn(), vi.fn()]
    consent.subscribe(map, 'map')
    const stop = consent.subscribe(matomo, 'matomo')
    consent.start()
    consent.open()
    expect(map).toHaveBeenCalledTimes(1)
    consent.choose({ media: true })
    expect(map).toHaveBeenCalledTimes(2)
    expect(matomo).toHaveBeenCalledTimes(1)
    stop()
    consent.choose({ statistics: true })
    expect(matomo).toHaveBeenCalledTimes(1)
  })

  it('tells nobody who has just left', () => {
    const consent = consentWith()
    const second = vi.fn()
    const stops: Stop[] = []
    consent.subscribe(() => stops[0]?.())
    stops.push(consent.subscribe(second))
    consent.start()
    expect(second).not.toHaveBeenCalled()
  })

  it('tells everyone of every snapshot in one order, when a listener answers too', () => {
    const consent = consentWith()
    const heard: string[] = []
    consent.subscribe((_, { type }) => {
      if (type === 'opened') consent.acceptAll()
    })
    consent.subscribe((_, { type }) => heard.push(type))
    consent.start()
    consent.open()
    expect(heard).toEqual(['restored', 'opened', 'chosen'])
  })

  it('counts its starts, and stops with the last', () => {
    const stopped = vi.fn()
    const effect = vi.fn(() => stopped)
    const consent = consentWith({ effects: [effect] })
    const stops = [consent.start(), consent.start()] as const
    stops[0]()
    stops[0]()
    expect(stopped).not.toHaveBeenCalled()
    stops[1]()
    expect(stopped).toHaveBeenCalledOnce()
    consent.start()()
    expect(effect).toHaveBeenCalledTimes(2)
    expect(stopped).toHaveBeenCalledTimes(2)
  })

  it('hears what effects say of the page before it reads its memory', () => {
    const storage = memoryStorage()
    const first = consentWith({ storage })
    first.start()
    first.acceptAll()
    const seen: boolean[] = []
    const consent = consentWith({
      storage,
      regime: { ...eu, gpc: { denies: ['statistics'], overridable: true } },
      effects: [
        (own, send) => {
          send({ type: 'signalled', gpc: 'present', at: own.now() })
          return () => {}
        },
      ],
    })
    consent.subscribe(({ permissions }) => seen.push(permissions.matomo.allowed))
    consent.start()
    expect(seen).toEqual([false, false])
    expect(consent.explain('matomo').because).toBe('signal')
    expect(consent.allows('map')).toBe(true)
  })

  it('keeps a refusal for as long as one may not ask again', () => {
    const storage = memoryStorage()
    const write = vi.spyOn(storage, 'write')
    const consent = consentWith({ storage, regime: { ...eu, reask: { granted: 0, denied: 366 } } })
    consent.start()
    consent.rejectAll()
    expect(write).toHaveBeenCalledExactlyOnceWith(expect.any(String), 366 * 86400)
  })

  it('finds, when it reads again, what another page decided and that time has passed', () => {
    const storage = memoryStorage()
    let now = AT
    const consent = consentWith({ storage, now: () => now })
    const other = consentWith({ storage, now: () => now })
    consent.start()
    other.start()
    other.acceptAll()
    expect(consent.allows('map')).toBe(false)
    consent.refresh()
    expect(consent.allows('map')).toBe(true)
    now += 183 * DAY
    consent.refresh()
    expect(consent.explain('map').because).toBe('expired')
    expect(consent.get().needsAnswer).toBe(true)
  })

  it('undoes effects in the reverse order', () => {
    const order: string[] = []
    const effect =
      (name: string): Effect =>
      () => {
        order.push(`+${name}`)
        return () => order.push(`-${name}`)
      }
    consentWith({ effects: [effect('a'), effect('b')] }).start()()
    expect(order).toEqual(['+a', '+b', '-b', '-a'])
  })

  it('is not held up by a listener, an effect or a stop that throws', async () => {
    const onError = vi.fn()
    const listener = vi.fn()
    const stop = vi.fn<Stop>()
    const fail = (what: string) => (): never => {
      throw new Error(what)
    }
    const consent = consentWith({
      onError,
      effects: [fail('effect'), () => fail('stop'), () => stop],
    })
    consent.subscribe(fail('listener'))
    consent.subscribe(listener)
    const stopAll = consent.start()
    consent.acceptAll()
    expect(consent.allows('matomo')).toBe(true)
    expect(listener).toHaveBeenCalledTimes(2)
    stopAll()
    expect(stop).toHaveBeenCalledOnce()
    await settled()
    expect(onError).toHaveBeenCalledTimes(4)
  })

  it('asks when the memory is garbage, and reports it once', async () => {
    const onError = vi.fn()
    const consent = consentWith({ storage: memoryStorage('{"statistics":true}'), onError })
    consent.start()
    expect(consent.get()).toMatchObject({ needsAnswer: true, choice: null })
    consent.refresh()
    await settled()
    expect(onError).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ code: 'malformed-choice' }),
    )
  })

  it.each<[string, ChoiceStorage]>([
    [
      'throws',
      {
        read: () => {
          throw new Error('blocked')
        },
        write: () => {
          throw new Error('full')
        },
      },
    ],
    ['drops what it is given', { read: () => null, write: () => {} }],
  ])('keeps the choice for the page when storage %s, and reports it', async (_, storage) => {
    const onError = vi.fn()
    const consent = consentWith({ storage, onError })
    consent.start()
    expect(consent.get().needsAnswer).toBe(true)
    consent.acceptAll()
    consent.start()()
    expect(consent.allows('matomo')).toBe(true)
    await settled()
    expect(onError).toHaveBeenCalledWith(expect.objectContaining({ code: 'storage-refused' }))
  })

  it('keeps the choice when it is started again after storage refused it', () => {
    const consent = consentWith({ storage: { read: () => null, write: () => {} } })
    const stop = consent.start()
    consent.acceptAll()
    stop()
    consent.start()
    expect(consent.allows('matomo')).toBe(true)
  })
})
