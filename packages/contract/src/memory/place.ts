import type { ChoiceStorage } from '@assent/core'

/** What is wrong with a place: it drops what it is given, it throws whatever is asked, it has room for little. */
type Fault = 'none' | 'drops' | 'blocked' | 'full'

/** A place that keeps the choice of a site, as a cookie jar does: several texts may stand under one name. */
export interface Place {
  readonly name: string
  fault: Fault
  /** What another tab writes there right after the next writing. */
  crossing?: string | undefined
  /** The first is the one that is written anew. */
  texts: string[]
}

const ROOM = 90

/** The storage of a place, as a page of this version or of a newer one has it. */
export function storageOf(place: Place, isNewer: boolean): ChoiceStorage {
  const check = (): void => {
    if (place.fault === 'blocked') throw new Error('blocked')
  }
  return {
    read() {
      check()
      return place.texts.map((text) => (isNewer ? text.replace(/^2\./, '1.') : text))
    },
    write(text, maxAge) {
      check()
      if (place.fault === 'drops' || (place.fault === 'full' && text.length > ROOM)) return
      const kept = isNewer ? text.replace(/^1\./, '2.') : text
      place.texts = [...(maxAge && text ? [place.crossing ?? kept] : []), ...place.texts.slice(1)]
      place.crossing = undefined
    },
  }
}

/** What a script sees of these places: cookies, by their names, and how one is taken away. */
export function jarOf(places: readonly Place[]): Pick<Document, 'cookie'> {
  return {
    get cookie() {
      return places.flatMap(({ name, texts }) => texts.map((text) => `${name}=${text}`)).join('; ')
    },
    set cookie(pair) {
      if (!pair.includes('Max-Age=0;')) return
      for (const place of places) if (pair.startsWith(`${place.name}=`)) place.texts = []
    },
  }
}
