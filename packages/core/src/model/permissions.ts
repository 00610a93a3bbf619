import { type Choice, isPast } from './choice'
import type { CategoryKind, Exemption, Policy, Service } from './policy'
import type { Regime, Rule } from './regime'
import type { Signal } from './signal'
import { goesBeyond, toldOf } from './told'

/** One day, in ms. */
export const DAY = 864e5

/** Whether a service or category may run now, and why. A closed list: every case is here. */
export type Permission =
  /** It needs no consent; `exemption` says why. */
  | { readonly allowed: true; readonly because: 'exempt'; readonly exemption: Exemption }
  /** It may run until the visitor refuses or objects, and neither has happened. */
  | { readonly allowed: true; readonly because: 'unrefused' }
  | { readonly allowed: true; readonly because: 'granted'; readonly decidedAt: number }
  | { readonly allowed: false; readonly because: 'denied'; readonly decidedAt: number }
  /** The browser's signal denies it. */
  | { readonly allowed: false; readonly because: 'signal' }
  /** It was answered, but too long ago to count. */
  | {
      readonly allowed: false
      readonly because: 'expired'
      readonly decidedAt: number
      /** What the answer was. */
      readonly granted: boolean
    }
  /** It was granted, and what the visitor was told of it then is not true any more. */
  | { readonly allowed: false; readonly because: 'changed'; readonly decidedAt: number }
  | { readonly allowed: false; readonly because: 'undecided' }
  /** No category or service of the policy has this id. */
  | { readonly allowed: false; readonly because: 'undeclared' }

/** A permission for every id of a policy. */
export type Permissions<Id extends string = string> = Readonly<Record<Id, Permission>>

/**
 * What follows from a choice: the one place that decides whether something may run. Total: an unreadable or future
 * choice is no choice, no answer is never a grant, and a signal only denies.
 * @param now ms since 1970
 * @see Directive 2002/58/EC, article 5(3); GDPR, article 4(11)
 */
export function resolve<C extends string, S extends string>(
  policy: Policy<C, S>,
  regime: Regime,
  choice: Choice | null,
  gpc: Signal,
  now: number,
): Permissions<C | S> {
  // Without a prototype: an id such as "constructor" finds nothing that was not put in.
  const permissions: Record<string, Permission> = Object.create(null)
  const facts = { regime, gpc, now, choice: choice && isPast(choice, now) ? choice : null }
  const answers = facts.choice?.answers ?? {}

  for (const { id: category, kind = 'other' } of policy.categories) {
    const services = policy.services.filter((service) => service.category === category)
    const asked = services.filter((service) => {
      const { id, exemption } = service
      // A refused category covers what joins it later: a refusal is not asked again because the policy grew.
      const answer = answers[id] ?? (answers[category] === false ? false : null)
      const permission = permissionFor(facts, kind, exemption, answer)
      permissions[id] = isOutdated(permission, service, facts.choice)
        ? { allowed: false, because: 'changed', decidedAt: permission.decidedAt }
        : permission
      return permission.because !== 'exempt'
    })
    const exemption = asked.length ? undefined : services[0]?.exemption
    permissions[category] = permissionFor(facts, kind, exemption, answers[category])
  }
  return permissions as Permissions<C | S>
}

interface Facts {
  readonly regime: Regime
  readonly choice: Choice | null
  readonly gpc: Signal
  readonly now: number
}

function permissionFor(
  facts: Facts,
  kind: CategoryKind | 'other',
  exemption: Exemption | undefined,
  answer: unknown,
): Permission {
  const { regime, choice, gpc } = facts
  const rule = (exemption && regime.exemptions[exemption]) ?? regime.rules[kind]
  if (rule === 'exempt')
    return { allowed: true, because: 'exempt', exemption: exemption ?? 'necessary' }

  const answered = answeredPermission(facts, rule, answer)
  if (answered && !answered.allowed) return answered
  const isBeaten = answered && choice?.gpc && regime.gpc?.overridable
  if (isSignalled(regime, kind, gpc) && !isBeaten) return { allowed: false, because: 'signal' }
  return answered ?? UNANSWERED[rule]
}

const UNANSWERED: Readonly<Record<Exclude<Rule, 'exempt'>, Permission>> = {
  ask: { allowed: false, because: 'undecided' },
  allow: { allowed: true, because: 'unrefused' },
  object: { allowed: true, because: 'unrefused' },
}

/** What an answer makes of a rule; `null` where there is none that counts. */
function answeredPermission(
  { regime, choice, now }: Facts,
  rule: Rule,
  answer: unknown,
): Permission | null {
  if (!choice || typeof answer !== 'boolean') return null
  const { decidedAt } = choice
  const isOld = !(now - decidedAt < regime.lifetime[answer ? 'granted' : 'denied'] * DAY)
  if (isOld && rule === 'ask')
    return { allowed: false, because: 'expired', decidedAt, granted: answer }
  // Where nothing need be asked, a refusal does not lapse into a permission, and a lapsed grant is as good as none.
  if (!answer) return { allowed: false, because: 'denied', decidedAt }
  return isOld ? null : { allowed: true, because: 'granted', decidedAt }
}

/** Whether the signal denies a kind of category: what cannot be read counts as present. */
function isSignalled({ gpc }: Regime, kind: CategoryKind | 'other', signal: Signal): boolean {
  return signal !== 'absent' && !!gpc?.denies.includes(kind)
}

/** Whether a grant was given to something else than what the policy says today. */
function isOutdated(
  permission: Permission,
  service: Service,
  choice: Choice | null,
): permission is Extract<Permission, { because: 'granted' }> {
  const told = choice?.told?.[service.id]
  return permission.because === 'granted' && told !== undefined && goesBeyond(toldOf(service), told)
}
