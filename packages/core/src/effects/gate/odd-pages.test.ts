import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Consent, Effect } from '../../consent'
import { createConsent } from '../../create-consent'
import { definePolicy } from '../../model/define-policy'
import { eu } from '../../regimes/eu'
import { guard } from '../guard/guard'
import { memoryStorage } from '../storage/memory-storage'
import { gateEmbeds } from './gate-embeds'
import { gateScripts } from './gate-scripts'
import { unshadowed } from './unshadowed'

const service = { provider: 'P', function: 'F', trackers: [] } as const
const policy = definePolicy({
  categories: [
    { id: 'statistics', label: 'Statistics' },
    { id: 'media', label: 'Media' },
  ],
  services: [
    { ...service, id: 'insights', category: 'statistics' },
    { ...service, id: 'map', category: 'media', scripts: ['/map/'] },
    { ...service, id: 'film', category: 'media' },
  ],
})
const FRAME = 'data:text/html,<title>frame</title>'
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=='
const ran: string[] = []

/** What a copy of the package does that knows nothing of the other. */
type Gates = (root: Document) => readonly Effect[]

describe('the gates, in pages that do odd things', () => {
  let frame: HTMLIFrameElement
  let root: Document
  const stops: (() => void)[] = []
  const errors: unknown[] = []

  const page = (html: string, head = ''): void => {
    root.write(`<!doctype html><head>${head}</head><body>${html}`)
    root.close()
  }
  const gates: Gates = (own) => [
    gateScripts({ root: own }),
    gateEmbeds({
      root: own,
      placeholder: (_, id) =>
        Object.assign(unshadowed(own).createElement('aside'), { textContent: id }),
    }),
  ]
  const started = (effects: Gates = gates): Consent<string, string> => {
    const consent = createConsent({
      policy,
      regime: eu,
      storage: memoryStorage(),
      effects: effects(root),
      onError: (error) => errors.push(error),
    })
    stops.push(consent.start())
    return consent as Consent
  }
  const element = (selector: string): HTMLElement =>
    unshadowed(root).querySelector(selector) as HTMLElement
  const stands = (): string[] =>
    [...unshadowed(root).querySelectorAll('aside')].map((own) => own.textContent)
  const addressOf = (selector: string): string | null => element(selector).getAttribute('src')
  /** Mutation observers have been told. */
  const told = (): Promise<void> => Promise.resolve()
  const only = (...ids: string[]) => ({
    statistics: false,
    media: false,
    services: Object.fromEntries(ids.map((id) => [id, true])),
  })

  beforeEach(() => {
    ran.length = 0
    errors.length = 0
    frame = document.createElement('iframe')
    document.body.append(frame)
    Object.assign(frame.contentWindow as Window, { ran })
    root = frame.contentDocument as Document
  })
  afterEach(() => {
    for (const stop of stops.splice(0)) stop()
    frame.remove()
  })

  describe('one marked block in another', () => {
    it.each([
      [['map'], null],
      [['insights'], null],
      [['map', 'insights'], FRAME],
    ])('fills what is inside for %s', (ids, expected) => {
      page(
        `<section data-assent-service="map"><img alt="" data-assent-src="${PIXEL}"><iframe data-assent-service="insights" data-assent-src="${FRAME}"></iframe></section>`,
      )
      const consent = started()
      consent.choose(only(...ids))
      expect(addressOf('iframe')).toBe(expected)
      expect(addressOf('img')).toBe(ids.includes('map') ? PIXEL : null)
      consent.withdraw()
      expect([addressOf('iframe'), addressOf('img')]).toEqual([null, null])
    })

    it('asks for nothing inside of a block that is emptied', async () => {
      page(
        `<section data-assent-service="map"><iframe data-assent-service="film" data-assent-src="${FRAME}"></iframe></section>`,
      )
      const consent = started()
      consent.choose(only('map', 'film'))
      const loads = vi.fn()
      element('iframe').addEventListener('load', loads)
      await vi.waitFor(() => expect(loads).toHaveBeenCalled())
      const filled: boolean[] = []
      const { Element } = frame.contentWindow as unknown as typeof globalThis
      const { replaceWith } = Element.prototype
      vi.spyOn(Element.prototype, 'replaceWith').mockImplementation(function (this: Element, node) {
        filled.push(this.querySelector('[src]') !== null)
        replaceWith.call(this, node as Node)
      })
      consent.choose(only('film'))
      expect(filled).toEqual([false, false])
      expect(addressOf('iframe')).toBeNull()
    })

    it('runs a script in a marked block when both are allowed', () => {
      page(
        '<section data-assent-service="map"><script type="text/plain" data-assent-service="insights">ran.push("inner")</script></section>',
      )
      const consent = started()
      consent.choose(only('insights'))
      expect(ran).toEqual([])
      consent.choose(only('map'))
      expect(ran).toEqual([])
      consent.choose(only('map', 'insights'))
      expect(ran).toEqual(['inner'])
    })

    it('holds what a template has of another service until both are allowed', async () => {
      page(
        `<template data-assent-service="map"><p>A</p><template data-assent-service="film"><b>B</b></template><iframe data-assent-service="insights" data-assent-src="${FRAME}"></iframe><script type="text/plain" data-assent-service="insights">ran.push("marked")</script></template>`,
      )
      const consent = started()
      consent.choose(only('insights', 'film'))
      await told()
      expect(root.querySelector('p, b, iframe')).toBeNull()
      consent.choose(only('map'))
      await told()
      expect(root.querySelector('p')).not.toBeNull()
      expect(root.querySelector('b')).toBeNull()
      expect(addressOf('iframe')).toBeNull()
      expect(ran).toEqual([])
      consent.choose(only('map', 'film', 'insights'))
      expect(root.querySelector('b')).not.toBeNull()
      expect(addressOf('iframe')).toBe(FRAME)
      expect(ran).toEqual(['marked'])
      consent.choose(only('film', 'insights'))
      expect(root.querySelector('p, b, iframe')).toBeNull()
      consent.acceptAll()
      await told()
      expect([...root.body.children].map(({ localName }) => localName)).toEqual([
        'template',
        'p',
        'template',
        'b',
        'iframe',
        'script',
      ])
    })

    it('follows an element that is moved into another block, or marked anew', async () => {
      page(
        `<section data-assent-service="map"></section><iframe data-assent-service="film" data-assent-src="${FRAME}"></iframe>`,
      )
      const consent = started()
      consent.choose(only('film'))
      expect(addressOf('iframe')).toBe(FRAME)
      element('section').append(element('iframe'))
      await told()
      expect(addressOf('iframe')).toBeNull()
      element('section').dataset.assentService = 'film'
      await told()
      expect(addressOf('iframe')).toBe(FRAME)
      element('iframe').dataset.assentService = 'insights'
      await told()
      expect(addressOf('iframe')).toBeNull()
      expect(stands()).toEqual(['insights'])
    })

    it('holds what stands in a shadow root that it is given, for the blocks around it too', () => {
      page('<section data-assent-service="map"><div></div></section>')
      const shadow = element('div').attachShadow({ mode: 'open' })
      const own = root.createElement('iframe')
      Object.assign(own.dataset, { assentService: 'film', assentSrc: FRAME })
      shadow.append(own)
      const consent = started(() => [gateEmbeds({ root: shadow })])
      consent.choose(only('film'))
      expect(own.hasAttribute('src')).toBe(false)
      consent.acceptAll()
      expect(own.getAttribute('src')).toBe(FRAME)
    })
  })

  describe('a template', () => {
    it('gives addresses to what it keeps, and runs its inert scripts, before anything of it is shown', async () => {
      page(
        `<template data-assent-service="map"><iframe data-assent-src="${FRAME}"></iframe><video data-assent-poster="${PIXEL}"></video><script type="text/plain" src='data:text/javascript,ran.push("loaded")'></script><script type="TEXT/plain ">ran.push("inline")</script><script type="text/plain" data-assent-type="module">ran.push(typeof import.meta.url)</script></template>`,
      )
      const consent = started()
      consent.acceptAll()
      expect(addressOf('iframe')).toBe(FRAME)
      expect(element('video').getAttribute('poster')).toBe(PIXEL)
      await vi.waitFor(() => expect(ran).toEqual(['loaded', 'inline', 'string']))
      consent.withdraw()
      const { content } = element('template') as HTMLTemplateElement
      expect(content.querySelector('[src]:not(script), [poster]')).toBeNull()
      expect(content.children).toHaveLength(5)
      consent.acceptAll()
      expect(addressOf('iframe')).toBe(FRAME)
      expect(ran).toHaveLength(3)
    })

    it('runs its inline scripts under Trusted Types', () => {
      page(
        '<template data-assent-service="map"><p></p><script>ran.push("inline")</script></template>',
        `<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'">`,
      )
      started().acceptAll()
      expect(ran).toEqual(['inline'])
    })

    it('reports what Trusted Types refuse, and gives all others their address', async () => {
      page(
        `<template data-assent-service="map"><script data-assent-src="data:text/javascript,"></script><img alt="" data-assent-src="${PIXEL}"></template>`,
        `<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'">`,
      )
      const consent = started()
      consent.acceptAll()
      await vi.waitFor(() => expect(errors).toHaveLength(1))
      expect(addressOf('img')).toBe(PIXEL)
      consent.withdraw()
      expect(root.querySelector('img')).toBeNull()
    })

    it('lets none of its scripts wait for one that never loads', () => {
      page(
        `<template data-assent-service="map"><script type="text/plain" nomodule src="data:text/javascript,"></script><script type="text/plain">ran.push("after")</script></template>`,
      )
      started().acceptAll()
      expect(ran).toEqual(['after'])
    })

    it("gives an SVG's script in it its address", async () => {
      page(
        `<template data-assent-service="map"><svg><script type="text/plain" data-assent-href='data:text/javascript,ran.push("kept")'></script></svg><script type="text/plain">ran.push("after")</script></template>`,
      )
      started().acceptAll()
      await vi.waitFor(() => expect(ran).toEqual(['kept', 'after']))
    })

    it('takes with it what its scripts put beside them, and what was moved elsewhere', () => {
      page('<main></main><template data-assent-service="map"><p></p><i></i></template>')
      const consent = started()
      consent.acceptAll()
      element('p').after(root.createElement('b'))
      element('main').append(element('i'))
      consent.withdraw()
      expect(root.querySelector('p, b, i')).toBeNull()
    })
  })

  it("reports once what Trusted Types refuse as the address of an SVG's script, and runs what follows", async () => {
    page(
      '<svg><script type="text/plain" data-assent-service="map" data-assent-href="data:text/javascript,"></script></svg><script type="text/plain" data-assent-service="map">ran.push("after")</script>',
      `<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'">`,
    )
    const consent = started()
    consent.acceptAll()
    expect(ran).toEqual(['after'])
    consent.withdraw()
    consent.acceptAll()
    await vi.waitFor(() => expect(errors).toHaveLength(1))
  })

  it.each(['TEXT/PLAIN', ' text/plain ', 'Text/Plain\n'])(
    'holds a script of the type %j',
    (type) => {
      page(
        `<script type="${type}" data-assent-type="Module" data-assent-service="map">ran.push("late")</script>`,
      )
      const consent = started()
      expect([ran, errors]).toEqual([[], []])
      consent.acceptAll()
      return vi.waitFor(() => expect(ran).toEqual(['late']))
    },
  )

  describe('two copies of the package', () => {
    const other = async (): Promise<Gates> => {
      const [scripts, embeds] = await Promise.all([
        import('./gate-scripts?copy' as './gate-scripts'),
        import('./gate-embeds?copy' as './gate-embeds'),
      ])
      return (own) => [scripts.gateScripts({ root: own }), embeds.gateEmbeds({ root: own })]
    }

    it('run a script once, and unpack a template once', async () => {
      page(
        '<script type="text/plain" data-assent-service="map">ran.push("map")</script><template data-assent-service="map"><p></p><script>ran.push("template")</script></template>',
      )
      const consents = [started(), started(await other())]
      for (const consent of consents) consent.acceptAll()
      expect(ran).toEqual(['map', 'template'])
      expect(root.querySelectorAll('p')).toHaveLength(1)
      expect(root.querySelectorAll('script')).toHaveLength(2)
    })

    it('run what the other has let go of', async () => {
      page('<script type="text/plain" data-assent-service="map">ran.push("map")</script>')
      started()
      stops.pop()?.()
      started(await other()).acceptAll()
      expect(ran).toEqual(['map'])
    })
  })

  describe('copies of the page', () => {
    const HTML = `<script type="text/plain" data-assent-service="map">ran.push("map")</script><iframe data-assent-service="map" data-assent-src="${FRAME}"></iframe><template data-assent-service="map">A<img alt="" data-assent-src="${PIXEL}">B</template>`

    it.each(['cloneNode', 'DOMParser'])(
      'that were made by %s while the service ran show nothing of it once it is refused',
      async (how) => {
        page(HTML)
        const consent = started()
        consent.acceptAll()
        const copy =
          how === 'cloneNode'
            ? root.body.cloneNode(true)
            : new DOMParser().parseFromString(root.body.outerHTML, 'text/html').body
        consent.withdraw()
        root.body.replaceWith(copy)
        await told()
        expect(addressOf('iframe')).toBeNull()
        expect(root.querySelector('img')).toBeNull()
        expect(root.body.textContent).not.toMatch(/A|B/)
        expect(stands()).toEqual(['map', 'map'])
        expect(element('iframe').hidden).toBe(true)
        expect(ran).toEqual(['map'])
        consent.acceptAll()
        expect(addressOf('iframe')).toBe(FRAME)
        expect(addressOf('img')).toBe(PIXEL)
        expect(element('iframe').hidden).toBe(false)
        expect(root.body.textContent).toMatch(/^[^AB]*AB$/)
      },
    )

    it('that were made while it was held wait, and run and show it later', async () => {
      page(HTML)
      const consent = started()
      const original = root.body
      root.body.replaceWith(root.body.cloneNode(true))
      await told()
      expect(stands()).toEqual(['map', 'map'])
      consent.acceptAll()
      expect(ran).toEqual(['map'])
      expect(element('iframe').hidden).toBe(false)
      expect(stands()).toEqual([])
      consent.withdraw()
      consent.acceptAll()
      root.body.replaceWith(original)
      await told()
      expect(ran).toEqual(['map', 'map'])
      expect(addressOf('iframe')).toBe(FRAME)
      expect(element('iframe').hidden).toBe(false)
    })

    it('of the same script, which the page has several times, all run', async () => {
      page(HTML + HTML)
      const consent = started()
      root.body.replaceWith(root.body.cloneNode(true))
      await told()
      consent.acceptAll()
      expect(ran).toEqual(['map', 'map'])
    })

    it('of a script that loads keep nothing else waiting', async () => {
      const script = (text: string, more = ''): string =>
        `<script type="text/plain" data-assent-service="map" ${more}>${text}</script>`
      page(
        script('', `src='data:text/javascript,ran.push("loaded")'`) + script('ran.push("inline")'),
      )
      const consent = started()
      consent.acceptAll()
      await vi.waitFor(() => expect(ran).toEqual(['loaded', 'inline']))
      const later = root.body.cloneNode(true) as HTMLElement
      later.append(root.createElement('p'))
      root.body.replaceWith(later)
      const own = root.createElement('script')
      Object.assign(own, { type: 'text/plain', textContent: 'ran.push("new")' })
      own.dataset.assentService = 'map'
      later.append(own)
      await vi.waitFor(() => expect(ran).toEqual(['loaded', 'inline', 'new']))
    })

    it.each([
      ['turbo:before-cache', false],
      ['turbo:before-cache', true],
      ['htmx:beforeHistorySave', false],
      ['htmx:beforeHistorySave', true],
      ['htmx:history:cache:before:save', true],
    ])('are as the page was sent after %s, and the page stays as it is: %s', async (type, isOn) => {
      page(HTML)
      const sent = root.body.innerHTML
      const consent = started()
      if (isOn) consent.acceptAll()
      root.body.dispatchEvent(new Event(type, { bubbles: true }))
      // As Turbo does.
      await new Promise((resolve) => setTimeout(resolve))
      expect(root.body.innerHTML.replace(/ data-assent-state="\w+"/, '')).toBe(sent)
      await vi.waitFor(() => expect(addressOf('iframe')).toBe(isOn ? FRAME : null))
      await vi.waitFor(() => expect(stands()).toHaveLength(isOn ? 0 : 2))
      expect(ran).toHaveLength(isOn ? 1 : 0)
    })

    it('keep hidden what the page hides', async () => {
      page(
        `<iframe hidden="until-found" data-assent-service="map" data-assent-src="${FRAME}"></iframe>`,
      )
      const consent = started()
      root.body.replaceWith(root.body.cloneNode(true))
      await told()
      consent.acceptAll()
      expect(addressOf('iframe')).toBe(FRAME)
      expect(element('iframe').hidden).toBe('until-found')
    })
  })

  it('moves the placeholder with what it stands for', async () => {
    page(`<main></main><iframe data-assent-service="map" data-assent-src="${FRAME}"></iframe>`)
    started()
    element('main').append(element('iframe'))
    await told()
    expect([...element('main').children].map(({ localName }) => localName)).toEqual([
      'aside',
      'iframe',
    ])
    expect(stands()).toEqual(['map'])
  })

  describe('names that stand before what a form or the document has', () => {
    const NAMES = [
      ...[
        'matches',
        'querySelector',
        'querySelectorAll',
        'attributes',
        'dataset',
        'remove',
        'type',
      ],
      ...['hidden', 'before', 'closest', 'getAttribute', 'setAttribute', 'removeAttribute', 'load'],
      ...['parentNode', 'nextSibling', 'previousSibling', 'insertBefore', 'isConnected', 'host'],
      ...['localName', 'content', 'replaceWith', 'toString', 'nodeType', 'nodeValue', 'append'],
      ...['ownerDocument', 'addEventListener', 'removeEventListener', 'createElement', 'length'],
    ]
    const fields = NAMES.map((name) => `<input name="${name}">`).join('')
    const images = NAMES.map((name) => `<img alt="" name="${name}">`).join('')

    it('keep nothing from being held, run and shown', async () => {
      page(
        `<template data-assent-service="map"><form>${fields}<img alt="" data-assent-src="${PIXEL}"></form></template>
        <form data-assent-service="map" data-assent-placeholder>${fields}<iframe data-assent-src="${FRAME}"></iframe>
        <script type="text/plain" data-assent-service="map">ran.push("in form")</script></form>${images}`,
      )
      const effects = gates(root)
      for (const name of NAMES) {
        expect(Reflect.get(root, name) === element(`img[name="${name}"]`), name).toBe(true)
      }
      const consent = started(() => effects)
      expect(addressOf('iframe')).toBeNull()
      consent.acceptAll()
      expect(errors).toEqual([])
      expect(addressOf('iframe')).toBe(FRAME)
      expect(addressOf('img[data-assent-src]')).toBe(PIXEL)
      expect(ran).toEqual(['in form'])
      consent.withdraw()
      expect(addressOf('iframe')).toBeNull()
      expect(errors).toEqual([])
    })

    it('keep nothing from being taken up later', async () => {
      page('<main></main>')
      const consent = started()
      consent.acceptAll()
      const later = root.createElement('div')
      later.innerHTML = `<form>${fields}</form><form data-assent-service="map">${fields}<iframe data-assent-src="${FRAME}"></iframe></form>`
      element('main').append(...later.childNodes)
      await told()
      expect(addressOf('iframe')).toBe(FRAME)
      unshadowed(element('form[data-assent-service]')).remove()
      await told()
      expect(errors).toEqual([])
    })
  })

  it('lets nothing wait for a script whose address belongs to a service that the guard holds back', async () => {
    page(
      '<script type="text/plain" data-assent-service="film" src="/map/script.js"></script><script type="text/plain" data-assent-service="film">ran.push("after")</script>',
    )
    const consent = started((own) => [guard({ mode: 'block' }), gateScripts({ root: own })])
    consent.choose(only('film'))
    expect(ran).toEqual(['after'])
  })

  it.each([
    ['a fragment', ['text', 'b', 'i']],
    ['a text', ['text']],
    ['an empty fragment', []],
  ])('shows, moves and takes away a placeholder that is %s', async (_, parts) => {
    page(`<main></main><iframe data-assent-service="map" data-assent-src="${FRAME}"></iframe>`)
    const consent = started((own) => [
      gateEmbeds({
        root: own,
        placeholder: () => {
          const nodes = parts.map((name) =>
            name === 'text' ? new Text(name) : own.createElement(name),
          )
          if (nodes[0] && parts.length === 1) return nodes[0]
          const fragment = own.createDocumentFragment()
          fragment.append(...nodes)
          return fragment
        },
      }),
    ])
    element('main').append(element('iframe'))
    await told()
    const shown = (): string[] =>
      [...element('main').childNodes].map(({ nodeName }) => nodeName.replace('#', '').toLowerCase())
    expect(shown()).toEqual([...parts, 'iframe'])
    const copy = root.body.cloneNode(true)
    consent.acceptAll()
    expect(addressOf('iframe')).toBe(FRAME)
    expect(shown()).toEqual(['iframe'])
    consent.withdraw()
    expect(shown()).toEqual([...parts, 'iframe'])
    if (!parts[1]) return
    root.body.replaceWith(copy)
    await told()
    expect(root.querySelectorAll('main > b')).toHaveLength(1)
  })

  it('lets a placeholder that throws stop nothing else', () => {
    page(
      `<iframe data-assent-service="map" data-assent-src="${FRAME}"></iframe><video data-assent-service="map" data-assent-src="data:video/mp4,"></video>`,
    )
    const consent = started((own) => [
      gateEmbeds({
        root: own,
        placeholder: () => {
          throw new Error('no placeholder')
        },
      }),
    ])
    consent.acceptAll()
    expect([addressOf('iframe'), addressOf('video')]).toEqual([FRAME, 'data:video/mp4,'])
  })

  it('looks at what came, and not at all that was there: ten thousand marked elements in a hundred turns', async () => {
    page('<main></main>')
    started()
    const { prototype } = (frame.contentWindow as unknown as typeof globalThis).Document
    const search = vi.spyOn(prototype, 'querySelectorAll')
    const add = (parent: Element, count: number): void => {
      for (let i = 0; i < count; i++) {
        const own = root.createElement(i % 2 ? 'script' : 'img')
        Object.assign(own, { type: 'text/plain', hidden: true })
        own.dataset.assentService = 'map'
        parent.append(own)
      }
    }
    for (let turn = 0; turn < 100; turn++) {
      add(element('main'), 100)
      await told()
    }
    expect(root.querySelectorAll('[data-assent-state=held]')).toHaveLength(5000)
    expect(search).toHaveBeenCalledTimes(1)
  })
})
