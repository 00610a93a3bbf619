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
 * @see PDPA, sections 19 and 24
 */
export const thailand: Regime = {
  id: 'th',
  rules: askFirst,
  exemptions: necessaryOnly,
  gpc: null,
  lifetime: sixMonths,
  reask: afterSixMonths,
  sources: [
    'PDPA, sections 19 and 24: no rule for cookies as such [reported]',
    saferReading,
    sixMonthsByDefault,
  ],
}
