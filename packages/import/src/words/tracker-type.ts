import type { Tracker } from '@assent/core'
import { PARTIES, STORAGES } from './tracker-words'
import { meaningsFrom } from './vocabulary'

/** What a column headed "Type" says of a tracker; null where it does not. */
export interface TrackerType {
  readonly party: NonNullable<Tracker['party']> | null
  readonly storage: NonNullable<Tracker['storage']> | null
  /** The words that say neither. */
  readonly rest: string
}

/** Reads "third-party HTTP cookie". A text that says two of a kind says none. */
export function trackerTypeFrom(text: string): TrackerType {
  const parties = meaningsFrom(text, PARTIES)
  const storages = meaningsFrom(parties.rest, STORAGES)
  const isClear = parties.found.length < 2 && storages.found.length < 2
  return {
    party: (isClear && parties.found[0]) || null,
    storage: (isClear && storages.found[0]) || null,
    rest: isClear ? storages.rest : text,
  }
}
