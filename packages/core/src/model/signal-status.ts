import { termsIn } from './permissions'
import type { Snapshot } from './snapshot'

/**
 * What became of Global Privacy Control: `honoured`, also where it was seen earlier; `overruled` by an express choice of
 * the visitor; `not-binding` where no law asks a site to follow it; `absent`.
 */
export type SignalStatus = 'absent' | 'honoured' | 'overruled' | 'not-binding'

/**
 * What is to be shown of the signal: in California a site displays whether it has processed it.
 * @see Cal. Code Regs., title 11, section 7025(c)(6)
 */
export function signalStatus({ policy, regime, choice, gpc, permissions }: Snapshot): SignalStatus {
  if (gpc === 'absent' && choice?.signalled === undefined) return 'absent'
  if (!regime.gpc) return 'not-binding'
  const terms = termsIn(policy, regime)
  const runs = policy.services.some(
    ({ id }) => terms.get(id)?.isSignalled && permissions[id]?.because === 'granted',
  )
  return runs ? 'overruled' : 'honoured'
}
