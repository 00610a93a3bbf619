import type { Regime } from '../model/regime'
import { afterSixMonths, askFirst, necessaryOnly, sixMonths, sixMonthsByDefault } from './ask-first'

/**
 * Opt-in for tracking by which a person can be known, read as opt-in for everything.
 * @see Data Privacy Act of 2012
 */
export const philippines: Regime = {
  id: 'ph',
  rules: askFirst,
  exemptions: necessaryOnly,
  gpc: null,
  lifetime: sixMonths,
  reask: afterSixMonths,
  sources: [
    'Data Privacy Act of 2012 [unverified]',
    'Mostly opt-in for identifiable tracking for advertising; asked for all kinds, as the safer reading [reported]',
    sixMonthsByDefault,
  ],
}
