/** How the visitor answered. */
export type Method = 'accept' | 'reject' | 'choose' | 'withdraw'

/**
 * What the visitor answered, when and how: the only thing that is stored. `answers` holds each category and service
 * that the visitor was asked about, granted or denied; what is not in it was not asked.
 */
export interface Choice {
  /** When, in ms since 1970, to the second. */
  readonly decidedAt: number
  readonly method: Method
  readonly answers: Readonly<Record<string, boolean>>
  /** What the visitor was told of each service that they granted: `toldOf` of that day. */
  readonly told?: Readonly<Record<string, number>>
  /** Whether Global Privacy Control was there when the visitor chose: only such a choice can beat it. */
  readonly gpc?: true
}

/** Answers by category; `services` holds those that differ from their category's. */
export type Selection<C extends string = string, S extends string = string> = (string extends C
  ? { readonly [id: string]: boolean | ServiceAnswers<S> | undefined }
  : { readonly [id in C]?: boolean }) & { readonly services?: ServiceAnswers<S> }

type ServiceAnswers<S extends string> = { readonly [id in S]?: boolean }

/** A clock that was put right by less than this, in ms, does not cost a visitor their choice. */
const CLOCK_MARGIN = 3e5

/** Whether a choice could have been made by now: a time in the future is not valid. */
export function isPast({ decidedAt }: Choice, now: number): boolean {
  return decidedAt <= now + CLOCK_MARGIN
}
