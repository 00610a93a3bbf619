/** How an answer was given; `signal` is the browser's own, kept because its absence later is no consent. */
export type Method = 'accept' | 'reject' | 'choose' | 'withdraw' | 'signal'

/** One answer of the visitor: it lasts from its own date, whatever else they answer later. */
export interface Answer {
  readonly granted: boolean
  /** When, in ms since 1970, to the second. */
  readonly decidedAt: number
  /** Whether Global Privacy Control was there: only such a grant beats it while it is. */
  readonly gpc?: true
  /** What the visitor was told of a service that they granted: `toldOf` of that day. */
  readonly told?: number
}

/**
 * What the visitor answered, when and how: the only thing that is stored. `answers` holds each category and service
 * that the visitor was asked about, granted or denied; what is not in it was not asked.
 */
export interface Choice {
  /** When it was last changed, in ms since 1970, to the second: of two choices the later holds. */
  readonly decidedAt: number
  /** How it was last changed. */
  readonly method: Method
  readonly answers: Readonly<Record<string, Answer>>
  /** When Global Privacy Control was last seen by a choice, in ms since 1970: it denies what was granted before. */
  readonly signalledAt?: number
}

/** Answers by category; `services` holds those that differ from their category's. */
export type Selection<C extends string = string, S extends string = string> = (string extends C
  ? { readonly [id: string]: boolean | ServiceAnswers<S> | undefined }
  : { readonly [id in C]?: boolean }) & { readonly services?: ServiceAnswers<S> }

type ServiceAnswers<S extends string> = { readonly [id in S]?: boolean }

/** A clock that was put right by less than this, in ms, does not cost a visitor their choice. */
export const CLOCK_MARGIN = 3e5

/** Whether a choice or an answer could have been made by now: a time in the future is not valid. */
export function isPast({ decidedAt }: Pick<Answer, 'decidedAt'>, now: number): boolean {
  // What is no number, in a record that came from elsewhere, is no time either.
  return Number.isFinite(decidedAt) && decidedAt <= now + CLOCK_MARGIN
}
