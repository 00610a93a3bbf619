import type { Choice } from './choice'
import { encodeChoice } from './codec'

/**
 * Which of two choices holds: the newer, whatever the order in which tabs hear of them. Commutative, associative and
 * idempotent; of two that were made in one second, a withdrawal beats a signal, that a refusal, that a selection, and
 * that a grant.
 */
export function newestOf(a: Choice | null, b: Choice | null): Choice | null {
  if (!a || !b) return a ?? b
  if (a.decidedAt !== b.decidedAt) return a.decidedAt > b.decidedAt ? a : b
  // By their texts: accept, choose, reject, signal, withdraw stand in the order of the alphabet.
  return encodeChoice(a) >= encodeChoice(b) ? a : b
}
