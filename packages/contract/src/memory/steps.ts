import type { Random } from './random'

/** What may happen to the memory of a site, and how often, in parts of their sum. */
const WEIGHTS = {
  /** A tab of some version of the site is opened, or closed. */
  open: 7,
  close: 2,
  /** The visitor answers in a tab. */
  accept: 3,
  reject: 3,
  withdraw: 2,
  choose: 7,
  clear: 1,
  /** A tab is shown again: it reads. */
  refresh: 6,
  /** A message arrives, is lost, or arrives twice. */
  deliver: 8,
  lose: 2,
  double: 1,
  /** Some seconds pass, or the clock jumps. */
  tick: 6,
  jump: 2,
  /** A place drops what it is given, is blocked, has no room, and works again. */
  drop: 2,
  block: 2,
  fill: 1,
  heal: 6,
  /** A text in a place is cut, is garbage, is dated in the future, is a newer version's; an old one stands beside it. */
  cut: 1,
  garbage: 1,
  future: 1,
  newer: 1,
  duplicate: 2,
  /** What another tab knew stands there right after the next writing. */
  cross: 1,
  /** The browser sends Global Privacy Control from now on, or does not. */
  signal: 1,
} as const

/** Where laws want a notice, it is read, too. */
const LAWFUL_WEIGHTS: Readonly<Record<keyof typeof WEIGHTS | 'acknowledge', number>> = {
  ...WEIGHTS,
  acknowledge: 2,
  signal: 4,
}

/** One step: what happens, and numbers that say where and how. They hold for any state, so that steps can be left out. */
export interface Step {
  readonly kind: keyof typeof LAWFUL_WEIGHTS
  readonly where: number
  readonly how: number
}

const kindsOf = (weights: Readonly<Record<string, number>>): readonly Step['kind'][] =>
  Object.entries(weights).flatMap(([kind, weight]) =>
    Array.from({ length: weight }, () => kind as Step['kind']),
  )
const KINDS = kindsOf(WEIGHTS)
const LAWFUL_KINDS = kindsOf(LAWFUL_WEIGHTS)

/** So many steps; with notices, and more signals, for a browser under any law. */
export function stepsFrom(random: Random, count: number, isLawful = false): readonly Step[] {
  const kinds = isLawful ? LAWFUL_KINDS : KINDS
  return Array.from({ length: count }, () => ({
    kind: kinds[random(kinds.length)] as Step['kind'],
    where: random(2 ** 16),
    how: random(2 ** 16),
  }))
}
