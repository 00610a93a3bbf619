import type { Regime } from '../model/regime'
import { afterSixMonths, askFirst, necessaryOnly, sixMonths, sixMonthsByDefault } from './ask-first'

/**
 * Opt-in for tracking by which a person can be known. The law follows where the site is established, not where the
 * visitor is.
 * @see PDPA: applies by establishment
 */
export const malaysia: Regime = {
  id: 'my',
  rules: askFirst,
  exemptions: necessaryOnly,
  gpc: null,
  lifetime: sixMonths,
  reask: afterSixMonths,
  sources: [
    'PDPA: applies by establishment [reported]',
    'Mostly opt-in for identifiable tracking for advertising; asked for all kinds, as the safer reading [reported]',
    sixMonthsByDefault,
  ],
}
