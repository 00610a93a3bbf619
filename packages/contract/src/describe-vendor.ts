import {
  type Consent,
  createConsent,
  definePolicy,
  type Effect,
  type ReadyService,
} from '@assent/core'
import { stillRunning } from '@assent/core/effects'
import { eu } from '@assent/core/regimes'
import { memoryStorage } from '@assent/core/storage'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

/** How a vendor's own test makes it, and what the vendor must have been told. */
export interface VendorUnderTest {
  /** As in its door. */
  readonly name: string
  /** Makes its effect for the service `vendor`, with the given nonce. */
  readonly create: (options: { readonly service: string; readonly nonce: string }) => Effect
  /** What it declares for a policy; `null` where it has no service of its own. */
  readonly service: ReadyService | null
  /** The names in `window` that it makes. */
  readonly globals: readonly string[]
  /** The address of its script; `null` where it loads none. */
  readonly script: string | null
  /** What it was told so far, as plain values: its queue, or calls of a stand-in for its API. */
  readonly told: () => readonly unknown[]
  /** What it must have been told after the first grant, then in addition after a withdrawal, then after another grant. */
  readonly granted: readonly unknown[]
  readonly denied: readonly unknown[]
  readonly again: readonly unknown[]
  /** Whether only a reload ends it. @default false */
  readonly onlyReload?: boolean
}

/** What every vendor must do. */
export function describeVendor(vendor: VendorUnderTest): void {
  const { name, create, service, globals, script, told, granted, denied, again } = vendor
  const page = window as unknown as Record<string, unknown>
  const policy = definePolicy({
    categories: [{ id: 'purpose', label: 'Purpose' }],
    services: [
      {
        ...(service ?? { provider: 'P', function: 'F', trackers: [] }),
        id: 'vendor',
        category: 'purpose',
      },
    ],
  })

  describe(name, () => {
    let scripts: HTMLScriptElement[] = []
    let stops: (() => void)[] = []
    const started = (effect = create({ service: 'vendor', nonce: 'n0nce' })): Consent => {
      const onError = (error: unknown): void => {
        throw error
      }
      const options = { policy, regime: eu, storage: memoryStorage(), effects: [effect], onError }
      const consent = createConsent(options)
      stops.push(consent.start())
      return consent as Consent
    }

    beforeEach(() => {
      scripts = []
      // Nothing is loaded: what would be put into the page is written down.
      vi.spyOn(document.head, 'append').mockImplementation((...nodes) => {
        scripts.push(...(nodes as HTMLScriptElement[]))
      })
    })
    afterEach(() => {
      for (const stop of stops) stop()
      stops = []
      vi.restoreAllMocks()
      for (const own of globals) delete page[own]
    })

    it('does, stores and requests nothing before its service is allowed', () => {
      const before = Object.keys(window)
      started().rejectAll()
      expect(scripts).toEqual([])
      expect(Object.keys(window).filter((key) => !before.includes(key))).toEqual([])
      expect([document.cookie, localStorage.length, sessionStorage.length]).toEqual(['', 0, 0])
    })

    it('loads its script once, with the nonce, and is told of the grant', () => {
      const consent = started()
      consent.acceptAll()
      expect(scripts.map(({ src }) => src)).toEqual(script === null ? [] : [script])
      for (const element of scripts) expect(element).toMatchObject({ async: true, nonce: 'n0nce' })
      for (const own of globals) expect(page, own).toHaveProperty(own)
      expect(told()).toEqual(granted)
    })

    it('runs in a page whose elements are called as what it reads', () => {
      const { body } = document
      const shadows = body.appendChild(document.createElement('div'))
      const names = ['createElement', 'addEventListener', 'removeEventListener', 'dispatchEvent']
      for (const own of names) shadows.append(shadowing('img', own))
      const form = shadowing('form', 'head')
      form.append(shadowing('input', 'append'))
      shadows.append(form)
      for (const own of [...globals, 'trustedTypes']) {
        shadows.append(Object.assign(shadowing('section', ''), { id: own }))
      }
      try {
        started().acceptAll()
        expect(scripts.map(({ src }) => src)).toEqual(script === null ? [] : [script])
        expect(told()).toEqual(granted)
      } finally {
        shadows.remove()
      }
    })

    it('is told of a withdrawal and of another grant, and is not loaded again', () => {
      const consent = started()
      consent.acceptAll()
      consent.withdraw()
      expect(told()).toEqual([...granted, ...denied])
      expect(stillRunning(consent.get())).toEqual(vendor.onlyReload ? ['vendor'] : [])
      consent.acceptAll()
      expect(told()).toEqual([...granted, ...denied, ...again])
      expect(scripts).toHaveLength(script === null ? 0 : 1)
    })

    it('takes it for no withdrawal when the consent is stopped, as StrictMode does', () => {
      const effect = create({ service: 'vendor', nonce: 'n0nce' })
      const consent = started(effect)
      consent.acceptAll()
      for (const stop of stops.splice(0)) stop()
      expect(told()).toEqual(granted)
      stops.push(consent.start())
      expect(scripts).toHaveLength(script === null ? 0 : 1)
      consent.withdraw()
      if (denied.length) expect(told().slice(-denied.length)).toEqual(denied)
    })

    if (service) {
      it('declares a service whose provider has a role, whose texts are in English and French, and whose hosts are those of its script', () => {
        expect(service.vendor).toBe(name)
        // Who does not say counts as a controller: a ready one says so.
        expect(service.role).toMatch(/^(processor|controller)$/)
        const texts = [service.function, ...service.trackers.map(({ purpose }) => purpose)]
        for (const text of texts) {
          expect(text).toEqual({ en: expect.any(String), fr: expect.any(String) })
        }
        for (const { party } of service.trackers) expect(party).toMatch(/^(first|third)$/)
        const host = script && new URL(script).hostname
        if (!host || host.endsWith('.example')) return
        const covers = (pattern: string): boolean =>
          pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : pattern === host
        expect(service.hosts?.some(covers), host).toBe(true)
      })
    }
  })
}

/** An element that stands for its name in the document, and a field in its form. */
function shadowing(tag: string, name: string): Element {
  const element = Document.prototype.createElement.call(document, tag)
  element.setAttribute('name', name)
  return element
}
