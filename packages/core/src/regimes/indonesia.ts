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
 * @see Law 27/2022 on personal data, articles 20 to 24
 */
export const indonesia: Regime = {
  id: 'id',
  rules: askFirst,
  exemptions: necessaryOnly,
  gpc: null,
  lifetime: sixMonths,
  reask: afterSixMonths,
  sources: [
    'Law 27/2022 on personal data, articles 20 to 24 [reported]',
    'PP 33/2026 of 16 July 2026, in force six months later: its text was not found [unverified]',
    saferReading,
    sixMonthsByDefault,
  ],
}
