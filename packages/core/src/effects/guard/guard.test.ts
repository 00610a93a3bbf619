import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Consent, ConsentOptions } from '../../consent'
import { createConsent } from '../../create-consent'
import { definePolicy } from '../../model/define-policy'
import { eu } from '../../regimes/eu'
import { cookieStorage } from '../storage/cookie-storage'
import { memoryStorage } from '../storage/memory-storage'
import { webStorage } from '../storage/web-storage'
import { type GuardOptions, guard } from './guard'

const policy = definePolicy({
  categories: [
    { id: 'statistics', label: 'Statistics' },
    { id: 'media', label: 'Media' },
  ],
  services: [
    {
      id: 'insights',
      category: 'statistics',
      provider: 'P',
      function: 'F',
      hosts: ['*.insights.invalid', 'insights.invalid'],
      scripts: ['/insights/'],
      trackers: [{ name: { prefix: '_in' }, purpose: 'P', retention: 'P1D' }],
    },
    {
      id: 'map',
      category: 'media',
      provider: 'P',
      function: 'F',
      hosts: ['map.invalid', 'shared.insights.invalid'],
      trackers: [{ name: 'map', purpose: 'P', retention: 'P1D' }],
    },
  ],
})
const INSIGHTS = 'https://a.insights.invalid/x?y=1'
const UNKNOWN = 'https://elsewhere.invalid/'

