import type { Regime } from '../model/regime'
import {
  afterSixMonths,
  askFirst,
  necessaryOnly,
  saferReading,
  sixMonths,
  sixMonthsByDefault,
} from './ask-first'

/**
 * Opt-in; the visitor is offered a refusal and a wish not to be tracked.
 * @see Law 91/2025, articles 9, 28 and 29
 */
export const vietnam: Regime = {
  id: 'vn',
  rules: askFirst,
  exemptions: necessaryOnly,
  gpc: null,
  lifetime: sixMonths,
  reask: afterSixMonths,
  sources: [
    'Law 91/2025, articles 28(8) and 29: consent before tracking for advertising, a refusal, “do not track” [reported]',
    saferReading,
    sixMonthsByDefault,
  ],
}
