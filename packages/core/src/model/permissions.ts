import { type Answer, type Choice, isPast, orderOf } from './choice'
import type { CategoryKind, Exemption, Policy, Service } from './policy'
import type { Regime, Rule } from './regime'
import { ruleOf } from './rule-of'
import type { Signal } from './signal'
import { goesBeyond, toldOf } from './told'

/** One day, in ms. */
export const DAY = 864e5

/** Whether a service or category may run now, and the facts that led there; times in ms. A closed list: every case is here. */
export type Permission =
  /** It needs no consent: `exemption` says why, `source` where that is written. */
  | {
      readonly allowed: true
      readonly because: 'exempt'
      readonly exemption: Exemption
      readonly source: string
    }
  /** It may run until the visitor refuses or objects, and neither has happened. */
  | { readonly allowed: true; readonly because: 'unrefused' }
  | {
      readonly allowed: true
      readonly because: 'granted'
      readonly decidedAt: number
      readonly expiresAt: number
    }
  /** `expiresAt` is `null` where nothing need be asked: a refusal does not lapse into a permission there. */
  | {
      readonly allowed: false
      readonly because: 'denied'
      readonly decidedAt: number
      readonly expiresAt: number | null
    }
  /** The browser's signal denies it: as it is now, or, where it is `absent` now, as it was seen earlier. */
  | { readonly allowed: false; readonly because: 'signal'; readonly signal: Signal }
  /** It was answered, but too long ago to count. */
  | {
      readonly allowed: false
      readonly because: 'expired'
      readonly decidedAt: number
      readonly expiresAt: number
      /** What the answer was. */
      readonly granted: boolean
    }
  /** It was granted, and what the visitor was told of it then is not true any more. */
  | { readonly allowed: false; readonly because: 'changed'; readonly decidedAt: number }
  | { readonly allowed: false; readonly because: 'undecided' }
  /** It may run until the visitor refuses, and what they answered cannot be read: that counts as refused until they answer. */
  | { readonly allowed: false; readonly because: 'lost' }
  /** The visitor let it run until they leave this page; nothing of that is stored. */
  | { readonly allowed: true; readonly because: 'once' }
  /** The memory and the signal were not read yet: what needs no answer waits for them too. */
  | { readonly allowed: false; readonly because: 'unready' }
  /** No category or service of the policy has this id. */
  | { readonly allowed: false; readonly because: 'undeclared' }

/** A permission for every id of a policy. */
export type Permissions<Id extends string = string> = Readonly<Record<Id, Permission>>

/**
 * What follows from a choice: the one place that decides whether something may run. Total: a grant that is dated in the
 * future is none, a refusal holds whatever its date, no answer is never a grant, and a signal only denies.
 * @param now ms since 1970
 * @param isLost whether something that was answered could not be read
 * @see Directive 2002/58/EC, article 5(3); GDPR, article 4(11)
 */
export function resolve<C extends string, S extends string>(
  policy: Policy<C, S>,
  regime: Regime,
  choice: Choice | null,
  gpc: Signal,
  now: number,
  isLost = false,
): Permissions<C | S> {
  // Without a prototype: an id such as "constructor" finds nothing that was not put in.
  const permissions: Record<string, Permission> = Object.create(null)
  const facts = { regime, gpc, now, choice, isLost: isLost || choice?.lost !== undefined }
  const answers: Choice['answers'] = choice?.answers ?? {}
  const kinds = new Map<string, CategoryKind | 'other'>()
  for (const { id, kind = 'other' } of policy.categories) kinds.set(id, kind)
  // A category whose services are all exempt is exempt with them.
  const exemptions = new Map<string, Exemption | undefined>()

  for (const service of policy.services) {
    const { id, category, exemption } = service
    const kind = kinds.get(category) ?? 'other'
    const permission = servicePermission(facts, kind, service, answers)
    permissions[id] = permission
    const isAsked = permission.because !== 'exempt'
    if (isAsked || !exemptions.has(category)) {
      exemptions.set(category, isAsked ? undefined : exemption)
    }
  }
  for (const [id, kind] of kinds) {
    permissions[id] = permissionFor(facts, kind, exemptions.get(id), answers[id])
  }
  return permissions as Permissions<C | S>
}

