import { type Answer, type Choice, notesOf, orderOf } from './choice'
import { unlessSame } from './unless-same'

/**
 * What follows from two choices that tabs, layers or cookies know of: of each answer the later, and nothing from before
 * everything was forgotten. Commutative, associative and idempotent, so that all agree whatever they hear first. Of two
 * answers with one order a refusal holds. Returns `a` itself where `b` adds nothing.
 */
export function joinChoices(a: Choice | null, b: Choice): Choice {
  if (!a || a === b) return b
  const cleared = latest(a.cleared, b.cleared)
  const answers: Record<string, Answer> = {}
  for (const [id, answer] of [...Object.entries(a.answers), ...Object.entries(b.answers)]) {
    const other = Object.hasOwn(answers, id) ? answers[id] : undefined
    const since = orderOf(answer) - cleared
    if (since < 0 || (!since && answer.granted)) continue
    if (!other || holdsOver(answer, other)) answers[id] = answer
  }
  const { decidedAt, order, method } = isHead(b, a) ? b : a
  return unlessSame<Choice>(a, {
    decidedAt,
    ...(order !== undefined && { order }),
    method,
    answers: unlessSame(a.answers, answers),
    ...notesOf({
      signalled: latest(a.signalled, b.signalled, cleared),
      cleared,
      lost: latest(a.lost, b.lost, cleared),
    }),
  })
}

/** The later of two orders, if it came after another one; -1 if there is none. */
function latest(a = -1, b = -1, after = -1): number {
  if (b > a) return latest(b, a, after)
  return a > after ? a : -1
}

/** A total order, in which a refusal stands above a grant that nothing else tells from it. */
function holdsOver(a: Answer, b: Answer): boolean {
  const later = orderOf(a) - orderOf(b)
  if (later) return later > 0
  if (a.granted !== b.granted) return !a.granted
  return String([a.decidedAt, a.gpc, a.told]) < String([b.decidedAt, b.gpc, b.told])
}

/** Which of two says how the choice was last changed. */
function isHead(a: Choice, b: Choice): boolean {
  const later =
    orderOf(a) - orderOf(b) || PRECEDENCE.indexOf(a.method) - PRECEDENCE.indexOf(b.method)
  return later ? later > 0 : a.decidedAt < b.decidedAt
}

/** Of two ways in which a choice was changed at once, the one further back is the one that is told. */
const PRECEDENCE: readonly Choice['method'][] = [
  'accept',
  'choose',
  'reject',
  'signal',
  'withdraw',
  'clear',
]
