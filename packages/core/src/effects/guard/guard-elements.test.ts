import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createConsent } from '../../create-consent'
import { definePolicy } from '../../model/define-policy'
import { eu } from '../../regimes/eu'
import { memoryStorage } from '../storage/memory-storage'
import { guard } from './guard'

const XLINK = 'http://www.w3.org/1999/xlink'
const SVG = 'http://www.w3.org/2000/svg'

/** Addresses of this site that belong to a service, and others that do not: nothing leaves the machine. */
const policy = definePolicy({
  categories: [{ id: 'media', label: 'Media' }],
  services: [
    {
      id: 'map',
      category: 'media',
      provider: 'P',
      function: 'F',
      scripts: ['/map/'],
      trackers: [],
    },
  ],
})

type Put = (address: string, page: Document) => unknown

/** Makes an element of a name, puts it into the page, and gives it the rest by `give`. */
const later =
  <E extends Element>(name: string, give: (element: E, address: string) => unknown): Put =>
  (address, page) => {
    const element = page.createElement(name) as unknown as E
    page.body.append(element)
    give(element, address)
  }
const inSvg =
  (name: string, give: (element: Element, address: string) => unknown): Put =>
  (address, page) => {
    const element = page.createElementNS(SVG, name)
    element.setAttribute('width', '9')
    element.setAttribute('height', '9')
    const svg = page.createElementNS(SVG, 'svg')
    page.body.append(svg)
    give(element, address)
    svg.append(element)
  }
/** A source that an element around it takes up. */
const source =
  (around: string, attribute: 'src' | 'srcset'): Put =>
  (address, page) => {
    const own = page.createElement('source')
    const parent = page.createElement(around)
    own[attribute] = address
    parent.append(own, ...(around === 'picture' ? [page.createElement('img')] : []))
    page.body.append(parent)
  }
const node = (page: Document, name: string, value: string): Attr =>
  Object.assign(page.createAttribute(name), { value })

const frameOf = (address: string): string => `<iframe src="${address}"></iframe>`
/** What a parser made in a page of its own, so that nobody saw its addresses. */
const parsed = (html: string): Node =>
  new DOMParser().parseFromString(html, 'text/html').body.firstChild as Node

