import type { Permission } from '../model/permissions'
import type { Regime } from '../model/regime'
import type { Signal } from '../model/signal'

/** What a visitor did, and what the browser says now. */
export interface Situation {
  readonly text: string
  readonly answer: 'none' | 'granted' | 'refused'
  /**
   * How old the answer is: a day; one day less than it lasts, or just as old; on a site that keeps answers for 30 days
   * only, one day before one may ask again after a refusal, or on that day.
   */
  readonly age: 'a day' | 'last day' | 'lapsed' | 'day before asking' | 'day of asking'
  /** What the browser said when the visitor answered. */
  readonly before: Signal
  readonly now: Signal
  /** Whether the service `late` joined the policy after the answer. */
  readonly joined: boolean
}

type SituationName =
  | 'first'
  | `refused${'' | 'Last' | 'Lapsed'}`
  | `granted${'' | 'Last' | 'Lapsed'}`
  | 'tooSoon'
  | 'soonEnough'
  | 'signal'
  | 'unreadable'
  | 'grantThenSignal'
  | 'grantUnderSignal'
  | 'joinedGrant'
  | 'joinedRefusal'

const fresh = { age: 'a day', before: 'absent', now: 'absent', joined: false } as const

/** Every situation that the table of law looks at. */
export const SITUATIONS: Readonly<Record<SituationName, Situation>> = {
  first: { ...fresh, text: 'first visit', answer: 'none' },
  refused: { ...fresh, text: 'refused', answer: 'refused' },
  granted: { ...fresh, text: 'granted', answer: 'granted' },
  grantedLast: { ...fresh, text: 'granted, last day', answer: 'granted', age: 'last day' },
  grantedLapsed: { ...fresh, text: 'granted, lapsed', answer: 'granted', age: 'lapsed' },
  refusedLast: { ...fresh, text: 'refused, last day', answer: 'refused', age: 'last day' },
  refusedLapsed: { ...fresh, text: 'refused, lapsed', answer: 'refused', age: 'lapsed' },
  tooSoon: {
    ...fresh,
    text: 'refused, kept 30 days, the day before one may ask',
    answer: 'refused',
    age: 'day before asking',
  },
  soonEnough: {
    ...fresh,
    text: 'refused, kept 30 days, the day that one may ask',
    answer: 'refused',
    age: 'day of asking',
  },
  signal: { ...fresh, text: 'GPC on the first visit', answer: 'none', now: 'present' },
  unreadable: { ...fresh, text: 'GPC unreadable', answer: 'none', now: 'unreadable' },
  grantThenSignal: { ...fresh, text: 'granted, then GPC', answer: 'granted', now: 'present' },
  grantUnderSignal: {
    ...fresh,
    text: 'granted while GPC was there',
    answer: 'granted',
    before: 'present',
    now: 'present',
  },
  joinedGrant: { ...fresh, text: 'granted, then late joined', answer: 'granted', joined: true },
  joinedRefusal: { ...fresh, text: 'refused, then late joined', answer: 'refused', joined: true },
}

/**
 * What the table looks at, one service of each kind: `theme` is functional, `matomo` statistics, `counter` statistics
 * that claim to be anonymised, `pixel` and `late` advertising; `video` has no kind.
 */
export type Column = 'theme' | 'matomo' | 'counter' | 'pixel' | 'late' | 'video'

/** What follows in a situation: the reason for all services, but for those that have another. */
export interface Outcome {
  readonly on: SituationName
  readonly asked: boolean
  readonly all: Permission['because']
  readonly but?: Readonly<Partial<Record<Column, Permission['because']>>>
  readonly source: string
}

/** A regime, and what the table expects of its times, in days: how long answers last, how long to wait after a refusal. */
export interface LawPlace {
  readonly place: string
  readonly regime: Regime
  readonly granted: number
  readonly denied: number
  readonly wait: number
}

/** Places whose laws come to the same. */
export interface LawFamily {
  readonly name: string
  readonly places: readonly LawPlace[]
  readonly outcomes: readonly Outcome[]
}
