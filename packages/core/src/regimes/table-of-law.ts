import { askForAds, excepted } from './law-mixed'
import { optIn, optInAudienceObject, optInButAudience } from './law-opt-in'
import { optOut, optOutBySignal } from './law-opt-out'
import { optOutOfSale } from './law-opt-out-of-sale'
import type { LawFamily, LawPlace, Outcome } from './law-situations'

/**
 * What the law comes to, written down beside the code: for each family of regimes and each situation, why each service
 * may run or not and whether the visitor is asked. The tests run every row; `docs/regimes.md` shows it to people.
 */
export const LAW: readonly LawFamily[] = [
  optIn,
  optInButAudience,
  optInAudienceObject,
  excepted,
  askForAds,
  optOut,
  optOutBySignal,
  optOutOfSale,
]

/** One row: a place in a situation. */
export interface LawRow extends LawPlace {
  readonly outcome: Outcome
}

/** Every place in every situation. */
export const LAW_ROWS: readonly LawRow[] = LAW.flatMap(({ places, outcomes }) =>
  places.flatMap((place) => outcomes.map((outcome) => ({ ...place, outcome }))),
)
