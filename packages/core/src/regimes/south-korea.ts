import type { Regime } from '../model/regime'
import { afterSixMonths, askFirst, necessaryOnly, sixMonths, sixMonthsByDefault } from './ask-first'

/**
 * Opt-in for tracking by which a person can be known, read as opt-in for everything.
 * @see PIPA
 */
export const southKorea: Regime = {
  id: 'kr',
  rules: askFirst,
  exemptions: necessaryOnly,
  gpc: null,
  lifetime: sixMonths,
  reask: afterSixMonths,
  sources: [
    'PIPA [unverified]',
    'Mostly opt-in for identifiable tracking for advertising; asked for all kinds, as the safer reading [reported]',
    sixMonthsByDefault,
  ],
}
