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
 * What the visitor is asked about although they have chosen before: the services that joined or changed since, and
 * when that was (ms since 1970). `null` where nothing is asked, or everything is.
 */
export function newSince({ choice, policy, permissions, needsAnswer }: Snapshot): {
  readonly since: number
  readonly services: readonly string[]
} | null {
  if (!choice || !needsAnswer) return null
  const isNew = (id: string): boolean =>
    /^(undecided|changed)$/.test(permissions[id]?.because ?? '')
  const services = policy.services.map(({ id }) => id).filter(isNew)
  return services.length ? { since: choice.decidedAt, services } : null
}
