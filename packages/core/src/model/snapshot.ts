import type { Choice } from './choice'
import type { Permissions } from './permissions'
import type { Policy } from './policy'
import type { Regime } from './regime'
import type { Signal } from './signal'

/** The immutable state of one consent at one moment. */
export interface Snapshot<C extends string = string, S extends string = string> {
  readonly policy: Policy<C, S>
  readonly regime: Regime
  /** Whether the memory has been read; until then nothing is asked and nothing is granted. */
  readonly ready: boolean
  readonly choice: Choice | null
  /**
   * Whether something that the visitor answered may be there and could not be read: storage threw, a text was damaged or
   * came from a newer version, a grant was dated in the future. Where the law allows until refused it counts as refused.
   */
  readonly lost: boolean
  /** Global Privacy Control, as it was read for this page. */
  readonly gpc: Signal
  /** Whether the page is prepared but not shown: nothing is asked, recorded or run. */
  readonly suspended: boolean
  readonly permissions: Permissions<C | S>
  /** Whether the visitor is to be asked: the banner shows. */
  readonly needsAnswer: boolean
  readonly preferencesOpen: boolean
  /** What the visitor let run until they leave this page. */
  readonly once: readonly string[]
  /** Services whose code was started on this page in a way that cannot be stopped. */
  readonly started: readonly string[]
}

/** Services that may not run any more and still do: only a reload of the page ends them. */
export function stillRunning({ started, permissions }: Snapshot): readonly string[] {
  return started.filter((id) => !permissions[id]?.allowed)
}
