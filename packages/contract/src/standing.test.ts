import type { Consent, Effect } from '@assent/core'
import {
  mountBanner,
  mountCookiePolicy,
  mountPreferences,
  mountPreferencesButton,
  mountSaved,
  mountSignalStatus,
} from '@assent/ui/dom'
import { enPolicy, en as messages } from '@assent/ui/messages/en'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { portalConsent } from './portal'

const view = (name: string, root: ParentNode = document): HTMLElement | null =>
  root.querySelector(`[data-assent="${name}"]`)
const count = (name: string): number => document.querySelectorAll(`[data-assent="${name}"]`).length
const STANDING = ['banner', 'reopen', 'saved', 'cookie-policy']
const standing = (): readonly number[] => STANDING.map(count)
const ONCE = STANDING.map(() => 1)

/** A body as a router brings it. */
function freshBody(text = 'next'): HTMLBodyElement {
  const body = document.createElement('body') as HTMLBodyElement
  const main = document.createElement('main')
  main.append(text)
  body.append(main)
  return body
}

/** Has the observers told of what happened so far. */
const told = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

describe('a view that is mounted', () => {
  const original = document.body
  let stops: (() => void)[] = []

  const start = (effects?: readonly Effect[], onError = vi.fn()) => {
    const own = effects ?? [
      mountBanner({ messages }),
      mountPreferences({ messages }),
      mountPreferencesButton({ messages }),
      mountSaved({ messages }),
      mountSignalStatus({ messages }),
      mountCookiePolicy({ messages: enPolicy }),
    ]
    const consent = portalConsent({ effects: own, onError }) as Consent
    stops.push(consent.start())
    return { consent, onError }
  }
  const swap = (next: HTMLBodyElement): void => {
    document.documentElement.replaceChild(next, document.body)
  }

  beforeEach(() => swap(freshBody('first')))
  afterEach(() => {
    for (const stop of stops) stop()
    stops = []
    if (document.body) swap(original as HTMLBodyElement)
    else document.documentElement.append(original)
  })

  it('comes first, but for a link that skips to the content', () => {
    start()
    expect(document.body.firstElementChild).toBe(view('banner'))
    stops.pop()?.()
    const skip = document.createElement('a')
    skip.href = '#content'
    document.body.prepend(skip)
    start()
    expect(skip.nextElementSibling).toBe(view('banner'))
  })

  it('says what became of each answer, once, and nothing once the preferences were opened', () => {
    const { consent } = start()
    const saved = view('saved')
    const said = (): string => `${saved?.dataset.saved}:${saved?.textContent}`
    expect(said()).toBe(':')
    consent.acceptAll()
    expect(said()).toBe(`kept:${messages.saved}`)
    const text = saved?.firstChild
    consent.allowOnce('map')
    consent.refresh()
    expect(saved?.firstChild).toBe(text)
    consent.open()
    expect(said()).toBe(':')
  })

  it('says where storage keeps nothing that the answer holds for this page only', () => {
    const broken = { read: () => null, write: () => {} }
    const effects = [mountSaved({ messages })]
    const consent = portalConsent({ storage: broken, effects }) as Consent
    stops.push(consent.start())
    consent.rejectAll()
    expect(view('saved')?.dataset.saved).toBe('page')
    expect(view('saved')?.textContent).toBe(messages.savedForPage)
  })

  it('comes when the body does', async () => {
    const { body } = document
    body.remove()
    const { onError } = start()
    expect(standing()).toEqual([0, 0, 0, 0])
    document.documentElement.append(body)
    await told()
    expect(standing()).toEqual(ONCE)
    expect(body.firstElementChild).toBe(view('banner'))
    expect(onError).not.toHaveBeenCalled()
  })

  it.each<[string, () => void]>([
    ['the body is replaced', () => swap(freshBody())],
    ['what is in the body is replaced', () => document.body.replaceChildren('next')],
    ['it is taken out by itself', () => view('banner')?.remove()],
    [
      'the whole document is replaced',
      () => {
        const html = document.createElement('html')
        html.append(document.head, freshBody())
        document.replaceChild(html, document.documentElement)
      },
    ],
    [
      'it is made something else',
      () => {
        const banner = view('banner') as HTMLElement
        for (const { name } of [...banner.attributes]) banner.removeAttribute(name)
        banner.replaceChildren('next')
        document.body.append('next')
      },
    ],
  ])('stands there again, once, when %s', async (_, change) => {
    const { consent, onError } = start()
    change()
    await told()
    expect(standing()).toEqual(ONCE)
    expect(document.body.textContent).toContain('next')
    expect(document.body.firstElementChild).toBe(view('banner'))
    view('choose')?.click()
    await told()
    expect(view('preferences')?.matches(':modal')).toBe(true)
    view('reject-all', view('preferences') as Element)?.click()
    await told()
    expect(standing()).toEqual([0, 1, 1, 1])
    expect(view('saved')?.textContent).toBe(messages.saved)
    expect(view('answer')?.textContent).toBeTruthy()
    expect(consent.explain('insights').because).toBe('denied')
    expect(onError).not.toHaveBeenCalled()
  })

  it('stays open in a new body, and has the focus', async () => {
    const { consent } = start()
    view('choose')?.click()
    await told()
    for (const next of ['one', 'two']) {
      swap(freshBody(next))
      await told()
      expect(count('preferences')).toBe(1)
      expect(view('preferences')?.matches(':modal')).toBe(true)
      expect(document.activeElement).toBe(view('preferences')?.querySelector('h2'))
    }
    view('preferences')?.querySelector<HTMLInputElement>('[name="statistics"]')?.click()
    view('save')?.click()
    await told()
    expect(standing()).toEqual([0, 1, 1, 1])
    expect(count('preferences')).toBe(0)
    expect(consent.allows('insights')).toBe(true)
  })

  it('leaves no dead copy beside it that a router restores', async () => {
    const { consent } = start()
    consent.open()
    await told()
    const copy = document.body.cloneNode(true) as HTMLBodyElement
    const { outerHTML } = document.body
    swap(freshBody())
    await told()
    swap(copy)
    await told()
    expect([...standing(), count('preferences')]).toEqual([...ONCE, 1])
    expect(view('preferences')?.matches(':modal')).toBe(true)
    view('close')?.click()
    await told()

    const parsed = new DOMParser().parseFromString(outerHTML, 'text/html').body
    document.body.replaceChildren(...parsed.childNodes)
    await told()
    expect([...standing(), count('preferences')]).toEqual([...ONCE, 0])
    view('reject-all')?.click()
    expect(consent.explain('insights').because).toBe('denied')
  })

  it('leaves no copy of a question that was answered since', async () => {
    const { consent } = start([mountBanner({ messages }), mountPreferences({ messages })])
    consent.open()
    await told()
    const copy = document.body.cloneNode(true) as HTMLBodyElement
    consent.rejectAll()
    swap(copy)
    await told()
    expect([count('banner'), count('preferences')]).toEqual([0, 0])
  })

  it('takes the place of a copy that a page was saved with', () => {
    start()
    const copy = document.body.cloneNode(true) as HTMLBodyElement
    for (const stop of stops.splice(0)) stop()
    swap(copy)
    expect(count('banner')).toBe(1)
    const { consent } = start()
    expect(standing()).toEqual(ONCE)
    view('reject-all')?.click()
    expect(consent.get().needsAnswer).toBe(false)
  })

  it('leaves the views of another consent alone, and those that a framework or a server drew', async () => {
    start()
    const drawn = document.createElement('section')
    drawn.dataset.assent = 'banner'
    start()
    swap(freshBody())
    document.body.append(drawn)
    await told()
    expect(standing()).toEqual([3, 2, 2, 2])
    expect(drawn.isConnected).toBe(true)
  })

  it('waits for its element, and is there again when that is', async () => {
    const into = document.createElement('aside')
    const place = document.createElement('div')
    place.append(into)
    const { consent, onError } = start([
      mountPreferences({ messages, into }),
      mountPreferencesButton({ messages, into }),
    ])
    expect(count('reopen')).toBe(0)
    document.querySelector('main')?.append(place)
    await told()
    expect(into.children).toHaveLength(1)
    view('reopen')?.click()
    await told()
    expect(view('preferences')?.matches(':modal')).toBe(true)

    place.remove()
    await told()
    consent.refresh()
    document.querySelector('main')?.append(place)
    await told()
    expect(view('preferences')?.matches(':modal')).toBe(true)

    // As a router keeps an element over two pages: out and in within one turn.
    const next = freshBody()
    next.append(place)
    swap(next)
    await told()
    expect(into.children).toHaveLength(2)
    expect(view('preferences')?.checkVisibility()).toBe(true)
    view('close')?.click()
    await told()
    expect(into.children).toHaveLength(1)
    expect(onError).not.toHaveBeenCalled()
  })

  it('stands over the page again once what was open over it is gone, however that goes', async () => {
    const { consent } = start([
      mountBanner({ messages, layout: 'modal' }),
      mountPreferencesButton({ messages, look: 'corner' }),
    ])
    const isLifted = (): boolean | undefined => view('reopen')?.matches(':popover-open')
    await told()
    swap(freshBody())
    await told()
    expect(view('banner')?.matches(':modal')).toBe(true)
    expect(isLifted()).toBe(false)
    consent.rejectAll()
    await told()
    expect(isLifted()).toBe(true)

    const dialog = document.createElement('dialog')
    swap(freshBody())
    document.body.append(dialog)
    dialog.showModal()
    await told()
    expect(isLifted()).toBe(false)
    dialog.close()
    await told()
    expect(isLifted()).toBe(true)
  })

  it('is gone for good once it is stopped, and then looks at nothing', async () => {
    const observed = vi.spyOn(MutationObserver.prototype, 'observe')
    const { consent } = start()
    consent.open()
    swap(freshBody())
    await told()
    swap(freshBody())
    const timers = vi.useFakeTimers()
    await Promise.resolve()
    for (const stop of stops.splice(0)) stop()
    observed.mockClear()
    swap(freshBody())
    document.body.replaceChildren()
    await Promise.resolve()
    timers.runAllTimers()
    timers.useRealTimers()
    expect(document.body.children).toHaveLength(0)
    expect(observed).not.toHaveBeenCalled()
    observed.mockRestore()
  })

  it('gives way to a script that takes out whatever it did not put in, and the page goes on', async () => {
    const remover = new MutationObserver(() => view('banner')?.remove())
    remover.observe(document.body, { childList: true })
    start([mountBanner({ messages })])
    await told()
    expect(count('banner')).toBe(0)
    remover.disconnect()
  })

  it('reports what goes wrong in a view that is drawn again', async () => {
    let isBroken = false
    const { onError } = start([
      mountBanner({
        messages,
        view: (h) => {
          if (isBroken) throw new Error('broken')
          return h('b', { 'data-assent': 'banner' })
        },
      }),
    ])
    isBroken = true
    swap(freshBody())
    await told()
    expect(onError).toHaveBeenCalledWith(expect.objectContaining({ message: 'broken' }))
  })
})
