import { ConsentError } from '../model/error'
import type { Policy } from '../model/policy'
import type { Regime } from '../model/regime'
import { daysFrom } from './duration'

/**
 * Checks that no tracker of an exempt service stays longer than the regimes allow, and returns the same policy.
 * @throws ConsentError `retention-too-long` with the path of the tracker, and the source of the limit
 * @example
 * export const policy = checkRetentions(definePolicy({ … }), france)
 */
export function checkRetentions<P extends Policy>(policy: P, ...regimes: readonly Regime[]): P {
  for (const { exemptions, id } of regimes) {
    policy.services.forEach(({ exemption, trackers }, i) => {
      const { longest, source } = (exemption && exemptions[exemption]) || {}
      if (!longest) return
      trackers.forEach(({ retention }, k) => {
        if (daysFrom(retention) <= daysFrom(longest) + ROUNDING) return
        const path = `services[${i}].trackers[${k}].retention`
        const message = `is ${retention}, and an exemption of "${id}" ends at ${longest} (${source}). Shorten it, or ask.`
        throw new ConsentError('retention-too-long', path, message)
      })
    })
  }
  return policy
}

/** Of days, in a sum of months. */
const ROUNDING = 0.01
