import type { Cell } from '../cell'
import type { LeftOver } from '../left-over'

/** A table as it was read, before anything in it is understood. */
export interface SourceTable {
  /** Its caption, else the heading above it; empty where there is none. */
  readonly label: string
  readonly description: string
  readonly rows: readonly (readonly Cell[])[]
}

/** A text of the source that stands outside the cells. */
export interface Outside {
  readonly where: string
  readonly text: string
}

/** What was read of a source. Texts outside the tables may yet become a label or a description. */
export interface Source {
  readonly tables: readonly SourceTable[]
  readonly outside: readonly Outside[]
  /** What was not read, or not as it stands. */
  readonly notes: readonly LeftOver[]
}
