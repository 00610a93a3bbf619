import { DAY, type Permission } from './permissions'
import type { Regime } from './regime'
import type { Snapshot } from './snapshot'

/**
 * Whether the visitor may be asked about this now: what was never answered at once, what was answered not before the
 * regime's time. What need not be asked about never is, whatever became of it.
 * @param now ms since 1970
 * @see CNIL, recommendation 2020-092, §36; Cal. Civ. Code 1798.135(a)(4)
 */
export function mayAsk(permission: Permission, { reask }: Regime, now: number): boolean {
  if (permission.because !== 'expired') {
    return permission.because === 'undecided' || permission.because === 'changed'
  }
  return now - permission.decidedAt >= reask[permission.granted ? 'granted' : 'denied'] * DAY
}

/**
 * What the visitor is asked about although they have chosen before: the categories and services that joined or changed
 * since, and when that was (ms since 1970). `null` where nothing is asked, or everything is.
 * @param now ms since 1970
 */
export function newSince(
  { choice, policy, permissions, regime, needsAnswer }: Snapshot,
  now: number,
): NewSince | null {
  if (!needsAnswer || !choice || !Object.keys(choice.answers).length) return null
  const isAsked = ({ id }: { readonly id: string }): boolean =>
    mayAsk(permissions[id] as Permission, regime, now)
  const categories = policy.categories.filter(isAsked).map(({ id }) => id)
  const services = policy.services.filter(isAsked).map(({ id }) => id)
  const isOld = [...categories, ...services].some((id) => permissions[id]?.because === 'expired')
  return isOld ? null : { since: choice.decidedAt, categories, services }
}

/** What is new since a visitor chose, as ids. */
export interface NewSince {
  /** When they chose, in ms since 1970. */
  readonly since: number
  readonly categories: readonly string[]
  readonly services: readonly string[]
}
