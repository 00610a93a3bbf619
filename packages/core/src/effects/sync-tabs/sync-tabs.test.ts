import { afterEach, describe, expect, it, vi } from 'vitest'
import type { ChoiceStorage } from '../../consent'
import { createConsent } from '../../create-consent'
import { decodeChoice, encodeChoice } from '../../model/codec'
import { definePolicy } from '../../model/define-policy'
import { eu } from '../../regimes/eu'
import { memoryStorage } from '../storage/memory-storage'
import { webStorage } from '../storage/web-storage'
import { type SyncTabsOptions, syncTabs } from './sync-tabs'

const policy = definePolicy({
  categories: [{ id: 'media', label: 'Media' }],
  services: [{ id: 'map', category: 'media', provider: 'P', function: 'F', trackers: [] }],
})
const AT = Date.UTC(2026, 2, 1)
const stops: (() => void)[] = []
let tests = 0

function tab(
  options: SyncTabsOptions = { name: `test-${tests}` },
  onError?: (error: unknown) => void,
  storage: ChoiceStorage = memoryStorage(),
) {
  const clock = { now: AT }
  const consent = createConsent({
    policy,
    regime: eu,
    storage,
    now: () => clock.now,
    effects: [syncTabs(options)],
    ...(onError && { onError }),
  })
  stops.push(consent.start())
  return { consent, clock, storage }
}

type Tab = ReturnType<typeof tab>

