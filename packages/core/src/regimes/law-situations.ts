import type { Permission } from '../model/permissions'
import type { Regime } from '../model/regime'
import type { Signal } from '../model/signal'

/** What the law is asked about in a situation; each family of regimes says where its answer is written. */
type Topic =
  | 'consent'
  | 'refusal'
  | 'objection'
  | 'grant lasts'
  | 'refusal lasts'
  | 'asking again'
  | 'lost'
  | 'notice'
  | 'signal'
  | 'unreadable'
  | 'joining'

/**
 * What a visitor does: answers everything with one word, turns `counter` off by its own toggle (`object`), or reads the
 * notice; or what their browser does, of which the signal is remembered (`signal`).
 */
export type Act = 'accept' | 'reject' | 'withdraw' | 'object' | 'acknowledge' | 'signal'

/** What a visitor did, and what the browser says now. */
export interface Situation {
  readonly text: string
  readonly topic: Topic
  readonly did?: readonly Act[]
  /**
   * How old the last answer is; as old as it lasts, or a day less; on a site that keeps answers for 30 days only, as old as
   * one must wait before asking again after a refusal, or a day less.
   * @default a day
   */
  readonly age?: 'last day' | 'lapsed' | 'day before asking' | 'day of asking'
  /** What the browser said when the visitor answered. @default 'absent' */
  readonly before?: Signal
  /** @default 'absent' */
  readonly now?: Signal
  /** Whether the service `late` joined the policy after the answer. */
  readonly joined?: boolean
  /** Whether the memory holds something that cannot be read. */
  readonly lost?: boolean
  /** Whether the policy says that "Reject all" objects too: `rejectAllObjects`. */
  readonly objects?: boolean
}

/** Each situation by its name. */
export type SituationName =
  | 'first'
  | `refused${'' | 'All' | 'Last' | 'Lapsed'}`
  | `granted${'' | 'Last' | 'Lapsed'}`
  | 'withdrawn'
  | 'objected'
  | 'returned'
  | 'tooSoon'
  | 'soonEnough'
  | 'lost'
  | 'told'
  | `signal${'' | 'Gone'}`
  | 'unreadable'
  | `grant${'Then' | 'Under'}Signal`
  | `joined${'Grant' | 'Refusal'}`

/** Every situation that the table of law looks at. */
export const SITUATIONS: Readonly<Record<SituationName, Situation>> = {
  first: { text: 'first visit', topic: 'consent' },
  refused: { text: 'refused', topic: 'refusal', did: ['reject'] },
  refusedAll: {
    text: 'refused, where that objects too',
    topic: 'objection',
    did: ['reject'],
    objects: true,
  },
  granted: { text: 'granted', topic: 'consent', did: ['accept'] },
  withdrawn: { text: 'granted, then withdrawn', topic: 'refusal', did: ['accept', 'withdraw'] },
  objected: { text: '`counter` turned off', topic: 'objection', did: ['object'] },
  returned: {
    text: '`counter` turned off, then granted',
    topic: 'objection',
    did: ['object', 'accept'],
  },
  grantedLast: {
    text: 'granted, last day',
    topic: 'grant lasts',
    did: ['accept'],
    age: 'last day',
  },
  grantedLapsed: { text: 'granted, lapsed', topic: 'grant lasts', did: ['accept'], age: 'lapsed' },
  refusedLast: {
    text: 'refused, last day',
    topic: 'refusal lasts',
    did: ['reject'],
    age: 'last day',
  },
  refusedLapsed: {
    text: 'refused, lapsed',
    topic: 'refusal lasts',
    did: ['reject'],
    age: 'lapsed',
  },
  tooSoon: {
    text: 'refused, kept 30 days, the day before one may ask',
    topic: 'asking again',
    did: ['reject'],
    age: 'day before asking',
  },
  soonEnough: {
    text: 'refused, kept 30 days, the day that one may ask',
    topic: 'asking again',
    did: ['reject'],
    age: 'day of asking',
  },
  lost: { text: 'what was answered is lost', topic: 'lost', lost: true },
  told: { text: 'the notice was read', topic: 'notice', did: ['acknowledge'] },
  signal: { text: 'GPC on the first visit', topic: 'signal', now: 'present' },
  unreadable: { text: 'GPC unreadable', topic: 'unreadable', now: 'unreadable' },
  signalGone: {
    text: 'GPC once, and no more',
    topic: 'signal',
    did: ['signal'],
    before: 'present',
  },
  grantThenSignal: {
    text: 'granted, then GPC',
    topic: 'signal',
    did: ['accept'],
    now: 'present',
  },
  grantUnderSignal: {
    text: 'granted while GPC was there',
    topic: 'signal',
    did: ['accept'],
    before: 'present',
    now: 'present',
  },
  joinedGrant: {
    text: 'granted, then `late` joined',
    topic: 'consent',
    did: ['accept'],
    joined: true,
  },
  joinedRefusal: {
    text: 'refused, then `late` joined',
    topic: 'joining',
    did: ['reject'],
    joined: true,
  },
}

