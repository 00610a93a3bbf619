import { definePolicy } from '@assent/core'
import {
  type OpenStreetMapAddressOptions,
  openStreetMapAddress,
  openStreetMapService,
} from '@assent/core/vendors/openstreetmap'
import { describe, expect, it } from 'vitest'

const EMBED = 'https://www.openstreetmap.org/export/embed.html'
const PARIS = { latitude: 48.8584, longitude: 2.2945 }

const edges = (options: OpenStreetMapAddressOptions): readonly number[] =>
  (new URL(openStreetMapAddress(options)).searchParams.get('bbox') ?? '').split(',').map(Number)

/** Where a point lies in the square world of Web Mercator, in pixels at a level. */
const pixel = (latitude: number, longitude: number, zoom: number): readonly [number, number] => {
  const size = 256 * 2 ** zoom
  const angle = (latitude * Math.PI) / 180
  const y = 0.5 - Math.log(Math.tan(Math.PI / 4 + angle / 2)) / (2 * Math.PI)
  return [size * (longitude / 360 + 0.5), size * y]
}

describe('openStreetMapAddress', () => {
  it('names the edges, and a marker by its latitude first', () => {
    const bounds = { west: 2.2, south: 48.8, east: 2.4, north: 48.9 }
    expect(openStreetMapAddress({ bounds })).toBe(`${EMBED}?bbox=2.2%2C48.8%2C2.4%2C48.9`)
    expect(openStreetMapAddress({ bounds, marker: PARIS })).toBe(
      `${EMBED}?bbox=2.2%2C48.8%2C2.4%2C48.9&marker=48.8584%2C2.2945`,
    )
  })

  it('writes no number with an exponent', () => {
    const bounds = { west: -1e-7, south: -1e-6, east: 1e-6, north: 10 }
    expect(openStreetMapAddress({ bounds })).toBe(
      `${EMBED}?bbox=-0.0000001%2C-0.000001%2C0.000001%2C10`,
    )
  })

  it('shows the whole world at level 0', () => {
    const centre = { latitude: 0, longitude: 0 }
    expect(edges({ centre, zoom: 0 })).toEqual([-180, -85.0511288, 180, 85.0511288])
  })

  it.each([
    [PARIS, 3],
    [PARIS, 12],
    [{ latitude: -33.8568, longitude: 151.2153 }, 16],
    [{ latitude: 69.6492, longitude: 18.9553 }, 19],
  ])('shows 256 pixels around %o at level %i', (centre, zoom) => {
    const [west = 0, south = 0, east = 0, north = 0] = edges({ centre, zoom })
    const [left, bottom] = pixel(south, west, zoom)
    const [right, top] = pixel(north, east, zoom)
    expect(right - left).toBeCloseTo(256, 0)
    expect(bottom - top).toBeCloseTo(256, 0)
    const [x, y] = pixel(centre.latitude, centre.longitude, zoom)
    expect((left + right) / 2).toBeCloseTo(x, 0)
    expect((top + bottom) / 2).toBeCloseTo(y, 0)
  })

  it.each([-1, 1.5, 20, Number.NaN, '5' as unknown as number])('refuses %s as a zoom', (zoom) => {
    expect(() => openStreetMapAddress({ centre: PARIS, zoom })).toThrow('no zoom level')
    expect(() => openStreetMapAddress({ centre: PARIS, zoom })).toThrow(RangeError)
  })

  it.each([
    { latitude: 90.1, longitude: 0 },
    { latitude: 0, longitude: -180.1 },
    { latitude: Number.NaN, longitude: 0 },
    { latitude: 0, longitude: Number.POSITIVE_INFINITY },
    { latitude: '1&layer=x' as unknown as number, longitude: 0 },
  ])('refuses %o as a point', (point) => {
    const bounds = { west: 1, south: 1, east: 2, north: 2 }
    expect(() => openStreetMapAddress({ centre: point, zoom: 5 })).toThrow(RangeError)
    expect(() => openStreetMapAddress({ bounds, marker: point })).toThrow(RangeError)
    const { latitude: north, longitude: east } = point
    expect(() => openStreetMapAddress({ bounds: { ...bounds, north, east } })).toThrow(RangeError)
  })

  it.each([
    { west: 2, south: 1, east: 1, north: 2 },
    { west: 1, south: 2, east: 2, north: 1 },
    { west: 1, south: 1, east: 1, north: 2 },
  ])('refuses the empty bounds %o', (bounds) => {
    expect(() => openStreetMapAddress({ bounds })).toThrow('bounds are empty')
  })

  it('wants either edges or a centre with a level', () => {
    // @ts-expect-error a centre needs a level
    expect(() => openStreetMapAddress({ centre: PARIS })).toThrow(RangeError)
  })
})

describe('openStreetMapService', () => {
  it('fits a policy, and its hosts are those of the address', () => {
    definePolicy({
      categories: [{ id: 'media', label: 'Media' }],
      services: [{ ...openStreetMapService, id: 'map', category: 'media' }],
    })
    expect(openStreetMapService.hosts).toEqual(['*.openstreetmap.org'])
    const address = openStreetMapAddress({ centre: PARIS, zoom: 5 })
    expect(new URL(address).hostname).toMatch(/\.openstreetmap\.org$/)
  })

  it('is told of in English and French, and stores nothing', () => {
    const { vendor, function: role, trackers } = openStreetMapService
    expect(vendor).toBe('openstreetmap')
    expect(role).toEqual({ en: expect.any(String), fr: expect.any(String) })
    expect(trackers).toEqual([])
  })
})
