import type { Regime } from '../model/regime'
import { afterSixMonths, askFirst, necessaryOnly, sixMonths, sixMonthsByDefault } from './ask-first'

/**
 * Opt-in; the visitor is offered a refusal and a wish not to be tracked.
 * @see Law 91/2025, articles 28 and 29
 */
export const vietnam: Regime = {
  id: 'vn',
  rules: askFirst,
  exemptions: necessaryOnly,
  gpc: null,
  lifetime: sixMonths,
  reask: afterSixMonths,
  sources: [
    'Law 91/2025, articles 28 and 29 [reported]',
    'Mostly opt-in for identifiable tracking for advertising; asked for all kinds, as the safer reading [reported]',
    sixMonthsByDefault,
  ],
}