describe('syncTabs', () => {
  afterEach(() => {
    for (const stop of stops.splice(0)) stop()
    tests++
  })

  it('tells the other tabs of a choice, which then ask no more', async () => {
    const [a, b, c] = [tab(), tab(), tab()]
    a.consent.acceptAll()
    await vi.waitFor(() => expect(b.consent.allows('map')).toBe(true))
    await vi.waitFor(() => expect(c.consent.get().needsAnswer).toBe(false))
    // What a tab hears it keeps: its own storage may have failed the one who answered.
    expect(b.storage.read()).toBe(a.storage.read())
    b.clock.now += 1000
    b.consent.withdraw()
    for (const { consent, clock } of [a, c]) {
      clock.now += 1000
      await vi.waitFor(() => expect(consent.allows('map')).toBe(false))
    }
  })

  it('lets the newer choice hold in every tab, whatever arrives first', async () => {
    const [a, b] = [tab(), tab()]
    b.clock.now += 5000
    b.consent.rejectAll()
    a.consent.acceptAll()
    a.clock.now += 5000
    await vi.waitFor(() => expect(a.consent.get().choice).toEqual(b.consent.get().choice))
    expect(a.consent.explain('map').because).toBe('denied')
  })

  it('passes on nothing that it was told', async () => {
    const [a, b] = [tab(), tab()]
    const heard = vi.fn()
    const channel = new BroadcastChannel(`test-${tests}`)
    channel.addEventListener('message', heard)
    a.consent.acceptAll()
    await vi.waitFor(() => expect(b.consent.allows('map')).toBe(true))
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(heard).toHaveBeenCalledOnce()
    channel.close()
  })

  it.each([null, 7, {}, '', 'accept', '2.accept~t4k2s0.media.map$'])(
    'takes nothing from the message %j',
    async (message) => {
      const { consent } = tab()
      const channel = new BroadcastChannel(`test-${tests}`)
      channel.postMessage(message)
      await new Promise((resolve) => setTimeout(resolve, 30))
      expect(consent.get()).toMatchObject({ choice: null, needsAnswer: true })
      channel.close()
    },
  )

  it('takes no grant that is dated in the future', async () => {
    const { consent } = tab()
    const heard = vi.fn()
    consent.subscribe(heard)
    const channel = new BroadcastChannel(`test-${tests}`)
    channel.postMessage('1.accept~zzzzzz.map.media$')
    await vi.waitFor(() => expect(heard).toHaveBeenCalled())
    expect(consent.get()).toMatchObject({ choice: { answers: {} }, needsAnswer: true })
    channel.close()
  })

  it('ends with one answer in every tab and storage when answers of one second cross, on the last that was given', async () => {
    const shared = memoryStorage()
    const crossing = [0, 1].map(() => tab({ name: `test-${tests}` }, undefined, shared))
    const [a, b] = crossing as [Tab, Tab]
    a.consent.acceptAll()
    b.consent.rejectAll()
    a.consent.acceptAll()
    b.consent.rejectAll()
    await vi.waitFor(() => {
      expect(a.consent.explain('map').because).toBe('withdrawn')
      expect(a.consent.get().choice).toEqual(b.consent.get().choice)
      expect(decodeChoice(shared.read() as string)).toEqual(a.consent.get().choice)
    })
  })

  it('writes what it hears where the storage says less', async () => {
    const [a, b] = [tab(), tab()]
    a.consent.rejectAll()
    b.consent.choose({ media: true, services: {} })
    await vi.waitFor(() => {
      expect(a.consent.get().choice).toEqual(b.consent.get().choice)
      for (const { storage, consent } of [a, b]) {
        expect(decodeChoice(storage.read() as string)).toEqual(consent.get().choice)
      }
    })
  })

  it('forgets in every tab what was forgotten in one, and no tab revives it', async () => {
    const [a, b] = [tab(), tab()]
    a.consent.acceptAll()
    await vi.waitFor(() => expect(b.consent.allows('map')).toBe(true))
    a.consent.clear()
    await vi.waitFor(() => expect(b.consent.get().needsAnswer).toBe(true))
    b.consent.refresh()
    a.consent.refresh()
    expect([a, b].map(({ consent }) => consent.allows('map'))).toEqual([false, false])
    expect(a.storage.read()).toMatch(/^1\.clear\.\.\w+-1~\w+-1\$$/)
  })

  it('shares nothing between consents that keep their choice in different places', async () => {
    const shops = ['shop', 'blog', 'shop'].map((key) =>
      tab({}, undefined, webStorage({ kind: 'session', key: `${key}-${tests}` })),
    )
    const [shop, blog, other] = shops as [Tab, Tab, Tab]
    blog.consent.acceptAll()
    shop.consent.rejectAll()
    await vi.waitFor(() => expect(other.consent.explain('map').because).toBe('denied'))
    expect(shop.consent.explain('map').because).toBe('denied')
    sessionStorage.clear()
  })

  it('survives a message of several million characters', async () => {
    const { consent } = tab()
    const channel = new BroadcastChannel(`test-${tests}`)
    const heard = vi.fn()
    consent.subscribe(heard)
    channel.postMessage(`1.accept~t4k2s0${'.!a'.repeat(2e6)}$`)
    channel.postMessage(`1.accept${'~t4k2s0'.repeat(1e6)}$`)
    channel.postMessage(`1.reject~${(AT / 1000).toString(36)}.!map$`)
    await vi.waitFor(() => expect(consent.explain('map').because).toBe('denied'), 15_000)
    channel.close()
  })

  it('hears and tells nothing once it is stopped', async () => {
    const [a, b] = [tab(), tab()]
    stops.pop()?.()
    a.consent.acceptAll()
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect(b.consent.allows('map')).toBe(false)
  })

  it('listens to nothing while the page is in the back/forward cache, and again afterwards', async () => {
    const a = tab()
    const opened = vi.fn((name: string) => new BroadcastChannel(name))
    const b = tab({ name: `test-${tests}`, open: opened })
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))
    a.consent.acceptAll()
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect(b.consent.allows('map')).toBe(false)
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
    expect(opened).toHaveBeenCalledTimes(2)
    a.clock.now += 1000
    b.clock.now += 1000
    a.consent.rejectAll()
    await vi.waitFor(() => expect(b.consent.explain('map').because).toBe('withdrawn'))
  })

  it('goes through localStorage where no channel can be opened, and leaves nothing there', async () => {
    const name = `test-${tests}`
    const frame = document.createElement('iframe')
    document.body.append(frame)
    stops.push(() => frame.remove())
    const heard: unknown[] = []
    frame.contentWindow?.addEventListener('storage', ({ key, newValue }) => {
      if (key === name && newValue) heard.push(newValue)
    })
    const { consent } = tab({ name, open: noChannel })
    consent.acceptAll()
    await vi.waitFor(() => expect(heard).toHaveLength(1))
    expect(localStorage.getItem(name)).toBeNull()

    // What another tab says that way.
    const text = encodeChoice({
      decidedAt: AT + 1000,
      method: 'reject',
      answers: { map: { granted: false, decidedAt: AT + 1000 } },
    })
    frame.contentWindow?.localStorage.setItem(name, text)
    await vi.waitFor(() => expect(consent.explain('map').because).toBe('denied'))
    localStorage.removeItem(name)
  })

  it('hears through localStorage nothing that is meant for others, and nothing once it is stopped', async () => {
    const name = `test-${tests}`
    const { consent } = tab({ name, open: noChannel })
    const heard = vi.fn()
    consent.subscribe(heard)
    const tell = (key: string | null, newValue: string | null): void => {
      dispatchEvent(new StorageEvent('storage', { key, newValue }))
    }
    const refusal = `1.reject~${(AT / 1000).toString(36)}.!map$`
    tell('other', refusal)
    tell(null, refusal)
    tell(name, null)
    tell(name, '')
    expect(heard).not.toHaveBeenCalled()
    tell(name, refusal)
    expect(consent.explain('map').because).toBe('denied')
    stops.pop()?.()
    heard.mockClear()
    tell(name, `1.reject~${(AT / 1000 + 5).toString(36)}.!map$`)
    expect(heard).not.toHaveBeenCalled()
  })

  it('opens a channel named after every place, and none where the choice is kept nowhere', () => {
    const opened = vi.fn((name: string) => new BroadcastChannel(name))
    const kept = (...keptIn: NonNullable<ChoiceStorage['keptIn']>): ChoiceStorage => ({
      ...memoryStorage(),
      keptIn,
    })
    tab({ open: opened })
    expect(opened).not.toHaveBeenCalled()
    tab({ open: opened }, undefined, kept({ name: 'a' }, { name: 'b', storage: 'local' }))
    expect(opened).toHaveBeenLastCalledWith('assent: cookie "a", local "b"')
  })

  it('leaves a page alone once it is stopped: it opens nothing again, and tells nothing', () => {
    const channel = { postMessage: vi.fn(), addEventListener: vi.fn(), close: vi.fn() }
    const open = vi.fn(() => channel)
    const { consent } = tab({ name: 'x', open })
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }))
    expect(open).toHaveBeenCalledOnce()
    stops.pop()?.()
    expect(channel.close).toHaveBeenCalledOnce()
    consent.acceptAll()
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
    expect(open).toHaveBeenCalledOnce()
    expect(channel.close).toHaveBeenCalledOnce()
    expect(channel.postMessage).not.toHaveBeenCalled()
  })

  it('is survived where nothing can be told to other tabs, and reported', async () => {
    const onError = vi.fn()
    const access = vi.spyOn(window, 'localStorage', 'get').mockImplementation(noChannel)
    const { consent } = tab({ name: `test-${tests}`, open: noChannel }, onError)
    consent.acceptAll()
    expect(consent.allows('map')).toBe(true)
    await vi.waitFor(() => expect(onError).toHaveBeenCalledOnce())
    stops.pop()?.()
    dispatchEvent(new PageTransitionEvent('pagehide'))
    await new Promise((resolve) => setTimeout(resolve))
    expect(onError).toHaveBeenCalledOnce()
    access.mockRestore()
  })
})

function noChannel(): never {
  throw new DOMException('sandboxed', 'SecurityError')
}