/**
 * What the table looks at. Functional: `theme`, and `chat` of a processor. Statistics: `matomo`, `helper` of a processor, and
 * `counter`, which claims to be anonymised. Advertising: `pixel`, `agency` of a processor, and `late`. Without a kind:
 * `video`, and `player` of a processor.
 */
export const COLUMNS: readonly Column[] = [
  ...(['theme', 'chat'] as const),
  ...(['matomo', 'helper', 'counter'] as const),
  ...(['pixel', 'agency', 'late'] as const),
  ...(['video', 'player'] as const),
]

type Column =
  | ('theme' | 'chat')
  | ('matomo' | 'helper' | 'counter')
  | ('pixel' | 'agency' | 'late')
  | ('video' | 'player')

/** Why a service may run or not, by the letter that the table writes for it; those that may are capitals. */
export const LETTERS: Readonly<Record<string, Permission['because']>> = {
  E: 'exempt',
  U: 'unrefused',
  G: 'granted',
  d: 'denied',
  w: 'withdrawn',
  s: 'signal',
  x: 'expired',
  l: 'lost',
  '?': 'undecided',
}

/**
 * What follows in a situation: a letter for each service, by kind, or one for all; and whether the visitor is asked by the
 * banner, told by the notice, or left alone.
 */
export type Outcome = readonly [letters: string, shown: 'asks' | 'tells' | '–']

export type Outcomes = Readonly<Record<SituationName, Outcome>>

/** A regime, and what the table expects of its times, in days. */
export interface LawPlace {
  readonly place: string
  readonly regime: Regime
  readonly times: Times
}

/** How long a grant and a refusal last, and how long one waits after a refusal, in days. */
export type Times = readonly [granted: number, denied: number, wait: number]

/** Places whose answers last as long. */
export function placesOf(
  times: Times,
  regimes: Readonly<Record<string, Regime>>,
): readonly LawPlace[] {
  return Object.entries(regimes).map(([place, regime]) => ({ place, regime, times }))
}

/** Six months for all, of which the longest have 184 days. */
export const HALF_YEAR: Times = [184, 184, 184]

/** A year; as long as a browser keeps a cookie; twelve months, of which the longest have 366 days. */
export const YEAR: Times = [365, 400, 366]

/** Places whose laws come to the same. */
export interface LawFamily {
  readonly name: string
  readonly places: readonly LawPlace[]
  readonly outcomes: Outcomes
  readonly sources: Readonly<Record<Topic, string>>
}

/** The letters of an outcome, one for each column. */
export function lettersOf([letters]: Outcome): readonly string[] {
  const own = letters.replaceAll(' ', '')
  return COLUMNS.map((_, i) => (own.length === 1 ? own : (own[i] ?? '')))
}
