import { type Answer, type Choice, notesOf, orderOf } from './choice'
import { unlessSame } from './unless-same'

/**
 * What follows from two choices that tabs, layers or cookies know of: of each answer the later, and nothing from before
 * everything was forgotten. Commutative, associative and idempotent, so that all agree whatever they hear first. Of two
 * answers with one order a refusal holds. Returns `a` itself where `b` adds nothing.
 */
export function joinChoices(a: Choice | null, b: Choice): Choice {
  if (!a || a === b) return b
  const cleared = later(a.cleared, b.cleared)
  const { decidedAt, order, method } = isHead(b, a) ? b : a
  return unlessSame<Choice>(a, {
    decidedAt,
    ...(order !== undefined && { order }),
    method,
    answers: joinAnswers(a.answers, b.answers, cleared),
    ...notesOf({
      signalled: since(cleared, later(a.signalled, b.signalled)),
      cleared,
      lost: since(cleared, later(a.lost, b.lost)),
    }),
  })
}

function joinAnswers(
  a: Choice['answers'],
  b: Choice['answers'],
  cleared: number | undefined,
): Choice['answers'] {
  const joined: Record<string, Answer> = {}
  let isSame = true
  for (const [id, answer] of Object.entries(a)) {
    if (isForgotten(answer, cleared)) isSame = false
    else joined[id] = answer
  }
  for (const [id, answer] of Object.entries(b)) {
    const other = Object.hasOwn(joined, id) ? joined[id] : undefined
    if (isForgotten(answer, cleared) || (other && !holdsOver(answer, other))) continue
    joined[id] = answer
    isSame = false
  }
  return isSame ? a : joined
}

function later(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || (b !== undefined && b > a) ? b : a
}

/** An order, where nothing was forgotten since. */
function since(cleared: number | undefined, order: number | undefined): number | undefined {
  return order !== undefined && cleared !== undefined && order <= cleared ? undefined : order
}

function isForgotten(answer: Answer, cleared: number | undefined): boolean {
  if (cleared === undefined) return false
  const order = orderOf(answer)
  return order < cleared || (order === cleared && answer.granted)
}

/** A total order, in which a refusal stands above a grant that nothing else tells from it. */
function holdsOver(a: Answer, b: Answer): boolean {
  const [first, second] = [orderOf(a), orderOf(b)]
  if (first !== second) return first > second
  if (a.granted !== b.granted) return !a.granted
  if (a.decidedAt !== b.decidedAt) return a.decidedAt < b.decidedAt
  return String([a.gpc, a.told]) < String([b.gpc, b.told])
}

/** Which of two says how the choice was last changed. */
function isHead(a: Choice, b: Choice): boolean {
  const [first, second] = [orderOf(a), orderOf(b)]
  if (first !== second) return first > second
  if (a.method !== b.method) return PRECEDENCE.indexOf(a.method) > PRECEDENCE.indexOf(b.method)
  return a.decidedAt < b.decidedAt
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
