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
 * Opt-in for marketing, read as opt-in for everything. No rule speaks of cookies.
 * @see Personal Data Protection Law, article 26
 */
export const saudiArabia: Regime = {
  id: 'sa',
  rules: askFirst,
  exemptions: necessaryOnly,
  gpc: null,
  lifetime: sixMonths,
  reask: afterSixMonths,
  sources: [
    'Personal Data Protection Law, article 26: opt-in for marketing; no rule for cookies as such [reported]',
    saferReading,
    sixMonthsByDefault,
  ],
}
