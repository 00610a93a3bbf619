import type { Retention } from '@assent/core'
import type { CountryNames } from '../words/countries'

/** What holds for every row of an import. */
export interface Context {
  /** What to assume where no time is said; null: nothing. Undefined where the caller did not say. */
  readonly retention: Retention | null | undefined
  readonly site: string | null
  readonly countryNames: () => CountryNames
  /** How many more names are read, less those that a row has: time and memory have an end. */
  readonly namesLeft: (taken: number) => number
}
