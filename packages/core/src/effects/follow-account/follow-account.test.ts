import { afterEach, describe, expect, it, vi } from 'vitest'
import type { ChoiceStorage, Effect } from '../../consent'
import { createConsent } from '../../create-consent'
import { decodeChoice } from '../../model/codec'
import { definePolicy } from '../../model/define-policy'
import type { Regime } from '../../model/regime'
import { california } from '../../regimes/california'
import { eea } from '../../regimes/eea'
import { whenAllowed } from '../../when-allowed'
import { pageLifecycle } from '../page-lifecycle/page-lifecycle'
import { memoryStorage } from '../storage/memory-storage'
import { watchGpc } from '../watch-gpc/watch-gpc'
import { followAccount } from './follow-account'

const policy = definePolicy({
  categories: [
    { id: 'statistics', kind: 'statistics', label: 'Statistics' },
    { id: 'ads', kind: 'advertising', label: 'Advertising' },
  ],
  services: [
    { id: 'counter', category: 'statistics', provider: 'P', function: 'F', trackers: [] },
    { id: 'pixel', category: 'ads', provider: 'P', function: 'F', trackers: [] },
  ],
})
const AT = Date.UTC(2026, 2, 1)
const HOUR = 36e5
const stops: (() => void)[] = []

/** A visitor's account at the site's server, on any number of devices. */
function account(kept: string | null = null) {
  const server = { kept, told: [] as string[] }
  const onKept = (text: string): void => {
    server.kept = text
    server.told.push(text)
  }
  /** A page, some hours after the beginning, on the device that has this memory. */
  const visit = (
    storage: ChoiceStorage,
    hour: number,
    { regime = california, before = [], after = [], onError }: Page = {},
  ) => {
    const effects = [...before, followAccount({ kept: server.kept, onKept }), ...after]
    const consent = createConsent({
      policy,
      regime,
      storage,
      effects,
      now: () => AT + hour * HOUR,
      onError: onError ?? fail,
    })
    stops.push(consent.start())
    return consent
  }
  return { server, visit }
}
interface Page {
  readonly regime?: Regime
  readonly before?: readonly Effect[]
  readonly after?: readonly Effect[]
  readonly onError?: (error: unknown) => void
}
const fail = (error: unknown): void => {
  throw error
}
const running =
  (run: () => void): Effect =>
  (consent) =>
    whenAllowed(consent, 'pixel', run)

