import type { Consent, Stop } from '@assent/core'
import { watchGpc } from '@assent/core/effects'
import { california } from '@assent/core/regimes'
import { memoryStorage } from '@assent/core/storage'
import { bannerModel, bannerView, type Messages } from '@assent/ui'
import { htmlText } from '@assent/ui/html'
import { ar } from '@assent/ui/messages/ar'
import { en } from '@assent/ui/messages/en'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { formNames, policyOf } from './form-names'
import { type PortalCategory, type PortalService, portalConsent } from './portal'

/** What an adapter's own test mounts. */
export interface Portal {
  readonly consent: Consent
  readonly messages: Messages
  /** A component that reads `useAllowed('statistics')`, calls this at each render, and shows the value as text. */
  readonly onRender?: (statistics: boolean) => void
}

/** A portal that is mounted. */
interface Mounted {
  readonly unmount: Stop
  /** Changes the language of the views. */
  readonly speak: (messages: Messages) => void
}

/** How an adapter's own test mounts the portal: banner, preferences, button, signal status, policy, the reading component and, in an embed of `video`, an element of class `video`. */
export interface AdapterUnderTest {
  readonly name: string
  readonly mount: (into: Element, portal: Portal) => Mounted
  /** The portal as a server renders it. */
  readonly toHtml: (portal: Portal) => Promise<string>
  /** Takes over HTML that `toHtml` made. */
  readonly hydrate: (into: Element, portal: Portal) => Stop
  /** Uses a hook without its provider. */
  readonly mountBare: (into: Element) => void
}

const part = <E extends HTMLElement>(name: string): E | null =>
  document.querySelector<E>(`[data-assent="${name}"]`)
const click = (name: string): void => part(name)?.click()
const checkbox = (name: string): HTMLInputElement =>
  part('preferences')?.querySelector(`input[name="${name}"]`) as HTMLInputElement

