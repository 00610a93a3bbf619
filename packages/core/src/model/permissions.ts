import type { Choice } from './choice'
import type { Exemption, Policy } from './policy'
import type { Regime } from './regime'

const DAY = 864e5
/** A clock that was put right by less than this, in ms, does not cost a visitor their choice. */
const CLOCK_MARGIN = 3e5

/** Whether a service or category may run now, and why. A closed list: every case is here. */
export type Permission =
  | { readonly allowed: true; readonly because: 'exempt'; readonly exemption: Exemption }
  | { readonly allowed: true; readonly because: 'granted'; readonly decidedAt: number }
  | { readonly allowed: false; readonly because: 'denied'; readonly decidedAt: number }
  /** It was answered, but too long ago to count. */
  | { readonly allowed: false; readonly because: 'expired'; readonly decidedAt: number }
  | { readonly allowed: false; readonly because: 'undecided' }
  /** No category or service of the policy has this id. */
  | { readonly allowed: false; readonly because: 'undeclared' }

/** A permission for every id of a policy. */
export type Permissions<Id extends string = string> = Readonly<Record<Id, Permission>>

/**
 * What follows from a choice: the one place that decides whether something may run. Total: an unreadable or future
 * choice is no choice, and no answer is never a permission.
 * @param now ms since 1970
 * @see Directive 2002/58/EC, article 5(3); GDPR, article 4(11)
 */
export function resolve<C extends string, S extends string>(
  policy: Policy<C, S>,
  regime: Regime,
  choice: Choice | null,
  now: number,
): Permissions<C | S> {
  // Without a prototype: an id such as "constructor" finds nothing that was not put in.
  const permissions: Record<string, Permission> = Object.create(null)
  const { answers = {}, decidedAt = 0 } =
    choice && choice.decidedAt <= now + CLOCK_MARGIN ? choice : {}

  const decide = (id: string, exemption: Exemption | undefined, answer: unknown): Permission => {
    const because = answer ? 'granted' : 'denied'
    permissions[id] =
      exemption && regime.exemptions.includes(exemption)
        ? { allowed: true, because: 'exempt', exemption }
        : typeof answer !== 'boolean'
          ? { allowed: false, because: 'undecided' }
          : now - decidedAt < regime.lifetime[because] * DAY
            ? ({ allowed: answer, because, decidedAt } as Permission)
            : { allowed: false, because: 'expired', decidedAt }
    return permissions[id]
  }

  for (const { id, kind } of policy.categories) {
    const necessary = kind === 'necessary' ? kind : undefined
    const services = policy.services.filter(({ category }) => category === id)
    const asked = services.filter(({ id: service, exemption = necessary }) => {
      // A refused category covers what joins it later: a refusal is not asked again because the policy grew.
      const answer = answers[service] ?? (answers[id] === false ? false : null)
      return decide(service, exemption, answer).because !== 'exempt'
    })
    decide(id, asked.length ? undefined : (services[0]?.exemption ?? necessary), answers[id])
  }
  return permissions as Permissions<C | S>
}
