import {
  type Answer,
  type Choice,
  type Method,
  orderOf,
  type Selection,
  stampAfter,
} from './choice'
import { DAY, termsIn } from './permissions'
import { byId, type Service } from './policy'
import type { Snapshot } from './snapshot'
import { toldOf, toldOfCategory } from './told'

/** An answer of the visitor, or a word of their browser. */
export interface Chosen {
  readonly method: Method
  /** What it says of which id; without one the method says it of all. */
  readonly selection?: Selection | undefined
  /** In ms since 1970. */
  readonly at: number
}

/** The choice that an answer makes of what was known before. */
export function choiceFrom(snapshot: Snapshot, chosen: Chosen): Choice {
  const { choice, gpc, lost } = snapshot
  const { method } = chosen
  const stamp = stampAfter(choice, chosen.at)
  const order = orderOf(stamp)
  if (method === 'clear') return { ...stamp, method, answers: {}, cleared: order }
  const isSignalled = gpc !== 'absent'
  const refusal = { granted: false, ...stamp, ...(isSignalled && { gpc: true as const }) }
  const answers = answersFrom(snapshot, chosen, refusal)
  return {
    ...choice,
    ...stamp,
    method,
    answers,
    ...(isSignalled && { signalled: order }),
    ...(method === 'acknowledge' && { informed: order }),
    ...(lost && { lost: order }),
    ...(isLasting(snapshot, answers) && { lasting: order }),
  }
}

/** Whether something is refused that may run until it is: such a refusal is to outlive a visit where another law holds. */
function isLasting({ policy, regime }: Snapshot, answers: Choice['answers']): boolean {
  const terms = termsIn(policy, regime)
  return Object.entries(answers).some(([id, { granted }]) => {
    const own = terms.get(id)
    return !granted && !!own && !own.isApart && own.rule !== 'ask'
  })
}

function answersFrom(
  { policy, regime, permissions, choice }: Snapshot,
  { method, selection, at }: Chosen,
  refusal: Answer,
): Choice['answers'] {
  const { services = {}, ...categories }: Record<string, unknown> & Selection = selection ?? {}
  const isRefusal = method === 'reject' || method === 'withdraw'
  const known = choice?.answers ?? {}
  const terms = termsIn(policy, regime)
  const declared = byId(policy.categories)
  const takenBack: Answer = { ...refusal, withdrawn: true }
  /** Whether it is exempt, with an objection: an answer to all that asks is none to it. */
  const isApart = (id: string): boolean => !!terms.get(id)?.isApart
  const used = new Set<string>(policy.services.map(({ category }) => category))
  // Where nothing asks, there is nothing else that refusing all could mean.
  const asks = [...terms.values()].some(({ rule, isApart: own }) => rule !== 'exempt' && !own)
  const isSpared = (id: string): boolean =>
    isRefusal && isApart(id) && asks && !policy.rejectAllObjects
  const answers: Record<string, Answer> = {}
  // What is not answered now keeps its answer and its date: nothing prolongs an answer. Other pages of the site may know
  // more than this one does: what they asked is carried, and refused with everything.
  for (const [id, kept] of Object.entries(known)) {
    const isOver = !(id in permissions) && at - kept.decidedAt >= regime.lifetime.granted * DAY
    if (!kept.granted || isSpared(id)) answers[id] = kept
    else if (isRefusal) answers[id] = takenBack
    else if (!isOver) answers[id] = kept
  }
  /** What is said of a service: by its own name, or by that of its category, unless it stands apart in it. */
  const grantedIn = (id: string, category: string): unknown =>
    services?.[id] ?? (isApart(id) && !isApart(category) ? undefined : categories[category])
  /** A category that has services is answered with them, and rests on what is told of them. */
  const toldWith = (id: string, category: string, service?: Service): Pick<Answer, 'told'> => {
    const own = declared.get(category)
    if (service) return { told: toldOf(service, own) }
    return own && !used.has(id) ? { told: toldOfCategory(own) } : {}
  }
  const answer = (id: string, category: string, service?: Service): void => {
    if (permissions[id]?.because === 'exempt' || isSpared(id)) return
    const granted = selection ? grantedIn(id, category) : method === 'accept'
    if (granted === false) answers[id] = known[id]?.granted ? takenBack : refusal
    if (granted !== true) return
    answers[id] = { ...refusal, granted, ...toldWith(id, category, service) }
  }
  for (const { id } of policy.categories) answer(id, id)
  for (const service of policy.services) answer(service.id, service.category, service)
  return answers
}