/** What every adapter must do. */
export function describeAdapter(adapter: AdapterUnderTest): void {
  describe(adapter.name, () => {
    let cleanUp: Stop[] = []
    let speak: Mounted['speak'] = () => {}
    const place = (html = ''): Element => {
      const into = document.createElement('div')
      into.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes)
      document.body.append(into)
      cleanUp.push(() => into.remove())
      return into
    }
    const mounted = async (
      portal: Partial<Portal> = {},
    ): Promise<Consent<PortalCategory, PortalService>> => {
      const consent = portalConsent()
      const own = { consent: consent as Consent, messages: en, ...portal }
      const { unmount, speak: speakOwn } = adapter.mount(place(), own)
      cleanUp.unshift(unmount)
      speak = speakOwn
      await vi.waitFor(() => expect(part('banner')).not.toBeNull())
      return consent
    }

    afterEach(() => {
      for (const stop of cleanUp) stop()
      cleanUp = []
    })

    it('asks until it is answered', async () => {
      const consent = await mounted()
      expect(consent.allows('insights')).toBe(false)
      click('accept-all')
      await vi.waitFor(() => expect(part('banner')).toBeNull())
      expect(consent.explain('insights')).toMatchObject({ allowed: true, because: 'granted' })
    })

    it('follows the page into another language', async () => {
      await mounted()
      expect(part('banner')?.lang).toBe('en')
      speak(ar)
      await vi.waitFor(() => expect(part('accept-all')?.textContent).toBe(ar.acceptAll))
      expect(part('banner')).toMatchObject({ lang: 'ar', dir: 'rtl' })
      expect(part('reopen')?.textContent).toBe(ar.reopen)
    })

    it('takes a refusal with one click of the same kind', async () => {
      const consent = await mounted()
      expect(part('reject-all')?.tagName).toBe(part('accept-all')?.tagName)
      click('reject-all')
      await vi.waitFor(() => expect(part('banner')).toBeNull())
      expect(consent.explain('insights')).toMatchObject({ allowed: false, because: 'denied' })
    })

    it('opens the preferences as a modal dialog with nothing ticked but what is on without consent', async () => {
      await mounted()
      click('choose')
      await vi.waitFor(() => expect(part('preferences')?.matches(':modal')).toBe(true))
      const ticked = part('preferences')?.querySelectorAll<HTMLInputElement>('input:checked') ?? []
      expect([...ticked].map(({ name }) => name)).toEqual(['audience'])
    })

    it('stores nothing when the preferences are closed, and gives the focus back', async () => {
      const consent = await mounted()
      part('choose')?.focus()
      click('choose')
      await vi.waitFor(() => expect(part('preferences')?.matches(':modal')).toBe(true))
      checkbox('statistics').click()
      click('close')
      await vi.waitFor(() => expect(part('preferences')).toBeNull())
      expect(consent.get().choice).toBeNull()
      expect(part('banner')).not.toBeNull()
      expect(document.activeElement).toBe(part('choose'))
    })

    it('opens again for who is quicker than the news that it closed', async () => {
      const consent = await mounted()
      click('choose')
      await vi.waitFor(() => expect(part('preferences')?.matches(':modal')).toBe(true))
      click('close')
      // The frameworks' turn to render, and no other task's.
      await Promise.resolve().then(() => {})
      click('choose')
      await new Promise((resolve) => setTimeout(resolve, 50))
      expect(part('preferences')?.matches(':modal')).toBe(true)
      expect(consent.get()).toMatchObject({ preferencesOpen: true, choice: null })
    })

    it('saves a mixed choice, and shows it when reopened', async () => {
      const consent = await mounted()
      click('choose')
      await vi.waitFor(() => expect(part('preferences')?.matches(':modal')).toBe(true))
      checkbox('statistics').click()
      checkbox('map').click()
      expect(checkbox('media').indeterminate).toBe(true)
      click('save')
      await vi.waitFor(() => expect(part('preferences')).toBeNull())
      expect(consent.get().choice?.answers).toMatchObject({
        statistics: { granted: true },
        insights: { granted: true },
        media: { granted: false },
        map: { granted: true },
        video: { granted: false },
      })
      click('reopen')
      await vi.waitFor(() => expect(part('preferences')?.matches(':modal')).toBe(true))
      expect(checkbox('statistics').checked).toBe(true)
      expect(checkbox('map').checked).toBe(true)
      expect(checkbox('video').checked).toBe(false)
      await vi.waitFor(() => expect(checkbox('media').indeterminate).toBe(true))
    })

    it('takes services whose ids are names of what a form has', async () => {
      const ids = formNames()
      expect(ids.length).toBeGreaterThan(250)
      const consent = portalConsent({ policy: policyOf(ids) as never }) as Consent
      await mounted({ consent })
      click('choose')
      await vi.waitFor(() => expect(part('preferences')?.matches(':modal')).toBe(true))
      expect(part('preferences')?.querySelectorAll('[data-assent="service"]').length).toBe(
        ids.length,
      )
      const words = part<HTMLInputElement>('search') as HTMLInputElement
      words.value = 'queryselectorall'
      words.dispatchEvent(new Event('input', { bubbles: true }))
      const found = part('preferences')?.querySelectorAll('[data-assent="service"]:not([hidden])')
      expect(found?.length).toBe(1)
      for (const id of ids.filter((_, i) => i % 2)) checkbox(id).click()
      click('save')
      await vi.waitFor(() => expect(part('preferences')).toBeNull())
      expect(ids.filter((id) => consent.allows(id))).toEqual(ids.filter((_, i) => i % 2))
    })

    it('sets every service of a category with the category', async () => {
      const consent = await mounted()
      click('choose')
      await vi.waitFor(() => expect(part('preferences')?.matches(':modal')).toBe(true))
      checkbox('media').click()
      expect(checkbox('video').checked).toBe(true)
      click('save')
      await vi.waitFor(() => expect(part('preferences')).toBeNull())
      expect(consent.allows('video')).toBe(true)
      expect(consent.allows('statistics')).toBe(false)
    })

    it('renders a component that reads one permission only when that one changes', async () => {
      const onRender = vi.fn()
      const consent = await mounted({ onRender })
      const renders = onRender.mock.calls.length
      consent.choose({ media: true })
      consent.open()
      await vi.waitFor(() => expect(part('preferences')).not.toBeNull())
      expect(onRender).toHaveBeenCalledTimes(renders)
      consent.choose({ statistics: true })
      await vi.waitFor(() => expect(onRender).toHaveBeenLastCalledWith(true))
    })

    it('asks about what is new, and about nothing else', async () => {
      const { policy } = portalConsent().get()
      const storage = memoryStorage()
      const before = portalConsent({
        storage,
        policy: { ...policy, services: policy.services.filter(({ id }) => id !== 'map') },
      })
      before.start()
      before.choose({ statistics: true, media: true, services: { video: false } })
      const consent = portalConsent({ storage, now: () => Date.UTC(2026, 2, 20) })
      await mounted({ consent: consent as Consent })
      expect(part('banner')?.textContent).toContain(
        'One service has joined or changed since your choice of March 1, 2026: Map (Maps & Co).',
      )
      click('accept-all')
      await vi.waitFor(() => expect(part('banner')).toBeNull())
      expect(consent.allows('map')).toBe(true)
      expect(consent.explain('video')).toMatchObject({ because: 'denied' })
      expect(consent.explain('insights')).toMatchObject({ decidedAt: Date.UTC(2026, 2, 1, 12) })
    })

    it('says inline what became of a signal that binds, and nothing elsewhere', async () => {
      await mounted()
      expect(part('signal-status')).toBeNull()
      for (const stop of cleanUp.splice(0)) stop()
      const effects = [watchGpc({ navigator: { globalPrivacyControl: true } })]
      const consent = portalConsent({ regime: california, effects })
      cleanUp.unshift(adapter.mount(place(), { consent: consent as Consent, messages: en }).unmount)
      await vi.waitFor(() =>
        expect(part('signal-status')?.textContent).toBe('Opt-out preference signal honoured'),
      )
      expect(part('banner')).toBeNull()
      consent.acceptAll()
      await vi.waitFor(() => expect(part('signal-status')?.textContent).toContain('overruled'))
    })

    it('says whose an embed is, and shows it once or always', async () => {
      const consent = await mounted()
      expect(part('embed')?.textContent).toContain('This content comes from Videos.')
      expect(document.querySelector('.video')).toBeNull()
      click('allow-once')
      await vi.waitFor(() => expect(document.querySelector('.video')).not.toBeNull())
      expect(consent.get().choice).toBeNull()
      consent.rejectAll()
      await vi.waitFor(() => expect(document.querySelector('.video')).toBeNull())
      click('allow-always')
      await vi.waitFor(() => expect(document.querySelector('.video')).not.toBeNull())
      expect(consent.get().choice?.answers.video?.granted).toBe(true)
    })

    it('leaves no listener and no running consent behind', async () => {
      const consent = portalConsent()
      const effect = vi.fn(() => stopped)
      const stopped = vi.fn()
      const own = portalConsent({ effects: [effect] })
      const open = new Set<object>()
      const watched: Consent = {
        ...(own as Consent),
        subscribe(listener) {
          const stop = own.subscribe(listener as never)
          open.add(listener)
          return () => {
            open.delete(listener)
            stop()
          }
        },
      }
      const { unmount } = adapter.mount(place(), { consent: watched, messages: en })
      await vi.waitFor(() => expect(part('banner')).not.toBeNull())
      expect(open.size).toBeGreaterThan(0)
      unmount()
      await vi.waitFor(() => expect(open.size).toBe(0))
      expect(stopped).toHaveBeenCalledTimes(effect.mock.calls.length)
      expect(consent.get().ready).toBe(false)
    })

    it('renders on a server what is known there, and takes it over without a complaint', async () => {
      const complaints = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')]
      const portal = { consent: portalConsent() as Consent, messages: en }
      const html = await adapter.toHtml(portal)
      expect(html).toContain('data-assent="cookie-policy"')
      expect(html).not.toContain('data-assent="banner"')
      const into = place(html)
      const policy = part('cookie-policy')
      cleanUp.unshift(adapter.hydrate(into, portal))
      await vi.waitFor(() => expect(part('banner')).not.toBeNull())
      expect(part('cookie-policy')).toBe(policy)
      for (const complaint of complaints) {
        expect(complaint).not.toHaveBeenCalled()
        complaint.mockRestore()
      }
    })

    it('renders the banner as HTML text does', async () => {
      const consent = await mounted()
      const { html } = bannerView(htmlText, bannerModel(consent as Consent, en))
      const expected = new DOMParser().parseFromString(html, 'text/html').body.firstElementChild
      await vi.waitFor(() => expect(part('banner')?.matches(':popover-open')).toBe(true))
      expect(document.activeElement).toBe(document.body)
      part('banner')?.removeAttribute('popover')
      expect(part('banner')?.isEqualNode(expected)).toBe(true)
    })

    it('says what is missing when it has no consent', () => {
      const silent = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')]
      for (const spy of silent) spy.mockImplementation(() => {})
      const errors: unknown[] = []
      const listen = (event: ErrorEvent): void => {
        errors.push(event.error)
        event.preventDefault()
      }
      addEventListener('error', listen)
      try {
        adapter.mountBare(place())
      } catch (error) {
        errors.push(error)
      }
      removeEventListener('error', listen)
      expect(errors[0]).toMatchObject({ name: 'ConsentError', code: 'missing-provider' })
      for (const spy of silent) spy.mockRestore()
    })
  })
}
