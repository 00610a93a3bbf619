import { type Choice, laterOf } from './choice'
import { DAY, type Permission } from './permissions'
import type { Category, Policy } from './policy'
import type { Regime } from './regime'
import type { Snapshot } from './snapshot'

/**
 * Whether the visitor may be asked about this now: what was never answered at once, what was answered not before the
 * regime's time. What need not be asked about never is, whatever became of it.
 * @param now ms since 1970
 * @see CNIL, recommendation 2020-092, points 38 and 39; Cal. Civ. Code 1798.135(c)(4)
 */
export function mayAsk(permission: Permission, { reask }: Regime, now: number): boolean {
  if (permission.because !== 'expired') {
    return permission.because === 'undecided' || permission.because === 'changed'
  }
  return now - permission.decidedAt >= reask[permission.granted ? 'granted' : 'denied'] * DAY
}

/**
 * What the visitor is asked about: the services, and the categories of them, or that have none. What was let run for now is
 * among it, unless it was refused.
 * @param now ms since 1970
 */
export function askedIn(
  { policy, permissions, regime, choice }: Snapshot,
  now: number,
): Pick<Policy, 'categories' | 'services'> {
  const isRefused = (id: string): boolean => choice?.answers[id]?.granted === false
  const services = policy.services.filter(({ id, category }) => {
    const own = permissions[id] as Permission
    const isOnce = own.because === 'once' && !isRefused(id) && !isRefused(category)
    return isOnce || mayAsk(own, regime, now)
  })
  const all = new Set(policy.services.map(({ category }) => category))
  const asked = new Set(services.map(({ category }) => category))
  const isAsked = ({ id }: Category): boolean =>
    all.has(id) ? asked.has(id) : mayAsk(permissions[id] as Permission, regime, now)
  return { categories: policy.categories.filter(isAsked), services }
}

/**
 * What the visitor is asked about although they were asked before: the categories and services that joined or changed since,
 * and when that was (ms since 1970). `null` where nothing is asked, or something has run out, or only single services were
 * answered so far: what stands in place of an embed is no question about the rest.
 * @param now ms since 1970
 */
export function newSince(snapshot: Snapshot, now: number): NewSince | null {
  const { choice, policy, permissions, needsAnswer } = snapshot
  const since = answeredAt(choice)
  const wasAsked = policy.categories.some(({ id }) => choice?.answers[id])
  if (!needsAnswer || !since || !wasAsked) return null
  const { categories, services } = askedIn(snapshot, now)
  const ids = (all: readonly { readonly id: string }[]): readonly string[] =>
    all.map(({ id }) => id)
  const isOld = [...ids(categories), ...ids(services)].some(
    (id) => permissions[id]?.because === 'expired',
  )
  return isOld ? null : { since, categories: ids(categories), services: ids(services) }
}

/** When the visitor last answered anything, in ms since 1970; `null` where they have not. */
export function answeredAt(choice: Choice | null): number | null {
  const dates = Object.values(choice?.answers ?? {}).map(({ decidedAt }) => decidedAt)
  return dates.length ? dates.reduce(laterOf) : null
}

/** What is new since a visitor was asked, as ids. */
export interface NewSince {
  /** When they last answered, in ms since 1970. */
  readonly since: number
  readonly categories: readonly string[]
  readonly services: readonly string[]
}
