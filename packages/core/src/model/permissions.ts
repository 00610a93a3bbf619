import { type Answer, type Choice, isPast, orderOf } from './choice'
import { byId, type Category, type Exemption, type Policy, type Service } from './policy'
import type { Regime, Rule } from './regime'
import { strictestTerms, type Terms, termsOf } from './rule-of'
import type { Signal } from './signal'
import { goesBeyond, toldOf, toldOfCategory } from './told'

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
  /**
   * It was refused; `withdrawn` where that took back a grant. `expiresAt` is `null` where it does not run out: where
   * nothing need be asked a refusal does not lapse into a permission.
   */
  | {
      readonly allowed: false
      readonly because: 'denied' | 'withdrawn'
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
  const categories = byId(policy.categories)
  const facts = { regime, gpc, now, choice, isLost: isLost || choice?.lost !== undefined }
  const answers: Choice['answers'] = choice?.answers ?? {}
  const terms = termsIn(policy, regime)
  const changed = new Set<string>()
  for (const service of policy.services) {
    const { id, category } = service
    const own = servicePermission(facts, terms, service, categories.get(category), answers)
    permissions[id] = own
    if (own.because === 'changed') changed.add(category)
  }
  for (const category of policy.categories) {
    const { id } = category
    const own = permissionFor(facts, terms.get(id) as Terms, answers[id])
    // A category stands for its services; one that has none, for what was said of it.
    const isChanged = changed.has(id) || isStale(toldOfCategory(category), answers[id])
    permissions[id] = isChanged ? changedFrom(own) : own
  }
  return permissions as Permissions<C | S>
}

/** What a law asks for each service and category of a policy, by its id; for a category, the strictest of its services. */
export function termsIn({ categories, services }: Policy, regime: Regime): Map<string, Terms> {
  const declared = byId(categories)
  const terms = new Map<string, Terms>()
  for (const service of services) {
    const { id, category } = service
    const own = termsOf(regime, declared.get(category)?.kind, service)
    terms.set(id, own)
    terms.set(category, strictestTerms(terms.get(category), own))
  }
  for (const { id, kind } of categories) if (!terms.has(id)) terms.set(id, termsOf(regime, kind))
  return terms
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
  terms: ReadonlyMap<string, Terms>,
  service: Service,
  declared: Category | undefined,
  answers: Choice['answers'],
): Permission {
  const { id, category } = service
  const own = terms.get(id) as Terms
  // A refused category covers what joins it later, and what a page granted that knew more of it: a refusal is not asked
  // again because the policy grew.
  const given = answers[id]
  // What is objected to by itself is not covered by the refusal of what asks.
  const covering = own.isApart && !terms.get(category)?.isApart ? undefined : answers[category]
  const isCovered = covering?.granted === false && !(given && orderOf(given) >= orderOf(covering))
  const answer = isCovered ? covering : given
  const permission = permissionFor(facts, own, answer)
  if (!isStale(toldOf(service, declared), answer)) return permission
  // Where nothing need be asked, such a grant is as good as none.
  if (own.rule !== 'ask') return permissionFor(facts, own, answer?.granted ? undefined : answer)
  return changedFrom(permission)
}

/** Whether an answer rests on something else than what is told now. */
function isStale(now: number, answer: Answer | undefined): boolean {
  return answer?.told !== undefined && goesBeyond(now, answer.told)
}

function changedFrom(own: Permission): Permission {
  if (own.because !== 'granted') return own
  return { allowed: false, because: 'changed', decidedAt: own.decidedAt }
}

function permissionFor(
  facts: Facts,
  { rule, source, exemption, isSignalled }: Terms,
  answer: Answer | undefined,
): Permission {
  if (rule === 'exempt') return { allowed: true, because: 'exempt', exemption, source }
  const answered = answeredPermission(facts, rule, answer)
  if (answered && !answered.allowed) return answered
  const signal = isSignalled ? signalAgainst(facts, answered && answer) : null
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
      because: answer.withdrawn ? 'withdrawn' : 'denied',
      decidedAt,
      expiresAt: rule === 'ask' && Number.isFinite(expiresAt) ? expiresAt : null,
    }
  }
  return isOld ? null : { allowed: true, because: 'granted', decidedAt, expiresAt }
}

/**
 * The signal, if it is there and no express grant beats it: one that was given while the signal was
 * there, or, once the signal is gone, after it was last seen. What cannot be read counts as present.
 * @see 4 CCR 904-3, rule 5.09: the absence of a signal after its presence is no consent
 */
function signalAgainst(
  { regime, choice, gpc }: Facts,
  grant: Answer | null | undefined,
): Signal | null {
  const seen = choice?.signalled
  const isHere = gpc !== 'absent'
  if (!regime.gpc || !(isHere || seen !== undefined)) return null
  const isLater = grant?.gpc || (!isHere && grant && orderOf(grant) > (seen as number))
  return isLater && regime.gpc.overridable ? null : gpc
}