describe('guard', () => {
  let frame: HTMLIFrameElement
  let view: Window & typeof globalThis
  let page: Document
  let stop: () => void = () => {}
  let told: string[] = []

  const started = (
    options: GuardOptions = { mode: 'block' },
    more: Partial<ConsentOptions> = {},
  ): Consent => {
    told = []
    const consent = createConsent({
      policy,
      regime: eu,
      storage: memoryStorage(),
      ...more,
      effects: [guard({ view, ...options })],
      onError: (error) =>
        told.push(`${(error as { code: string }).code} ${(error as { path: string }).path}`),
    })
    stop = consent.start()
    return consent as Consent
  }
  const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

  beforeEach(() => {
    frame = document.createElement('iframe')
    // A page of this origin: about:blank has no address that others could be compared with.
    frame.src = '/favicon.ico'
    document.body.append(frame)
    return new Promise<void>((resolve) => {
      frame.onload = () => {
        view = frame.contentWindow as typeof view
        page = frame.contentDocument as Document
        // Nothing leaves the machine: what gets through ends here.
        for (const key of ['fetch', 'WebSocket', 'EventSource'] as const) {
          Object.assign(view, { [key]: vi.fn(function reached(this: object) {}) })
        }
        Object.assign(view.Navigator.prototype, { sendBeacon: vi.fn(() => true) })
        Object.assign(view.XMLHttpRequest.prototype, { open: vi.fn(), send: vi.fn() })
        resolve()
      }
    })
  })
  afterEach(() => {
    stop()
    for (const name of ['_in_a', 'map', 'own', 'other']) {
      document.cookie = `${name}=; Max-Age=0; Path=/`
    }
    frame.remove()
  })

  it('holds back every kind of request to a service that is not allowed, each as its caller would expect', async () => {
    const { fetch, WebSocket, EventSource } = view
    const { sendBeacon } = view.navigator
    const { send } = view.XMLHttpRequest.prototype
    const consent = started()
    await expect(view.fetch(INSIGHTS)).rejects.toThrow('Failed to fetch')
    await expect(view.fetch(new Request(INSIGHTS))).rejects.toThrow('Failed to fetch')
    await expect(view.fetch(new URL(INSIGHTS))).rejects.toThrow('Failed to fetch')
    expect(view.navigator.sendBeacon(INSIGHTS)).toBe(false)
    expect(() => new view.WebSocket('wss://insights.invalid')).toThrow('not allowed')
    expect(() => new view.EventSource(INSIGHTS)).toThrow('not allowed')
    const request = new view.XMLHttpRequest()
    const onError = vi.fn()
    request.addEventListener('error', onError)
    request.open('GET', INSIGHTS)
    request.send()
    await vi.waitFor(() => expect(onError).toHaveBeenCalledOnce())
    for (const reached of [fetch, WebSocket, EventSource, sendBeacon, send]) {
      expect(reached).not.toHaveBeenCalled()
    }
    await settled()
    expect(told).toEqual([
      'not-allowed https://a.insights.invalid/x',
      'not-allowed wss://insights.invalid',
    ])

    consent.acceptAll()
    void view.fetch(INSIGHTS)
    view.navigator.sendBeacon(INSIGHTS)
    new view.WebSocket('wss://insights.invalid')
    new view.EventSource(INSIGHTS)
    request.open('GET', INSIGHTS)
    request.send()
    for (const reached of [fetch, WebSocket, EventSource, sendBeacon, send]) {
      expect(reached).toHaveBeenCalledOnce()
    }
  })

  it('knows hosts, hosts below, scripts of this site, and what several services share', async () => {
    const consent = started()
    const reaches = async (address: string): Promise<boolean> => {
      const { fetch } = view
      try {
        await fetch(address)
        return true
      } catch {
        return false
      }
    }
    expect(await reaches('/insights/x.js')).toBe(false)
    expect(await reaches('/other/x.js')).toBe(true)
    expect(await reaches('https://insights.invalid/')).toBe(false)
    expect(await reaches('https://notinsights.invalid/')).toBe(false)
    expect(await reaches('https://shared.insights.invalid/')).toBe(false)
    expect(await reaches('data:text/plain,x')).toBe(true)
    expect(await reaches('//map.invalid/tile')).toBe(false)
    consent.choose({ media: true })
    expect(await reaches('https://shared.insights.invalid/')).toBe(true)
    expect(await reaches('https://b.insights.invalid/')).toBe(false)
    expect(await reaches('http://[malformed')).toBe(true)
  })

  it('holds back what nobody declares, but for what the site names', async () => {
    started({ mode: 'block', hosts: ['*.cdn.invalid'], cookies: ['own'] })
    await expect(view.fetch(UNKNOWN)).rejects.toThrow()
    await view.fetch('https://a.cdn.invalid/')
    page.cookie = 'other=1; Path=/'
    page.cookie = 'own=1; Path=/'
    expect(page.cookie).toContain('own=1')
    expect(page.cookie).not.toContain('other')
    await settled()
    expect(told).toEqual([`undeclared ${UNKNOWN}`, 'undeclared other'])
  })

  it('only tells, each once, in the mode "report"', async () => {
    started({})
    await view.fetch(INSIGHTS)
    await view.fetch(`${INSIGHTS}&again`)
    page.cookie = '_in_a=1; Path=/'
    page.cookie = '_in_a=2; Path=/'
    const image = page.createElement('img')
    image.src = UNKNOWN
    expect(image.getAttribute('src')).toBe(UNKNOWN)
    expect(page.cookie).toContain('_in_a=2')
    await settled()
    expect(told).toEqual([
      'not-allowed https://a.insights.invalid/x',
      'not-allowed _in_a',
      `undeclared ${UNKNOWN}`,
    ])
  })

  it.each([
    ['Max-Age=0; Max-Age=99'],
    ['Max-Age=; Max-Age=99; Expires=Thu, 01 Jan 1970 00:00:00 GMT'],
    ['Max-Age=0; Max-Age'],
    ['Max-Age=0x0'],
    ['Max-Age=0=0'],
    ['Expires=Thu, 01 Jan 1970 00:00:00 GMT; Expires=Thu, 01 Jan 2105 00:00:00 GMT'],
  ])('takes no cookie for a removal that the browser would keep: %s', (attributes) => {
    started({ mode: 'block' })
    page.cookie = `_in_a=1; Path=/; ${attributes}`
    expect(page.cookie).not.toContain('_in_a')
  })

  it.each([
    ['Max-Age=99; Max-Age=0'],
    ['Max-Age=-1; Expires=Thu, 01 Jan 2105 00:00:00 GMT'],
    ['Expires=Thu, 01 Jan 2105 00:00:00 GMT; Expires=Thu, 01-Jan-1970 00:00:00 GMT'],
  ])('lets a cookie be taken away by its last attribute that counts: %s', (attributes) => {
    document.cookie = '_in_a=1; Path=/'
    started({ mode: 'block' })
    page.cookie = `_in_a=; Path=/; ${attributes}`
    expect(page.cookie).not.toContain('_in_a')
  })

  it('holds back cookies by both ways of setting them, and lets anybody take one away', async () => {
    const consent = started()
    const store = (view as { cookieStore?: { set(...values: unknown[]): Promise<void> } })
      .cookieStore
    page.cookie = '_in_a=1; Path=/'
    page.cookie = 'map=1'
    await store?.set('_in_a', '1')
    await store?.set({ name: '_in_a', value: '1' })
    expect(page.cookie).not.toMatch(/_in_a|map/)
    document.cookie = '_in_a=1; Path=/'
    page.cookie = '_in_a=; Path=/; max-age=0'
    expect(page.cookie).not.toContain('_in_a')
    document.cookie = '_in_a=1; Path=/'
    page.cookie = '_in_a=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT'
    expect(page.cookie).not.toContain('_in_a')
    consent.acceptAll()
    page.cookie = 'map=1; Path=/'
    expect(page.cookie).toContain('map=1')
  })

  it('lets the choice be kept wherever its storage keeps it, whatever a service declares', async () => {
    const storage = [cookieStorage({ name: '_in_choice' }), webStorage({ key: 'map' })]
    started({ mode: 'block' }, { storage })
    page.cookie = '_in_choice=1; Path=/; Max-Age=60'
    page.cookie = 'cookies_preferences=1; Path=/; Max-Age=60'
    page.cookie = 'map=1; Path=/; Max-Age=60'
    expect(page.cookie).toContain('_in_choice')
    expect(page.cookie).not.toMatch(/cookies_preferences|map/)
    await settled()
    expect(told).toEqual(['undeclared cookies_preferences', 'not-allowed map'])
    document.cookie = '_in_choice=; Path=/; Max-Age=0'
  })

  it('tells once, where it starts, of a script that has the form of an address and is none', async () => {
    const services = policy.services.map((own) => ({
      ...own,
      scripts: own.id === 'insights' ? ['https://a.invalid:99999', '/insights/'] : [],
    }))
    started({ mode: 'block' }, { policy: definePolicy({ ...policy, services }) })
    await settled()
    expect(told).toEqual(['invalid-address https://a.invalid:99999'])
    await view.fetch('/other/x.js')
    await expect(view.fetch('/insights/x.js')).rejects.toThrow('Failed to fetch')
    await settled()
    expect(told).toHaveLength(2)
  })

  it('goes on with a call of the page where it fails itself, and tells that once', async () => {
    const onError = vi.fn()
    const consent = createConsent({
      policy,
      regime: eu,
      storage: memoryStorage(),
      effects: [
        (own, send) => {
          const allows = (): never => {
            throw new Error('broken')
          }
          return guard({ view, mode: 'block' })({ ...own, allows }, send)
        },
      ],
      onError,
    })
    const { fetch } = view
    stop = consent.start()
    await view.fetch(INSIGHTS)
    await view.fetch(INSIGHTS)
    page.body.append(Object.assign(page.createElement('img'), { src: '/insights/x.png' }))
    page.cookie = '_in_a=1; Path=/'
    expect(fetch).toHaveBeenCalledTimes(2)
    expect(page.querySelector('img')?.getAttribute('src')).toBe('/insights/x.png')
    expect(page.cookie).toContain('_in_a')
    await settled()
    expect(onError).toHaveBeenCalledExactlyOnceWith(new Error('broken'))
  })

  it('takes an address for one of where the page is by then', async () => {
    started()
    view.history.pushState(null, '', '/insights/page')
    await expect(view.fetch('x.js')).rejects.toThrow('Failed to fetch')
    view.history.pushState(null, '', '/other/page')
    await view.fetch('x.js')
  })

  it('lets whatever is no element be put into the page, and elements of any name', async () => {
    started()
    const strange = { toString: () => 'text', nodeType: 1 }
    page.body.append(page.createElement('constructor'), 'text', new Date() as unknown as Node)
    page.body.append(strange as unknown as Node)
    expect(page.querySelector('constructor')).not.toBe(null)
    expect(page.body.textContent).toContain('text')
  })

  it.each([
    ['a property', (script: HTMLScriptElement) => Object.assign(script, { src: INSIGHTS })],
    ['an attribute', (script: HTMLScriptElement) => script.setAttribute('SRC', INSIGHTS)],
  ])(
    'makes a script inert that gets its address by %s, so that gateScripts can run it',
    (_, give) => {
      started()
      const script = page.createElement('script')
      script.type = 'module'
      give(script)
      script.type = 'text/javascript'
      page.body.append(script)
      expect(script).toMatchObject({ type: 'text/plain', src: INSIGHTS })
      expect({ ...script.dataset }).toMatchObject({ assentService: 'insights' })
    },
  )

  it('keeps the address of frames, images and links where gateEmbeds looks for it', () => {
    started()
    const frame = page.createElement('iframe')
    frame.src = 'https://map.invalid/'
    const image = new view.Image()
    image.srcset = `/own.png 1x, ${INSIGHTS} 2x`
    const link = page.createElement('link')
    link.rel = 'preload'
    link.href = UNKNOWN
    const other = page.createElement('link')
    other.rel = 'canonical'
    other.href = UNKNOWN
    for (const element of [frame, image, link]) {
      expect(
        element.hasAttribute('src') ||
          element.hasAttribute('srcset') ||
          element.hasAttribute('href'),
      ).toBe(false)
    }
    expect({ ...frame.dataset }).toEqual({
      assentService: 'map',
      assentSrc: 'https://map.invalid/',
    })
    expect({ ...image.dataset }).toMatchObject({ assentService: 'insights' })
    expect({ ...link.dataset }).toEqual({ assentHref: UNKNOWN })
    expect(other.href).toBe(UNKNOWN)
  })

  it('leaves alone what only leads somewhere, and elements that the page itself defines', () => {
    started()
    for (const [name, attribute] of [
      ['a', 'href'],
      ['area', 'href'],
      ['x-player', 'src'],
      ['link', 'href'],
    ] as const) {
      const element = page.createElement(name)
      element.setAttribute('rel', 'author')
      element.setAttribute(attribute, UNKNOWN)
      page.body.append(element)
      expect(element.getAttribute(attribute)).toBe(UNKNOWN)
    }
  })

  describe('before an object that says another address the second time', () => {
    const twice = (first: string, second: string, isThrown = false): string => {
      let count = 0
      return {
        toString: () => {
          if (count++) return second
          if (isThrown) throw new Error('read')
          return first
        },
      } as unknown as string
    }
    const image = (): HTMLImageElement => page.createElement('img')
    type Way = (value: string) => unknown

    it('passes on to an element what it said first', () => {
      started()
      const ways: Record<string, (own: HTMLImageElement) => unknown> = {
        src: (own) => Object.assign(own, { src: twice('/own.png', INSIGHTS) }),
        setAttribute: (own) => own.setAttribute('src', twice('/own.png', INSIGHTS)),
        setAttributeNS: (own) => own.setAttributeNS(null, 'src', twice('/own.png', INSIGHTS)),
      }
      for (const [name, give] of Object.entries(ways)) {
        const own = image()
        give(own)
        expect(own.getAttribute('src'), name).toBe('/own.png')
      }
      const named = image()
      named.setAttribute(twice('title', 'src'), INSIGHTS)
      named.setAttributeNS(null, twice('lang', 'src'), INSIGHTS)
      expect(named.outerHTML).toBe(`<img title="${INSIGHTS}" lang="${INSIGHTS}">`)
      page.cookie = twice('other=1; Max-Age=0', '_in_a=1; Path=/')
      expect(page.cookie).not.toContain('_in_a')
    })

    it('passes on to a request what it said first, and the request itself where it is one', async () => {
      Object.assign(view, { fetchLater: vi.fn() })
      const { fetch, WebSocket, EventSource, fetchLater } = view as typeof view & {
        fetchLater: typeof fetch
      }
      const { sendBeacon } = view.navigator
      const { open } = view.XMLHttpRequest.prototype
      started()
      const ways: readonly Way[] = [
        (value) => view.fetch(value),
        (value) => Reflect.get(view, 'fetchLater')(value),
        (value) => new view.WebSocket(value),
        (value) => new view.EventSource(value),
        (value) => view.navigator.sendBeacon(value),
      ]
      for (const send of ways) send(twice('/own', INSIGHTS))
      new view.XMLHttpRequest().open('GET', twice('/own', INSIGHTS))
      for (const reached of [fetch, fetchLater, WebSocket, EventSource, sendBeacon]) {
        expect(reached).toHaveBeenCalledExactlyOnceWith('/own')
      }
      expect(open).toHaveBeenCalledExactlyOnceWith('GET', '/own')
      const request = new Request('/own')
      await view.fetch(request)
      expect(fetch).toHaveBeenLastCalledWith(request)
      const liar = Object.assign(twice(INSIGHTS, INSIGHTS) as unknown as object, { url: '/own' })
      await expect(view.fetch(liar as Request)).rejects.toThrow('Failed to fetch')
    })

    it('lets the browser throw what it throws, as without a guard', async () => {
      Object.assign(view, { fetch: async (value: unknown) => String(value) })
      started()
      const own = image()
      expect(() => Object.assign(own, { src: twice('', INSIGHTS, true) })).toThrow('read')
      await expect(view.fetch(twice('', INSIGHTS, true))).rejects.toThrow('read')
      expect(own.hasAttribute('src')).toBe(false)
      await settled()
      expect(told).toEqual([])
    })

    it('leaves to the browser what Trusted Types made', () => {
      const meta = page.createElement('meta')
      meta.httpEquiv = 'Content-Security-Policy'
      meta.content = "require-trusted-types-for 'script'"
      page.head.append(meta)
      const same = (text: string): string => text
      const types = Reflect.get(view, 'trustedTypes').createPolicy('guard-test', {
        createHTML: same,
        createScript: same,
        createScriptURL: same,
      })
      started()
      const script = page.createElement('script')
      expect(() => script.setAttribute('src', '/own.js')).toThrow()
      script.src = types.createScriptURL('/own.js')
      expect(script.getAttribute('src')).toBe('/own.js')
      script.setAttribute('src', types.createScriptURL('/other.js'))
      expect(script.getAttribute('src')).toBe('/other.js')
      const own = page.createElement('iframe')
      own.setAttribute('srcdoc', types.createHTML('text'))
      own.setAttribute('onload', types.createScript('0'))
      expect(own.outerHTML).toBe('<iframe srcdoc="text" onload="0"></iframe>')
    })
  })

  it('holds back what is sent later', async () => {
    const fetchLater = vi.fn(() => ({ activated: false }))
    Object.assign(view, { fetchLater })
    started()
    const result: unknown = Reflect.get(view, 'fetchLater')(INSIGHTS, { activateAfter: 0 })
    expect(result).toEqual({ activated: false })
    expect(fetchLater).not.toHaveBeenCalled()
  })

  it('looks through whatever is put into the page, however deep', () => {
    const template = page.createElement('template')
    const frame = page.createElement('iframe')
    frame.setAttribute('src', 'https://map.invalid/')
    const section = page.createElement('section')
    section.append(frame)
    template.content.append(section)
    started()
    for (const put of [
      (node: Node) => page.body.appendChild(node),
      (node: Node) => page.body.append('text', node),
      (node: Node) => page.body.prepend(node),
      (node: Node) => page.body.insertBefore(node, null),
      (node: Node) => page.body.firstChild?.replaceWith(node),
    ]) {
      put(page.importNode(template.content, true))
      const own = page.body.querySelector('iframe') as HTMLIFrameElement
      expect(own.hasAttribute('src')).toBe(false)
      expect(own.dataset.assentSrc).toBe('https://map.invalid/')
      page.body.replaceChildren('left')
    }
  })

  it('steps back when it is stopped, and leaves in place what others put over it', async () => {
    const { fetch } = view
    const { appendChild } = view.Node.prototype
    started()
    const ours = view.fetch
    expect(ours).not.toBe(fetch)
    const theirs = vi.fn((...values: Parameters<typeof fetch>) => ours(...values))
    view.fetch = theirs
    stop()
    expect(view.fetch).toBe(theirs)
    expect(view.Node.prototype.appendChild).toBe(appendChild)
    await view.fetch(INSIGHTS)
    expect(fetch).toHaveBeenCalledOnce()
  })
})
