import type { Answer, Choice } from './choice'
import type { Permission, Permissions } from './permissions'
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
  /** Whether the visitor is to be told, unasked, of what runs until they refuse: the notice shows. */
  readonly needsNotice: boolean
  readonly preferencesOpen: boolean
  /**
   * What became of what the visitor answered on this page: `kept`, or it holds for this `page` only, which storage did not
   * keep. `null` before an answer, and again once they look at their preferences.
   */
  readonly saved: 'kept' | 'page' | null
  /** What the visitor let run until they leave this page. */
  readonly once: readonly string[]
  /** Services whose code was started on this page in a way that cannot be stopped. */
  readonly started: readonly string[]
}

/**
 * Whether something in the choice never runs out: a refusal where nothing need be asked, or of what this page does not know; or
 * that a signal was seen where its absence is no consent.
 */
export function lasts({ permissions, choice, regime }: Snapshot): boolean {
  const own: Readonly<Record<string, Permission>> = permissions
  const seen = choice?.lasting ?? (regime.gpc && choice?.signalled)
  const isEndless = ([id, { granted }]: [string, Answer]): boolean => {
    const permission = own[id]
    const ends = permission && !('expiresAt' in permission && permission.expiresAt === null)
    return !granted && !ends
  }
  return !!seen || Object.entries(choice?.answers ?? {}).some(isEndless)
}

/** Services that may not run any more and still do: only a reload of the page ends them. */
export function stillRunning({ started, permissions }: Snapshot): readonly string[] {
  return started.filter((id) => !permissions[id]?.allowed)
}
