import { laterOf } from './choice'
import type { Regime } from './regime'

/** As long as browsers keep a cookie, in days. RFC 6265bis, section 5.5 */
export const MOST_DAYS = 400

/**
 * How long a choice is kept under a regime, in days: a refusal until one may ask again, also where its answer does not last
 * as long, and nothing longer than browsers do.
 */
export function daysKept({ lifetime, reask }: Regime): number {
  const days = [lifetime.granted, lifetime.denied, reask.granted, reask.denied].reduce(laterOf)
  if (days > MOST_DAYS) return MOST_DAYS
  return days
}
