import { mixed } from './law-mixed'
import { optIn } from './law-opt-in'
import { optOut } from './law-opt-out'
import type { LawFamily, LawPlace, Outcome, SituationName } from './law-situations'
import { visits, visitsOfMinors } from './law-visits'

/** Where one law holds. */
export const LAWS: readonly LawFamily[] = [...optIn, ...mixed, ...optOut]

/**
 * What the law comes to, written down beside the code: for each family of regimes and each situation, why each service
 * may run or not and whether the visitor is asked or told. The tests run every row; `docs/regimes.md` shows it to people.
 */
export const LAW: readonly LawFamily[] = [...LAWS, ...visits, ...visitsOfMinors]

/** One row: a place in a situation. */
export interface LawRow extends LawPlace {
  readonly on: SituationName
  readonly outcome: Outcome
}

/** Every place in every situation. */
export const LAW_ROWS: readonly LawRow[] = LAW.flatMap(({ places, outcomes }) =>
  places.flatMap((place) =>
    Object.entries(outcomes).map(([on, outcome]) => ({
      ...place,
      on: on as SituationName,
      outcome,
    })),
  ),
)