interface Facts {
  readonly regime: Regime
  readonly choice: Choice | null
  readonly gpc: Signal
  readonly now: number
  readonly isLost: boolean
}

function servicePermission(
  facts: Facts,
  kind: CategoryKind | 'other',
  service: Service,
  answers: Choice['answers'],
): Permission {
  const { id, category, exemption } = service
  // A refused category covers what joins it later, and what a page granted that knew more of it: a refusal is not asked
  // again because the policy grew.
  const own = answers[id]
  const covering = answers[category]
  const isCovered = covering?.granted === false && !(own && orderOf(own) >= orderOf(covering))
  const answer = isCovered ? covering : own
  const permission = permissionFor(facts, kind, exemption, answer)
  const told = answer?.told
  if (permission.because !== 'granted' || told === undefined) return permission
  if (!goesBeyond(toldOf(service), told)) return permission
  return { allowed: false, because: 'changed', decidedAt: permission.decidedAt }
}

function permissionFor(
  facts: Facts,
  kind: CategoryKind | 'other',
  exemption: Exemption | undefined,
  answer: Answer | undefined,
): Permission {
  const { regime } = facts
  const { rule, source } = ruleOf(regime, kind, exemption)
  if (rule === 'exempt') {
    return { allowed: true, because: 'exempt', exemption: exemption ?? 'necessary', source }
  }
  const answered = answeredPermission(facts, rule, answer)
  if (answered && !answered.allowed) return answered
  const signal = signalAgainst(facts, kind, answered && answer)
  if (signal) return { allowed: false, because: 'signal', signal }
  if (answered) return answered
  if (rule === 'ask') return { allowed: false, because: 'undecided' }
  // A grant from the future may stand where a refusal stood.
  const isLost = facts.isLost || (answer && !isPast(answer, facts.now))
  return isLost ? { allowed: false, because: 'lost' } : { allowed: true, because: 'unrefused' }
}

/** What an answer makes of a rule; `null` where there is none that counts. */
function answeredPermission(
  { regime, now }: Facts,
  rule: Rule,
  answer: Answer | undefined,
): Permission | null {
  if (typeof answer?.granted !== 'boolean' || (answer.granted && !isPast(answer, now))) return null
  const { granted, decidedAt } = answer
  const expiresAt = decidedAt + regime.lifetime[granted ? 'granted' : 'denied'] * DAY
  // Not "now >= expiresAt": a time that is no number has run out.
  const isOld = !(now < expiresAt)
  if (isOld && rule === 'ask') {
    return { allowed: false, because: 'expired', decidedAt, expiresAt, granted }
  }
  // Where nothing need be asked, a refusal does not lapse into a permission, and a lapsed grant is as good as none.
  if (!granted) {
    return {
      allowed: false,
      because: 'denied',
      decidedAt,
      expiresAt: rule === 'ask' ? expiresAt : null,
    }
  }
  return isOld ? null : { allowed: true, because: 'granted', decidedAt, expiresAt }
}

/**
 * The signal, if it denies a kind of category and no express grant beats it: one that was given while the signal was
 * there, or, once the signal is gone, after it was last seen. What cannot be read counts as present.
 * @see 4 CCR 904-3, rule 5.09: the absence of a signal after its presence is no consent
 */
function signalAgainst(
  { regime, choice, gpc }: Facts,
  kind: CategoryKind | 'other',
  grant: Answer | null | undefined,
): Signal | null {
  const seen = choice?.signalled
  const isHere = gpc !== 'absent'
  if (!regime.gpc?.denies.includes(kind) || !(isHere || seen !== undefined)) return null
  const isLater = grant?.gpc || (!isHere && grant && orderOf(grant) > (seen as number))
  return isLater && regime.gpc.overridable ? null : gpc
}