describe('followAccount', () => {
  afterEach(() => {
    for (const stop of stops.splice(0)) stop()
  })

  it('lets a refusal of one device hold on the next before anything may run, wherever it stands', () => {
    const { visit } = account()
    visit(memoryStorage(), 0).choose({ ads: false })
    const run = vi.fn()
    const phone = memoryStorage()
    const next = visit(phone, 1, { before: [running(run)], after: [running(run)] })
    expect(run).not.toHaveBeenCalled()
    expect(next.explain('pixel')).toMatchObject({ because: 'denied', decidedAt: AT })
    expect(next.explain('counter').because).toBe('unrefused')
    // The device keeps it, too: it holds on pages where nobody is logged in.
    expect(decodeChoice(phone.read() as string)?.answers.pixel?.granted).toBe(false)
  })

  it('tells the account of what was refused on the device before anybody logged in', () => {
    const { server, visit } = account()
    const laptop = memoryStorage()
    const consent = createConsent({ policy, regime: california, storage: laptop, now: () => AT })
    consent.start()()
    consent.choose({ ads: false })
    visit(laptop, 1)
    expect(server.told).toHaveLength(1)
    expect(visit(memoryStorage(), 2).explain('pixel').because).toBe('denied')
    // Both say the same by now: nothing is told again.
    visit(laptop, 3).choose({ statistics: true })
    expect(server.told).toHaveLength(1)
  })

  it('grants nothing of one device on another', () => {
    const { server, visit } = account()
    visit(memoryStorage(), 0, { regime: eea }).acceptAll()
    expect(server.told).toEqual([])
    visit(memoryStorage(), 1, { regime: eea }).choose({ statistics: true, ads: false })
    expect(server.kept).not.toMatch(/[.](statistics|counter)/)
    const third = visit(memoryStorage(), 2, { regime: eea })
    expect(third.explain('counter').because).toBe('undecided')
    expect(third.explain('pixel').because).toBe('denied')
    // Nor does a text that does, whoever wrote it.
    const granted = '1.accept~t4k2s0.ads.counter.pixel.statistics$'
    expect(decodeChoice(granted)?.answers.pixel?.granted).toBe(true)
    const fourth = account(granted).visit(memoryStorage(), 3, { regime: eea })
    expect(fourth.explain('pixel').because).toBe('undecided')
  })

  it('lets a later grant of a device hold there, and takes nothing from the account for it', () => {
    const { server, visit } = account()
    const [laptop, phone] = [memoryStorage(), memoryStorage()]
    visit(laptop, 0).choose({ ads: false })
    visit(phone, 1).choose({ ads: true })
    expect(visit(phone, 2).explain('pixel').because).toBe('granted')
    expect(visit(memoryStorage(), 2).explain('pixel').because).toBe('denied')
    expect(server.told).toHaveLength(1)
    visit(phone, 3).choose({ statistics: false })
    expect(visit(memoryStorage(), 3).explain('pixel').because).toBe('denied')
    visit(laptop, 4).choose({ ads: false })
    expect(visit(phone, 5).explain('pixel').because).toBe('denied')
  })

  it('carries a withdrawal as one, and an objection', () => {
    const objecting: Regime = { ...eea, rules: { ...eea.rules, statistics: 'object' } }
    const { visit } = account()
    const laptop = visit(memoryStorage(), 0, { regime: objecting })
    laptop.choose({ ads: true })
    laptop.choose({ statistics: false, ads: false })
    const phone = visit(memoryStorage(), 1, { regime: objecting })
    expect(phone.explain('pixel').because).toBe('withdrawn')
    expect(phone.explain('counter').because).toBe('denied')
  })

  it.each([
    ['watched', [watchGpc({ navigator: { globalPrivacyControl: true } })]],
    ['heard without that', [signalled()]],
  ])('carries a signal that binds to devices without it, %s', (_, before) => {
    const { server, visit } = account()
    const laptop = memoryStorage()
    visit(laptop, 0, { before })
    visit(laptop, 1, { before })
    expect(server.told).toHaveLength(1)
    const run = vi.fn()
    const phone = visit(memoryStorage(), 2, { after: [running(run)] })
    expect(phone.explain('pixel')).toMatchObject({ because: 'signal' })
    expect(run).not.toHaveBeenCalled()
    expect(server.told).toHaveLength(1)
  })

  it('tells of no signal where no law binds a site to it', () => {
    const { server, visit } = account()
    visit(memoryStorage(), 0, { regime: eea, before: [signalled()] })
    expect(server.told).toEqual([])
  })

  it('loses no refusal of the account when a device forgets, as at a logout', () => {
    const { server, visit } = account()
    const [shared, phone] = [memoryStorage(), memoryStorage()]
    const first = visit(shared, 0, { before: [signalled()] })
    first.choose({ statistics: false })
    visit(phone, 1).choose({ statistics: true })
    const told = server.told.length
    first.clear()
    visit(shared, 2).clear()
    expect(server.told).toHaveLength(told)
    const run = vi.fn()
    const again = visit(shared, 3, { after: [running(run)] })
    expect(again.explain('counter')).toMatchObject({ because: 'denied', decidedAt: AT })
    expect(again.explain('pixel').because).toBe('signal')
    expect(run).not.toHaveBeenCalled()
    // That it was forgotten here makes it no newer: what another device granted since still holds there.
    expect(server.told).toHaveLength(told)
    expect(visit(phone, 4).explain('counter').because).toBe('granted')
    // And so does what this one grants from now on.
    again.choose({ statistics: true })
    expect(visit(shared, 5).explain('counter').because).toBe('granted')
  })

  it.each(['', 'hello', '2.reject~t4k2s0.!ads$', '1.reject~t4k2s0.!ads'])(
    'takes nothing from the text %j, and reports it once',
    async (text) => {
      const onError = vi.fn()
      const { server, visit } = account(text)
      const device = memoryStorage()
      const consent = visit(device, 0, { regime: eea, onError })
      consent.acceptAll()
      stops.pop()?.()
      stops.push(consent.start())
      await vi.waitFor(() => expect(onError).toHaveBeenCalledTimes(text ? 1 : 0))
      if (text) {
        expect(onError.mock.lastCall?.[0]).toMatchObject({
          code: 'malformed-choice',
          path: 'followAccount',
        })
      }
      expect(consent.explain('pixel').because).toBe('granted')
      expect(server.told).toEqual([])
    },
  )

  it('tells nothing twice when it is started again, as StrictMode does', () => {
    const { server, visit } = account()
    const consent = visit(memoryStorage(), 0)
    consent.choose({ ads: false })
    stops.pop()?.()
    stops.push(consent.start())
    consent.open()
    expect(server.told).toHaveLength(1)
    expect(consent.explain('pixel').because).toBe('denied')
    consent.choose({ statistics: false })
    expect(server.told).toHaveLength(2)
  })

  it.each(['before', 'after'] as const)(
    'says nothing of a page that is prepared unseen, with what says so %s it',
    (place) => {
      const { server, visit } = account()
      visit(memoryStorage(), 0).choose({ ads: false })
      const page = Object.assign(new EventTarget(), {
        visibilityState: 'hidden',
        prerendering: true,
      })
      const device = memoryStorage()
      const own = createConsent({ policy, regime: california, storage: device, now: () => AT })
      own.start()
      own.choose({ statistics: false })
      const consent = visit(device, 1, { [place]: [pageLifecycle({ document: page })] })
      expect(consent.get()).toMatchObject({ ready: false, suspended: true })
      expect(server.told).toHaveLength(1)
      page.dispatchEvent(new Event('prerenderingchange'))
      expect(consent.explain('pixel').because).toBe('denied')
      expect(server.told).toHaveLength(2)
    },
  )

  it('survives a site that cannot keep it', async () => {
    const onError = vi.fn()
    const effect = followAccount({
      kept: null,
      onKept() {
        throw new Error('offline')
      },
    })
    const consent = createConsent({
      policy,
      regime: california,
      storage: memoryStorage(),
      effects: [effect],
      onError,
    })
    stops.push(consent.start())
    consent.rejectAll()
    await vi.waitFor(() => expect(onError).toHaveBeenCalledOnce())
    expect(consent.explain('pixel').because).toBe('denied')
  })
})

/** A browser that sends the signal, in a page that does not watch it. */
function signalled(): Effect {
  return (consent, send) => {
    send({ type: 'signalled', gpc: 'present', at: consent.now() })
    return () => {}
  }
}
