import { type Answer, type Choice, laterOf, orderOf, type Stamp } from './choice'
import { unlessSame } from './unless-same'

/**
 * What follows from two choices that tabs, layers or cookies know of: of each answer the later, and nothing from before
 * everything was forgotten. Commutative, associative and idempotent, so that all agree whatever they hear first. Of two
 * answers with one order a refusal holds. Returns `a` itself where `b` adds nothing.
 */
export function joinChoices(a: Choice | null, b: Choice): Choice {
  if (!a || a === b) return b
  const noted = (
    note: 'cleared' | 'informed' | 'lasting' | 'lost' | 'signalled',
    after = 0,
  ): number | undefined => {
    const order = laterOf(a[note], b[note])
    return order < after ? undefined : order || undefined
  }
  const cleared = noted('cleared')
  const answers: Record<string, Answer> = Object.create(null)
  for (const [id, answer] of [...Object.entries(a.answers), ...Object.entries(b.answers)]) {
    const other = answers[id]
    // What was refused at that moment, or noted, was so after it, or in another tab.
    const isForgotten = cleared && orderOf(answer) < cleared + (answer.granted ? 1 : 0)
    if (!isForgotten && !(other && isLater(other, answer))) answers[id] = answer
  }
  return unlessSame<Choice>(a, {
    ...(isLater(a, b) ? a : b),
    answers: unlessSame(a.answers, answers),
    cleared,
    informed: noted('informed', cleared),
    lasting: noted('lasting', cleared),
    lost: noted('lost', cleared),
    signalled: noted('signalled', cleared),
  })
}

/** A total order: of two at once a refusal is the later, and of two ways to answer the one that takes more back. */
function isLater(a: Ranked, b: Ranked): boolean {
  return (orderOf(a) - orderOf(b) || (rankOf(a) >= rankOf(b) ? 1 : -1)) > 0
}

type Ranked = Stamp & Partial<Omit<Answer, keyof Stamp> & Pick<Choice, 'method'>>

/** As it happens, the ways to answer take the more back the later they are in the alphabet. */
function rankOf({ granted, method, decidedAt, gpc, told, withdrawn }: Ranked): string {
  return JSON.stringify([!granted, method, decidedAt, gpc, told, withdrawn])
}
