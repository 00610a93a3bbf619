import type { ReadyService } from '../model/policy'

/** A point of the earth, in degrees. */
export interface OpenStreetMapPoint {
  /** From -90 to 90, the north being positive. */
  readonly latitude: number
  /** From -180 to 180, the east being positive. */
  readonly longitude: number
}

/** The edges of a map, in degrees. */
export interface OpenStreetMapBounds {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

/** What a map of OpenStreetMap shows: what lies between its edges, or around its centre. */
export type OpenStreetMapAddressOptions = {
  /** Where a marker stands. @default none */
  readonly marker?: OpenStreetMapPoint
} & (
  | { readonly bounds: OpenStreetMapBounds; readonly centre?: never; readonly zoom?: never }
  | {
      readonly bounds?: never
      readonly centre: OpenStreetMapPoint
      /**
       * From 0, the whole world, to 19, a building; for a frame whose shorter side has 256 to 511 CSS pixels. Twice as
       * large, it shows one level more.
       */
      readonly zoom: number
    }
)

/**
 * The address of a map of OpenStreetMap for a frame. It sets no cookie; the visitor's IP address reaches the OpenStreetMap
 * Foundation and Fastly, who deliver the map.
 * @throws RangeError where a point, an edge or `zoom` lies outside its range
 * @see https://wiki.openstreetmap.org/wiki/Export; https://osmfoundation.org/wiki/Services_and_tile_users_privacy_FAQ
 */
export function openStreetMapAddress({
  bounds,
  centre,
  zoom,
  marker,
}: OpenStreetMapAddressOptions): string {
  const { west, south, east, north } = bounds ? checkedBounds(bounds) : boundsAround(centre, zoom)
  const url = new URL('https://www.openstreetmap.org/export/embed.html')
  url.searchParams.set('bbox', [west, south, east, north].map(rounded).join())
  if (marker) {
    const { latitude, longitude } = checkedPoint(marker)
    url.searchParams.set('marker', [latitude, longitude].map(rounded).join())
  }
  return url.href
}

/**
 * OpenStreetMap, for a policy: `{ ...openStreetMapService, id: 'map', category: 'media' }`.
 * @see OpenStreetMap Foundation, privacy FAQ: "operates as an independent Data Controller"
 */
export const openStreetMapService: ReadyService = {
  vendor: 'openstreetmap',
  provider: 'OpenStreetMap',
  role: 'controller',
  function: { en: 'Maps', fr: 'Cartes' },
  hosts: ['*.openstreetmap.org'],
  trackers: [],
}

/** The square of one tile around a point, which a map of the wanted level holds. */
function boundsAround(centre: OpenStreetMapPoint, zoom: number): OpenStreetMapBounds {
  if (!(Number.isInteger(zoom) && zoom >= 0 && zoom <= 19)) {
    throw new RangeError(`${zoom} is no zoom level: give 0 to 19.`)
  }
  const { latitude, longitude } = checkedPoint(centre)
  const half = Math.PI / 2 ** zoom
  // Web Mercator: the same number of pixels is fewer degrees of latitude the further it is from the equator.
  const height = Math.asinh(Math.tan(latitude / DEGREE))
  const latitudeAt = (y: number): number => Math.atan(Math.sinh(y)) * DEGREE
  return {
    west: longitude - half * DEGREE,
    south: latitudeAt(height - half),
    east: longitude + half * DEGREE,
    north: latitudeAt(height + half),
  }
}

const DEGREE = 180 / Math.PI

function checkedBounds(bounds: OpenStreetMapBounds): OpenStreetMapBounds {
  const { west, south, east, north } = bounds
  checkedPoint({ latitude: south, longitude: west })
  checkedPoint({ latitude: north, longitude: east })
  if (!(west < east && south < north)) {
    throw new RangeError('The bounds are empty: west must be less than east, south than north.')
  }
  return bounds
}

function checkedPoint(point: OpenStreetMapPoint): OpenStreetMapPoint {
  const { latitude, longitude } = point
  if (!(isWithin(latitude, 90) && isWithin(longitude, 180))) {
    throw new RangeError(`${latitude}, ${longitude} is no point of the earth: give degrees.`)
  }
  return point
}

function isWithin(value: unknown, limit: number): boolean {
  return typeof value === 'number' && Math.abs(value) <= limit
}

/** To about a centimetre, which is less than a pixel at every level. */
function rounded(degrees: number): string {
  return degrees.toFixed(7).replace(/\.?0+$/, '')
}
