import type { Regime } from '../model/regime'
import { afterSixMonths, askFirst, necessaryOnly, sixMonths, sixMonthsByDefault } from './ask-first'

/**
 * Opt-in, with a consent of its own for each purpose. No rule speaks of cookies.
 * @see PIPL, articles 13 to 17, 23, 24, 29 and 39
 */
export const china: Regime = {
  id: 'cn',
  rules: askFirst,
  exemptions: necessaryOnly,
  gpc: null,
  lifetime: sixMonths,
  reask: afterSixMonths,
  sources: [
    'PIPL, articles 13 to 17, 23, 24, 29 and 39 [reported]',
    'Network Data Security Management Regulations, in force since 1 January 2025 [reported]',
    sixMonthsByDefault,
  ],
}
