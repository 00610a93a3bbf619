import { describe, expect, it, vi } from 'vitest'
import { createConsent } from '../../create-consent'
import { definePolicy } from '../../model/define-policy'
import { eu } from '../../regimes/eu'
import { memoryStorage } from '../storage/memory-storage'
import { pageLifecycle } from './page-lifecycle'

const policy = definePolicy({
  categories: [{ id: 'media', label: 'Media' }],
  services: [{ id: 'map', category: 'media', provider: 'P', function: 'F', trackers: [] }],
})

function pageWith(facts: { prerendering?: boolean; visibilityState?: string } = {}) {
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible', ...facts })
  const view = new EventTarget()
  const storage = memoryStorage()
  const clock = { now: Date.UTC(2026, 2, 1) }
  const options = { policy, regime: eu, storage, now: () => clock.now }
  const consent = createConsent({
    ...options,
    effects: [pageLifecycle({ document: page, window: view })],
  })
  const elsewhere = createConsent(options)
  elsewhere.start()
  return { page, view, clock, consent, elsewhere }
}

const persisted = (value: boolean): Event =>
  new PageTransitionEvent('pageshow', { persisted: value })

describe('pageLifecycle', () => {
  it('asks and allows nothing while the page is prepared unseen, and reads again once it is shown', () => {
    const { page, consent, elsewhere } = pageWith({ prerendering: true })
    consent.start()
    expect(consent.get()).toMatchObject({ ready: false, needsAnswer: false })
    elsewhere.acceptAll()
    page.prerendering = false
    page.dispatchEvent(new Event('prerenderingchange'))
    expect(consent.get()).toMatchObject({ ready: true, needsAnswer: false })
    expect(consent.allows('map')).toBe(true)
  })

  it('asks at once on a page that is shown', () => {
    const { consent } = pageWith()
    consent.start()
    expect(consent.get()).toMatchObject({ ready: true, needsAnswer: true })
  })

  it('reads again what comes from the back/forward cache, and only that', () => {
    const { view, consent, elsewhere } = pageWith()
    consent.start()
    elsewhere.acceptAll()
    view.dispatchEvent(persisted(false))
    expect(consent.allows('map')).toBe(false)
    view.dispatchEvent(persisted(true))
    expect(consent.allows('map')).toBe(true)
  })

  it('notices, when the page is seen again, that an answer has run out', () => {
    const { page, clock, consent } = pageWith()
    consent.start()
    consent.acceptAll()
    clock.now += 184 * 864e5
    page.visibilityState = 'hidden'
    page.dispatchEvent(new Event('visibilitychange'))
    expect(consent.get().needsAnswer).toBe(false)
    page.visibilityState = 'visible'
    page.dispatchEvent(new Event('visibilitychange'))
    expect(consent.get().needsAnswer).toBe(true)
    expect(consent.explain('map').because).toBe('expired')
  })

  it('stays still when nothing changed, and hears nothing once it is stopped', () => {
    const { page, view, consent, elsewhere } = pageWith()
    const listener = vi.fn()
    const stop = consent.start()
    consent.subscribe(listener)
    page.dispatchEvent(new Event('visibilitychange'))
    view.dispatchEvent(persisted(true))
    expect(listener).not.toHaveBeenCalled()
    stop()
    elsewhere.acceptAll()
    page.dispatchEvent(new Event('visibilitychange'))
    view.dispatchEvent(persisted(true))
    page.dispatchEvent(new Event('prerenderingchange'))
    expect(listener).not.toHaveBeenCalled()
  })

  it.each(['prerendering', 'visibilityState', 'addEventListener'])(
    'believes the page, and no image that is called %s',
    (name) => {
      const image = document.createElement('img')
      document.body.append(image)
      const onError = vi.fn()
      const consent = createConsent({
        policy,
        regime: eu,
        storage: memoryStorage(),
        effects: [pageLifecycle()],
        onError,
      })
      const refresh = vi.spyOn(consent, 'refresh')
      image.name = name
      const stop = consent.start()
      expect(consent.get()).toMatchObject({ ready: true, needsAnswer: true })
      document.dispatchEvent(new Event('visibilitychange'))
      expect(refresh).toHaveBeenCalledOnce()
      expect(onError).not.toHaveBeenCalled()
      stop()
      image.remove()
    },
  )

  it('takes the real page where none is passed in', () => {
    const consent = createConsent({
      policy,
      regime: eu,
      storage: memoryStorage(),
      effects: [pageLifecycle()],
    })
    const stop = consent.start()
    expect(consent.get().ready).toBe(true)
    stop()
  })
})
