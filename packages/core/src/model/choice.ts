/**
 * How an answer was given; `signal` is the browser's own, kept because its absence later is no consent, and `acknowledge` is
 * none: a notice was read.
 */
export type Method =
  | 'accept'
  | 'acknowledge'
  | 'reject'
  | 'choose'
  | 'withdraw'
  | 'signal'
  | 'clear'

/** When something was answered, by the clock and in order. */
export interface Stamp {
  /** By the clock of that moment, in ms since 1970, to the second. */
  readonly decidedAt: number
  /**
   * Of two answers the one with the higher order holds: the second, in ms, and a count where other dates have their ms. Left
   * out where the clock says it all; it does not where several answers fall into one second, or the clock was put back.
   * @default `decidedAt`
   */
  readonly order?: number | undefined
}

/** One answer of the visitor: it lasts from its own date, whatever else they answer later. */
export interface Answer extends Stamp {
  readonly granted: boolean
  /** Whether Global Privacy Control was there: only such a grant beats it while it is. */
  readonly gpc?: true
  /** What the visitor was told of a service that they granted: `toldOf` of that day. */
  readonly told?: number
  /** Whether this refusal took back a grant. */
  readonly withdrawn?: true
}

/**
 * What the visitor answered, when and how: the only thing that is stored. `answers` holds each category and service
 * that the visitor was asked about, granted or denied, also those that this page does not know; what is not in it was
 * not asked. It is empty once everything was forgotten.
 */
export interface Choice extends Stamp, Notes {
  /** How it was last changed. */
  readonly method: Method
  readonly answers: Readonly<Record<string, Answer>>
}

/** What a choice notes beside its answers, each as the order at which it was so; there is none at 0. */
interface Notes {
  /** Global Privacy Control was last seen: it denies what was granted before. */
  readonly signalled?: number | undefined
  /** Everything was forgotten: what was answered before does not come back. */
  readonly cleared?: number | undefined
  /** Something was answered over what could not be read: what that said is not known any more. */
  readonly lost?: number | undefined
  /** The visitor was told of what runs until they refuse, and went on. */
  readonly informed?: number | undefined
  /** Something was refused where the law allows until refused: that is kept as long as a browser keeps anything. */
  readonly lasting?: number | undefined
}

/** Answers by category; `services` holds those that differ from their category's. */
export type Selection<C extends string = string, S extends string = string> = (string extends C
  ? { readonly [id: string]: boolean | ServiceAnswers<S> | undefined }
  : { readonly [id in C]?: boolean }) & { readonly services?: ServiceAnswers<S> }

type ServiceAnswers<S extends string> = { readonly [id in S]?: boolean }

/** A clock that was put right by less than this, in ms, does not cost a visitor their choice. */
const CLOCK_MARGIN = 3e5

/** Whether an answer could have been made by now: a grant that is dated in the future is not valid. */
export function isPast({ decidedAt }: Stamp, now: number): boolean {
  // What is no number, in a record that came from elsewhere, is no time either.
  return Number.isFinite(decidedAt) && decidedAt <= now + CLOCK_MARGIN
}

/** The order that a moment has by its clock alone, the second: more would tell visitors apart. `at` in ms since 1970. */
export function orderAt(at: number): number {
  return at - (at % 1000)
}

/** The order of an answer or a choice. */
export function orderOf({ decidedAt, order = decidedAt }: Stamp): number {
  return order
}

/** The later of two orders; what has none is at 0. */
export function laterOf(a = 0, b = 0): number {
  if (a > b) return a
  return b
}

/** The stamp of what was answered at a date, and has an order. */
export function stampOf(decidedAt: number, order: number): Stamp {
  return { decidedAt, order: order === decidedAt ? undefined : order }
}

/**
 * The stamp of an answer that is made now: later than what it replaces, so that it holds in every tab and layer, whatever
 * the clock does; and dated by the clock.
 * @param at ms since 1970
 */
export function stampAfter(replaced: Choice | null, at: number): Stamp {
  const decidedAt = orderAt(at)
  return stampOf(decidedAt, laterOf(decidedAt, replaced ? orderOf(replaced) + 1 : 0))
}
