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
 * Opt-in for tracking by which a person can be known, read as opt-in for everything. No rule speaks of cookies.
 * @see PIPA, article 15
 */
export const southKorea: Regime = {
  id: 'kr',
  rules: askFirst,
  exemptions: necessaryOnly,
  gpc: null,
  lifetime: sixMonths,
  reask: afterSixMonths,
  sources: [
    'PIPA, article 15: no rule for cookies as such [reported]',
    saferReading,
    sixMonthsByDefault,
  ],
}
