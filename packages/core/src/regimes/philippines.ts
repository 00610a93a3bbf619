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
 * Opt-in for tracking by which a person can be known, read as opt-in for everything.
 * @see Data Privacy Act of 2012; National Privacy Commission, circular 2023-04
 */
export const philippines: Regime = {
  id: 'ph',
  rules: askFirst,
  exemptions: necessaryOnly,
  gpc: null,
  lifetime: sixMonths,
  reask: afterSixMonths,
  sources: [
    'National Privacy Commission, circular 2023-04, section 10(A): “Non-response or implied consent does not constitute valid consent” [read]',
    saferReading,
    sixMonthsByDefault,
  ],
}
