import { definePolicy } from '@assent/core'
import {
  type GoogleMapsAddressOptions,
  googleMapsAddress,
  googleMapsService,
} from '@assent/core/vendors/google-maps'
import { describe, expect, it } from 'vitest'

describe('googleMapsAddress', () => {
  it('is that of the Embed API with a key', () => {
    expect(googleMapsAddress({ query: 'Tour Eiffel, Paris', key: 'AIza_k-1' })).toBe(
      'https://www.google.com/maps/embed/v1/place?key=AIza_k-1&q=Tour+Eiffel%2C+Paris',
    )
    const view = { key: 'k', zoom: 0, language: 'pt-BR' }
    expect(googleMapsAddress({ place: 'ChIJLU7jZClu5kcR', ...view })).toBe(
      'https://www.google.com/maps/embed/v1/place?key=k&q=place_id%3AChIJLU7jZClu5kcR&zoom=0&language=pt-BR',
    )
  })

  it('is one that needs no key', () => {
    expect(googleMapsAddress({ query: '48.8583,2.2945', zoom: 16, language: 'fr' })).toBe(
      'https://www.google.com/maps?output=embed&q=48.8583%2C2.2945&z=16&hl=fr',
    )
  })

  it.each(['a&output=x#y', 'a?b=c', '"><script>', '../../evil', 'Köln 1/2', '%26key=x'])(
    'keeps what is looked for in its place: %j',
    (query) => {
      for (const key of [undefined, 'k']) {
        const url = new URL(googleMapsAddress({ query, ...(key && { key }) }))
        expect(url.origin + url.pathname).toBe(
          `https://www.google.com/maps${key ? '/embed/v1/place' : ''}`,
        )
        expect(Object.fromEntries(url.searchParams)).toEqual({
          ...(key ? { key } : { output: 'embed' }),
          q: query,
        })
        expect(url.hash).toBe('')
      }
    },
  )

  it.each([
    [{ query: ' ' }, 'names no place'],
    [{}, 'names no place'],
    [{ place: 'a&b', key: 'k' }, 'no id of a place'],
    [{ place: '', key: 'k' }, 'no id of a place'],
    [{ place: 'ChIJ' }, 'needs a key'],
    [{ query: 'Paris', key: 'k&q=x' }, 'key is malformed'],
    [{ query: 'Paris', key: '' }, 'key is malformed'],
    [{ query: 'Paris', language: 'fr&z=1' }, 'no language'],
  ])('refuses %j', (options, message) => {
    const address = (): string => googleMapsAddress(options as GoogleMapsAddressOptions)
    expect(address).toThrow(TypeError)
    expect(address).toThrow(message)
  })

  it.each([-1, 1.5, 22, Number.NaN, '5' as unknown as number])('refuses %s as a zoom', (zoom) => {
    expect(() => googleMapsAddress({ query: 'Paris', zoom })).toThrow(RangeError)
  })

  it('wants a key for a place, and one thing to show', () => {
    // @ts-expect-error Google shows a place by its id with a key alone
    expect(() => googleMapsAddress({ place: 'ChIJ' })).toThrow()
    // @ts-expect-error either a text or a place
    expect(googleMapsAddress({ query: 'Paris', place: 'ChIJ', key: 'k' })).toContain('ChIJ')
  })
})

describe('googleMapsService', () => {
  it('fits a policy, and its hosts are those of the addresses', () => {
    definePolicy({
      categories: [{ id: 'media', label: 'Media' }],
      services: [{ ...googleMapsService, id: 'map', category: 'media' }],
    })
    for (const key of [undefined, 'k']) {
      const { hostname } = new URL(googleMapsAddress({ query: 'Paris', ...(key && { key }) }))
      expect(googleMapsService.hosts).toContain(hostname)
    }
  })

  it('is told of in English and French, and stores nothing under the name of the site', () => {
    const { vendor, function: role, trackers } = googleMapsService
    expect(vendor).toBe('google-maps')
    for (const text of [role, ...trackers.map(({ purpose }) => purpose)]) {
      expect(text).toEqual({ en: expect.any(String), fr: expect.any(String) })
    }
    expect(new Set(trackers.map(({ party }) => party))).toEqual(new Set(['third']))
  })
})
