import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Consent } from '../../consent'
import { createConsent } from '../../create-consent'
import { definePolicy } from '../../model/define-policy'
import { eu } from '../../regimes/eu'
import { whenAllowed } from '../../when-allowed'
import { memoryStorage } from '../storage/memory-storage'
import { checkGates } from './check-gates'

const service = { provider: 'P', function: 'F', trackers: [] } as const
const policy = definePolicy({
  categories: [
    { id: 'necessary', kind: 'necessary', label: 'Necessary' },
    { id: 'statistics', label: 'Statistics' },
    { id: 'media', label: 'Media' },
  ],
  services: [
    { ...service, id: 'login', category: 'necessary' },
    { ...service, id: 'matomo', category: 'statistics', vendor: 'matomo' },
    { ...service, id: 'map', category: 'media' },
    { ...service, id: 'film', category: 'media' },
  ],
})

describe('checkGates', () => {
  let stop: () => void = () => {}
  const started = (onError: (error: unknown) => void): Consent<string, string> => {
    const options = {
      policy,
      regime: eu,
      storage: memoryStorage(),
      effects: [checkGates()],
      onError,
    }
    const consent = createConsent(options)
    stop = consent.start()
    return consent as Consent
  }
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    stop()
    vi.useRealTimers()
  })

  it('names the services that nothing waits for, and how to gate them', async () => {
    const onError = vi.fn()
    const consent = started(onError)
    whenAllowed(consent, 'map', () => {})
    await vi.advanceTimersByTimeAsync(4999)
    expect(onError).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(onError.mock.calls.map(([{ code, message }]) => [code, message])).toEqual([
      [
        'ungated',
        expect.stringMatching(/^services\[1\] "matomo" .*@assent\/core\/vendors\/matomo/),
      ],
      ['ungated', expect.stringMatching(/^services\[3\] "film"/)],
    ])
  })

  it('takes what waits for the category for what waits for its services', async () => {
    const onError = vi.fn()
    const consent = started(onError)
    consent.subscribe(() => {}, 'media')
    consent.subscribe(() => {}, 'statistics')
    await vi.advanceTimersByTimeAsync(6000)
    expect(onError).not.toHaveBeenCalled()
  })

  it('says nothing once it is stopped', async () => {
    const onError = vi.fn()
    started(onError)
    stop()
    await vi.advanceTimersByTimeAsync(6000)
    expect(onError).not.toHaveBeenCalled()
  })

  describe('of what waits for a service', () => {
    const place = document.createElement('div')
    afterEach(() => place.remove())
    const reportsOn = async (html: string): Promise<readonly string[]> => {
      const onError = vi.fn()
      place.innerHTML = html
      document.body.append(place)
      started(onError)
      await vi.advanceTimersByTimeAsync(0)
      return onError.mock.calls.map(([{ code, path }]) => `${code} ${path}`)
    }
    const reportsOf = (content: string): Promise<readonly string[]> =>
      reportsOn(`<template data-assent-service="map"><p>${content}</p></template>`)

    it.each(['href', 'xlink:href'])(
      "says that Chromium requests an SVG's script by its %s",
      async (name) => {
        expect(
          await reportsOn(
            `<svg><script type="text/plain" data-assent-service="film" ${name}="https://map.example/script.js"></script></svg>`,
          ),
        ).toEqual(['not-inert script[data-assent-service="film"]'])
      },
    )

    it.each([
      'data-assent-href="https://map.example/script.js"',
      // As a gate has given it.
      'data-assent-href="https://map.example/script.js" href="https://map.example/script.js"',
      'href="data:text/javascript,"',
    ])("says nothing of an SVG's script with %s", async (address) => {
      expect(
        await reportsOn(
          `<svg><script type="text/plain" data-assent-service="film" ${address}></script></svg>`,
        ),
      ).toEqual([])
    })

    it.each([
      '<iframe src="//map.example"></iframe>',
      '<img alt="" srcset="map.png 2x">',
      '<video poster="https://map.example/poster.png"></video>',
      '<link rel="stylesheet" href="https://map.example/style.css">',
      '<script src="https://map.example/script.js"></script>',
      '<style>@import "https://map.example/style.css";</style>',
      '<svg><image xlink:href="https://map.example/map.png"></image></svg>',
      '<svg><script href="https://map.example/script.js"></script></svg>',
    ])('says that %s is requested in advance', async (content) => {
      expect(await reportsOf(content)).toEqual(['not-inert template[data-assent-service="map"]'])
    })

    it('looks into the templates in it', async () => {
      expect(
        await reportsOf('<template data-assent-service="film"><img src="/map.png"></template>'),
      ).toEqual(['not-inert template[data-assent-service="film"]'])
    })

    it.each([
      '<iframe data-assent-src="//map.example"></iframe>',
      '<script type="TEXT/plain" src="https://map.example/script.js"></script>',
      '<script>0</script><style>p { color: red }</style>',
      '<img alt="" src="data:image/gif,"><img alt="" loading="lazy" src="map.png"><a href="/map">A</a>',
      '<svg><use href="#map"/><image href="#map"/></svg>',
    ])('says nothing of %s', async (content) => {
      expect(await reportsOf(content)).toEqual([])
    })
  })
})