const WAYS: Readonly<Record<string, Put>> = {
  'img by setAttributeNS': later('img', (own, address) => own.setAttributeNS(null, 'src', address)),
  'img by setAttributeNode': later('img', (own, address) =>
    own.setAttributeNode(node(own.ownerDocument, 'src', address)),
  ),
  'img by setAttributeNodeNS': later('img', (own, address) =>
    own.setAttributeNodeNS(node(own.ownerDocument, 'src', address)),
  ),
  'img by a srcset without spaces': later<HTMLImageElement>('img', (own, address) => {
    own.srcset = `/favicon.ico .5x,${address} 1x`
  }),
  'input of an image': later<HTMLInputElement>('input', (own, address) => {
    own.type = 'image'
    own.src = address
  }),
  'picture > source': source('picture', 'srcset'),
  'video > source': source('video', 'src'),
  'audio > source': source('audio', 'src'),
  'video by its poster': later<HTMLVideoElement>('video', (own, address) => {
    own.poster = address
  }),
  'new Audio(src)': (address, page) =>
    new (page.defaultView as Window & typeof globalThis).Audio(address),
  object: later<HTMLObjectElement>('object', (own, address) => {
    own.data = address
  }),
  'object by an attribute': (address, page) => {
    const own = page.createElement('object')
    own.setAttribute('data', address)
    page.body.append(own)
  },
  embed: later<HTMLEmbedElement>('embed', (own, address) => {
    own.src = address
  }),
  'link by its rel, said last': later<HTMLLinkElement>('link', (own, address) => {
    own.href = address
    own.rel = 'stylesheet'
  }),
  'link by the attribute rel, said last': later<HTMLLinkElement>('link', (own, address) => {
    own.href = address
    own.setAttribute('rel', 'StyleSheet')
  }),
  'link of a dictionary': later<HTMLLinkElement>('link', (own, address) => {
    own.rel = 'compression-dictionary'
    own.href = address
  }),
  'link by its imagesrcset': (address, page) => {
    const own = page.createElement('link')
    own.as = 'image'
    own.rel = 'preload'
    own.imageSrcset = `${address} 1x`
    page.head.append(own)
  },
  'SVG image by href': inSvg('image', (own, address) => own.setAttribute('href', address)),
  'SVG image by xlink:href': inSvg('image', (own, address) =>
    own.setAttributeNS(XLINK, 'xlink:href', address),
  ),
  'SVG image by another prefix': inSvg('image', (own, address) =>
    own.setAttributeNS(XLINK, 'x:href', address),
  ),
  'SVG use': inSvg('use', (own, address) => own.setAttribute('href', `${address}#a`)),
  'SVG use by xlink:href': inSvg('use', (own, address) =>
    own.setAttributeNS(XLINK, 'xlink:href', `${address}#a`),
  ),
  'SVG script by href': inSvg('script', (own, address) => own.setAttribute('href', address)),
  'SVG script by xlink:href': inSvg('script', (own, address) =>
    own.setAttributeNS(XLINK, 'xlink:href', address),
  ),
  'a copy of a template': (address, page) => {
    const template = page.createElement('template')
    const own = template.content.ownerDocument.createElement('img')
    own.setAttributeNodeNS(node(template.content.ownerDocument, 'src', address))
    template.content.append(own)
    page.body.append(page.importNode(template.content, true))
  },
  'a range': (address, page) => {
    const range = page.createRange()
    range.selectNodeContents(page.body)
    range.insertNode(parsed(frameOf(address)))
  },
  'the body itself': (address, page) => {
    const { body } = new DOMParser().parseFromString(frameOf(address), 'text/html')
    page.body = page.adoptNode(body)
  },
  ...Object.fromEntries(
    (['caption', 'tHead', 'tFoot'] as const).map((key) => [
      `the ${key} of a table`,
      (address: string, page: Document) => {
        const part = { caption: 'caption', tHead: 'thead', tFoot: 'tfoot' }[key]
        const own = new DOMParser()
          .parseFromString(`<table><${part}></table>`, 'text/html')
          .querySelector(part) as Element
        own.append(parsed(frameOf(address)))
        const table = page.createElement('table')
        page.body.append(table)
        table[key] = own as never
      },
    ]),
  ),
  'an option': (address, page) => {
    const option = parsed('<option>') as HTMLOptionElement
    option.append(parsed(frameOf(address)))
    const select = page.createElement('select')
    page.body.append(select)
    select.add(option)
  },
  'a shadow root that is not in the page yet': (address, page) => {
    const host = page.createElement('div')
    const copy = page.importNode(parsed(`<p>${frameOf(address)}</p>`), true)
    host.attachShadow({ mode: 'closed' }).append(copy)
    page.body.append(host)
  },
  'a source in a film that is not in the page': (address, page) => {
    const copy = page.importNode(parsed(`<video><source src="${address}"></video>`), true)
    page.createElement('video').append(copy.firstChild as Node)
  },
  'what was built outside of the page, from the inside': (address, page) => {
    let node = page.importNode(parsed(`<p>${frameOf(address)}</p>`), true)
    for (let depth = 0; depth < 9; depth++) {
      const parent = page.createElement('div')
      parent.append(node)
      node = parent
    }
    page.body.append(node)
  },
  'a form with a child that takes the name of a method': (address, page) =>
    page.body.append(parsed(`<form><input name="querySelectorAll">${frameOf(address)}</form>`)),
  'a form with children that take the names of its properties': (address, page) => {
    const inputs = ['nodeType', 'localName', 'attributes'].map((name) => `<input name="${name}">`)
    page.body.append(parsed(`<form>${inputs.join('')}${frameOf(address)}</form>`))
  },
}

describe('guard, before elements', () => {
  let frame: HTMLIFrameElement
  let view: Window & typeof globalThis
  let page: Document
  let stop: () => void = () => {}
  let errors: unknown[] = []

  const started = (): void => {
    const consent = createConsent({
      policy,
      regime: eu,
      storage: memoryStorage(),
      effects: [guard({ view, mode: 'block' })],
      onError: (error) => errors.push(error),
    })
    stop = consent.start()
  }
  /** What was requested so far. */
  const requested = (): readonly string[] =>
    [...view.performance.getEntriesByType('resource'), ...performance.getEntriesByType('resource')]
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => /\/(map|own)\//.test(path))

  beforeEach(async () => {
    errors = []
    frame = document.createElement('iframe')
    frame.src = '/favicon.ico'
    document.body.append(frame)
    await new Promise((resolve) => frame.addEventListener('load', resolve))
    view = frame.contentWindow as typeof view
    page = frame.contentDocument as Document
  })
  afterEach(() => {
    stop()
    frame.remove()
    performance.clearResourceTimings()
  })

  it.each(Object.entries(WAYS))('keeps from loading: %s', async (way, put) => {
    started()
    const name = encodeURIComponent(way).replaceAll(/[^\w]/g, '')
    put(`/map/${name}`, page)
    // The same way to an address that may be: what is asked for later is told of later.
    put(`/own/${name}`, page)
    await vi.waitFor(() => expect(requested()).toContain(`/own/${name}`), { timeout: 5000 })
    expect(requested()).not.toContain(`/map/${name}`)
    expect(errors).toMatchObject([{ code: 'not-allowed' }])
  })

  it('looks once into what is built outside of the page from the inside: when it comes into it', () => {
    started()
    const search = vi.spyOn(Element.prototype, 'querySelectorAll')
    let node = page.createElement('div')
    for (let depth = 0; depth < 100; depth++) {
      const parent = page.createElement('div')
      parent.append(node)
      node = parent
    }
    expect(search).not.toHaveBeenCalled()
    page.body.append(node)
    expect(search).toHaveBeenCalledOnce()
  })
})
