import { DAY, type Permission } from './permissions'
import type { Regime } from './regime'

/**
 * Whether the visitor may be asked about this now: what was never answered at once, what was answered not before the
 * regime's time. What need not be asked about never is, whatever became of it.
 * @param now ms since 1970
 * @see CNIL, recommendation 2020-092, §36; Cal. Civ. Code 1798.135(a)(4)
 */
export function mayAsk(permission: Permission, { reask }: Regime, now: number): boolean {
  if (permission.because !== 'expired') return permission.because === 'undecided'
  return now - permission.decidedAt >= reask[permission.granted ? 'granted' : 'denied'] * DAY
}
