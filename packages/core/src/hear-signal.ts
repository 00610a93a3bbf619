import type { Effect } from './consent'
import { type Permission, resolve } from './model/permissions'
import { signalFrom } from './model/signal'
import type { Snapshot } from './model/snapshot'

/**
 * Tells the consent of Global Privacy Control, read once from a navigator: the value belongs to the navigation. Where it denies
 * something, that is remembered: that a signal is gone later is no consent.
 * @see https://w3c.github.io/gpc/#javascript-property-to-detect-preference; 4 CCR 904-3, rule 5.09
 */
export function hearSignal(browser: object): Effect {
  return (consent, send) => {
    send({ type: 'signalled', gpc: signalFrom(browser), at: consent.now() })
    return consent.subscribe(() => {
      const at = consent.now()
      // As it is now: another who listens may have had it noted.
      if (isNews(consent.get(), at)) send({ type: 'chosen', method: 'signal', selection: {}, at })
    })
  }
}

/** Whether the signal denies something that would be allowed if it were gone. */
function isNews(
  { ready, policy, regime, choice, gpc, permissions }: Snapshot,
  at: number,
): boolean {
  if (!ready || gpc === 'absent') return false
  const without = resolve(policy, regime, choice, 'absent', at)
  return Object.entries<Permission>(permissions).some(
    ([id, { because }]) => because === 'signal' && without[id]?.allowed,
  )
}
