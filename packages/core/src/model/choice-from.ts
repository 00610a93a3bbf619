import {
  type Answer,
  type Choice,
  type Method,
  orderOf,
  type Selection,
  stampAfter,
} from './choice'
import { DAY } from './permissions'
import type { Service } from './policy'
import type { Snapshot } from './snapshot'
import { toldOf } from './told'

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
  return {
    ...choice,
    ...stamp,
    method,
    answers: answersFrom(snapshot, chosen, refusal),
    ...(isSignalled && { signalled: order }),
    ...(lost && { lost: order }),
  }
}

function answersFrom(
  { policy, regime, permissions, choice }: Snapshot,
  { method, selection, at }: Chosen,
  refusal: Answer,
): Choice['answers'] {
  const { services = {}, ...categories }: Record<string, unknown> & Selection = selection ?? {}
  const isRefusal = method === 'reject' || method === 'withdraw'
  const answers: Record<string, Answer> = {}
  // What is not answered now keeps its answer and its date: nothing prolongs an answer. Other pages of the site may know
  // more than this one does: what they asked is carried, and refused with everything.
  for (const [id, kept] of Object.entries(choice?.answers ?? {})) {
    const isOver = !(id in permissions) && at - kept.decidedAt >= regime.lifetime.granted * DAY
    if (!kept.granted) answers[id] = kept
    else if (isRefusal) answers[id] = refusal
    else if (!isOver) answers[id] = kept
  }
  const answer = (id: string, category: string, service?: Service): void => {
    if (permissions[id]?.because === 'exempt') return
    const granted = selection ? (services?.[id] ?? categories[category]) : method === 'accept'
    if (typeof granted !== 'boolean') return
    answers[id] = { ...refusal, granted, ...(granted && service && { told: toldOf(service) }) }
  }
  for (const { id } of policy.categories) answer(id, id)
  for (const service of policy.services) answer(service.id, service.category, service)
  return answers
}
