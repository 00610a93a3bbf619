import type { Regime } from '../packages/core/src/model/regime'
import {
  COLUMNS,
  type LawFamily,
  LETTERS,
  lettersOf,
  type Outcome,
  SITUATIONS,
  type Situation,
  type SituationName,
} from '../packages/core/src/regimes/law-situations'
import { minors } from '../packages/core/src/regimes/minors'
import { LAW, LAWS } from '../packages/core/src/regimes/table-of-law'

/** What the page of the regimes is made of. */
export interface LawOnPaper {
  readonly laws: readonly LawFamily[]
  readonly all: readonly LawFamily[]
  readonly minors: Regime
  readonly situations: Readonly<Record<SituationName, Situation>>
  readonly columns: readonly string[]
  readonly reasonsIn: (outcome: Outcome) => readonly string[]
}

/** The same, as the code says it. */
export const LAW_ON_PAPER: LawOnPaper = {
  laws: LAWS,
  all: LAW,
  minors,
  situations: SITUATIONS,
  columns: COLUMNS,
  reasonsIn: (outcome) => lettersOf(outcome).map((letter) => LETTERS[letter] ?? ''),
}
