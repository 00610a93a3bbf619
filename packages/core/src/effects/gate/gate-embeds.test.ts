import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Consent } from '../../consent'
import { createConsent } from '../../create-consent'
import { definePolicy } from '../../model/define-policy'
import { stillRunning } from '../../model/snapshot'
import { eu } from '../../regimes/eu'
import { memoryStorage } from '../storage/memory-storage'
import { gateEmbeds } from './gate-embeds'

const service = { provider: 'P', function: 'F', trackers: [] } as const
const policy = definePolicy({
  categories: [{ id: 'media', label: 'Media' }],
  services: [
    { ...service, id: 'map', category: 'media' },
    { ...service, id: 'film', category: 'media' },
  ],
})
const FRAME = 'data:text/html,<title>frame</title>'
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=='
const ran: string[] = []

describe('gateEmbeds', () => {
  let frame: HTMLIFrameElement
  let root: Document
  let stop: () => void = () => {}

  const page = (html: string): void => {
    root.write(`<!doctype html><body>${html}`)
    root.close()
  }
  const started = (onError?: (error: unknown) => void): Consent => {
    const consent = createConsent({
      policy,
      regime: eu,
      storage: memoryStorage(),
      effects: [
        gateEmbeds({
          root,
          placeholder: (_, id) => {
            const stand = root.createElement('aside')
            stand.textContent = `instead of ${id}`
            return stand
          },
        }),
      ],
      ...(onError && { onError }),
    })
    stop = consent.start()
    return consent as Consent
  }
  const element = (selector: string): HTMLElement => root.querySelector(selector) as HTMLElement
  const stands = (): string[] => [...root.querySelectorAll('aside')].map((own) => own.textContent)

  beforeEach(() => {
    ran.length = 0
    frame = document.createElement('iframe')
    document.body.append(frame)
    Object.assign(frame.contentWindow as Window, { ran })
    root = frame.contentDocument as Document
  })
  afterEach(() => {
    stop()
    frame.remove()
  })

  it.each([
    ['iframe', `<iframe data-assent-service="map" data-assent-src="${FRAME}"></iframe>`, 'src', 1],
    ['img', `<img data-assent-service="map" data-assent-src="${PIXEL}" alt="">`, 'src', 0],
    ['img', `<img data-assent-service="map" data-assent-srcset="${PIXEL} 2x" alt="">`, 'srcset', 0],
    [
      'video',
      `<video data-assent-service="map" data-assent-poster="${PIXEL}"></video>`,
      'poster',
      1,
    ],
    [
      'audio',
      '<audio data-assent-service="map" data-assent-src="data:audio/wav,"></audio>',
      'src',
      1,
    ],
    [
      'link',
      '<link rel="preconnect" data-assent-service="map" data-assent-href="https://map.example">',
      'href',
      0,
    ],
    [
      'link',
      `<link rel="preload" as="image" data-assent-service="map" data-assent-imagesrcset="${PIXEL} 2x">`,
      'imagesrcset',
      0,
    ],
    [
      'object',
      `<object data-assent-service="map" data-assent-data="${FRAME}"></object>`,
      'data',
      0,
    ],
  ] as const)(
    'holds the address of %s %s back, keeps it, and takes it away again',
    (tag, html, attribute, count) => {
      page(html)
      const own = element(tag)
      const address = own.getAttribute(`data-assent-${attribute}`)
      const consent = started()
      expect(own.hasAttribute(attribute)).toBe(false)
      expect(stands()).toHaveLength(count)
      consent.choose({ media: false, services: { map: true } })
      expect(own.getAttribute(attribute)).toBe(address)
      expect(own.hidden).toBe(false)
      expect(stands()).toEqual([])
      consent.withdraw()
      expect(own.hasAttribute(attribute)).toBe(false)
      expect(own.getAttribute(`data-assent-${attribute}`)).toBe(address)
      expect(own.isConnected).toBe(true)
      expect(stands()).toHaveLength(count)
    },
  )

  it('empties a frame that is shown, and shows it again', async () => {
    page(`<i></i><iframe data-assent-service="map" data-assent-src="${FRAME}"></iframe><b></b>`)
    const consent = started()
    const own = element('iframe') as HTMLIFrameElement
    const loads = vi.fn()
    own.addEventListener('load', loads)
    consent.acceptAll()
    await vi.waitFor(() => expect(loads).toHaveBeenCalled())
    const shown = own.contentWindow
    consent.withdraw()
    // Not compared by Vitest, which would look into it.
    expect(own.contentWindow === shown).toBe(false)
    expect([...root.body.children].map(({ localName }) => localName)).toEqual([
      'i',
      'aside',
      'iframe',
      'b',
    ])
    consent.acceptAll()
    expect(own.getAttribute('src')).toBe(FRAME)
  })

  it('fills what stands in a film with it', () => {
    page(
      `<video data-assent-service="film"><source data-assent-src="data:video/mp4," type="video/mp4"><track data-assent-src="data:text/vtt,"></video>`,
    )
    const { prototype } = (frame.contentWindow as unknown as typeof globalThis).HTMLMediaElement
    const load = vi.spyOn(prototype, 'load')
    const consent = started()
    consent.acceptAll()
    expect(element('source').getAttribute('src')).toBe('data:video/mp4,')
    expect(element('track').getAttribute('src')).toBe('data:text/vtt,')
    expect(load).toHaveBeenCalledTimes(1)
    consent.withdraw()
    expect(element('source').hasAttribute('src')).toBe(false)
    expect(load).toHaveBeenCalledTimes(2)
  })

  it('loads the film of a source that is filled, and of one that is emptied', async () => {
    page(
      '<video><source data-assent-service="film" data-assent-src="data:video/mp4,"></video><picture><source data-assent-service="film" data-assent-srcset="data:,"></picture>',
    )
    const { prototype } = (frame.contentWindow as unknown as typeof globalThis).HTMLMediaElement
    const load = vi.spyOn(prototype, 'load')
    const onError = vi.fn()
    const consent = started(onError)
    expect(load).not.toHaveBeenCalled()
    consent.acceptAll()
    expect(element('source').getAttribute('src')).toBe('data:video/mp4,')
    expect(load.mock.contexts).toEqual([element('video')])
    consent.withdraw()
    expect(element('source').hasAttribute('src')).toBe(false)
    expect(load).toHaveBeenCalledTimes(2)
    consent.acceptAll()
    const source = element('source')
    source.remove()
    await vi.waitFor(() => expect(source.hasAttribute('src')).toBe(false))
    expect(onError).not.toHaveBeenCalled()
  })

  it('unpacks a template behind it, in order, runs its scripts in theirs, and packs it up again', async () => {
    page(
      `<template data-assent-service="map"><h3>A</h3><script src='data:text/javascript,ran.push("first")'></script>text<script>ran.push("second")</script><p>B</p></template><footer></footer>`,
    )
    const consent = started()
    expect(stands()).toEqual(['instead of map'])
    consent.acceptAll()
    expect([...root.body.children].map(({ localName }) => localName)).toEqual([
      'template',
      'h3',
      'script',
      'script',
      'p',
      'footer',
    ])
    await vi.waitFor(() => expect(ran).toEqual(['first', 'second']))
    expect(stillRunning(consent.get())).toEqual([])
    consent.withdraw()
    expect(root.querySelector('h3, p')).toBeNull()
    expect(root.body.textContent).not.toContain('text')
    expect(stillRunning(consent.get())).toEqual(['map'])
  })

  it('lets a service run for this page, and stores nothing', () => {
    page(`<iframe data-assent-service="map" data-assent-src="${FRAME}"></iframe>`)
    const consent = started()
    consent.allowOnce('map')
    expect(element('iframe').getAttribute('src')).toBe(FRAME)
    expect(consent.get().choice).toBeNull()
    consent.rejectAll()
    expect(element('iframe').hasAttribute('src')).toBe(false)
  })

  it('takes up what is added later, and lets go of what is taken out', async () => {
    page('<main></main>')
    const consent = started()
    const add = (): HTMLElement => {
      const own = root.createElement('iframe')
      own.dataset.assentService = 'map'
      own.dataset.assentSrc = FRAME
      element('main').append(own)
      return own
    }
    const first = add()
    await vi.waitFor(() => expect(stands()).toHaveLength(1))
    first.remove()
    await vi.waitFor(() => expect(stands()).toHaveLength(0))
    consent.acceptAll()
    expect(first.hasAttribute('src')).toBe(false)
    const second = add()
    await vi.waitFor(() => expect(second.getAttribute('src')).toBe(FRAME))
    element('main').append(first)
    await vi.waitFor(() => expect(first.getAttribute('src')).toBe(FRAME))
    second.remove()
    await vi.waitFor(() => expect(second.hasAttribute('src')).toBe(false))
    consent.withdraw()
    expect(stands()).toHaveLength(1)
  })

  it('keeps hidden what its page hides, and puts nothing in its place', () => {
    page(
      `<iframe hidden data-assent-service="map" data-assent-src="${FRAME}"></iframe>
       <template data-assent-service="map" data-assent-placeholder="none"><p>A</p></template>
       <img data-assent-service="map" data-assent-placeholder data-assent-src="${PIXEL}" alt="">`,
    )
    const consent = started()
    expect(stands()).toHaveLength(1)
    consent.acceptAll()
    expect(element('iframe').hidden).toBe(true)
    expect(element('img').hidden).toBe(false)
  })

  it('reports an element of a service that no policy declares, and leaves it empty', async () => {
    const onError = vi.fn()
    page(`<iframe data-assent-service="mpa" data-assent-src="${FRAME}"></iframe>`)
    started(onError).acceptAll()
    await vi.waitFor(() =>
      expect(onError).toHaveBeenCalledExactlyOnceWith(
        expect.objectContaining({ code: 'unknown-service' }),
      ),
    )
    expect(element('iframe').hasAttribute('src')).toBe(false)
  })

  it('leaves nothing behind when it is stopped', () => {
    page(`<iframe data-assent-service="map" data-assent-src="${FRAME}"></iframe>`)
    started().acceptAll()
    stop()
    expect(stands()).toEqual([])
    expect(element('iframe').hasAttribute('src')).toBe(false)
  })
})
