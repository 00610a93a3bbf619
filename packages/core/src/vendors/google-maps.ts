import type { ReadyService } from '../model/policy'

/** How a map of Google is shown. */
export interface GoogleMapsView {
  /** From 0, the whole world, to 21, a building. @default Google's own for what is shown */
  readonly zoom?: number
  /** The language of the map, as a BCP 47 tag: `fr`, `pt-BR`. @default that of the visitor's browser */
  readonly language?: string
}

/** What a map of Google shows: what is found for a text, or a place by its id, for which Google wants a key. */
export type GoogleMapsAddressOptions = GoogleMapsView &
  (
    | {
        /** An address, the name of a place, a plus code or `48.8583,2.2945`. */
        readonly query: string
        readonly place?: never
        /** A key of the Maps Embed API. @default none: an address that Google serves and does not document */
        readonly key?: string
      }
    | {
        readonly query?: never
        /** The id of a place, `ChIJ…`. */
        readonly place: string
        readonly key: string
      }
  )

/**
 * The address of a map of Google for a frame. Google has none that tracks less: `openStreetMapAddress` is the one that
 * does.
 * @throws TypeError where the text is empty, or the id, the key or the language is malformed, RangeError where `zoom` is
 * no level
 * @see https://developers.google.com/maps/documentation/embed/embedding-map
 */
export function googleMapsAddress({
  query,
  place,
  key,
  zoom,
  language,
}: GoogleMapsAddressOptions): string {
  if (place === undefined) check(query?.trim(), `"${query}" names no place: give an address.`)
  else check(/^[\w-]+$/.test(place), `"${place}" is no id of a place: give it as "ChIJ…".`)
  check(place === undefined || key, 'A place by its id needs a key of the Maps Embed API.')
  check(key === undefined || /^[\w-]+$/.test(key), 'The key is malformed: give it as Google did.')
  const isTag = language === undefined || /^[a-z]{2,3}(-[\da-z]{2,8})*$/i.test(language)
  check(isTag, `"${language}" is no language: give it as "fr".`)
  const isLevel = zoom === undefined || (Number.isInteger(zoom) && zoom >= 0 && zoom <= 21)
  if (!isLevel) throw new RangeError(`${zoom} is no zoom level: give 0 to 21.`)

  const url = new URL('https://www.google.com/maps')
  const put = (name: string, value: string | number | undefined): void => {
    if (value !== undefined) url.searchParams.set(name, String(value))
  }
  if (key) url.pathname += '/embed/v1/place'
  else put('output', 'embed')
  put('key', key)
  put('q', place ? `place_id:${place}` : query)
  put(key ? 'zoom' : 'z', zoom)
  put(key ? 'language' : 'hl', language)
  return url.href
}

function check(holds: unknown, message: string): void {
  if (!holds) throw new TypeError(message)
}

/**
 * Google Maps, for a policy: `{ ...googleMapsService, id: 'map', category: 'media' }`.
 * @see Google, controller-controller data protection terms [unverified]
 */
export const googleMapsService: ReadyService = {
  vendor: 'google-maps',
  provider: 'Google Maps',
  role: 'controller',
  function: { en: 'Maps', fr: 'Cartes' },
  hosts: ['www.google.com', 'maps.google.com', 'maps.googleapis.com', 'maps.gstatic.com'],
  trackers: [
    {
      name: 'NID',
      party: 'third',
      purpose: {
        en: 'To know the visitor again, their settings, and what advertisements suit them',
        fr: 'Reconnaître le visiteur, ses réglages et les publicités qui lui conviennent',
      },
      retention: 'P6M',
    },
    {
      name: '__Secure-ENID',
      party: 'third',
      purpose: { en: 'To remember settings', fr: 'Se souvenir des réglages' },
      retention: 'P13M',
    },
    {
      name: 'AEC',
      party: 'third',
      purpose: { en: 'To prevent misuse', fr: 'Empêcher les abus' },
      retention: 'P6M',
    },
    {
      name: 'SOCS',
      party: 'third',
      purpose: {
        en: 'To remember what the visitor answered Google about cookies',
        fr: 'Se souvenir de ce que le visiteur a répondu à Google sur les cookies',
      },
      retention: 'P13M',
    },
  ],
}
