import type { Regime } from '../model/regime'
import { afterSixMonths, askFirst, necessaryOnly, sixMonths, sixMonthsByDefault } from './ask-first'

/**
 * Opt-in for marketing, read as opt-in for everything.
 * @see Personal Data Protection Law
 */
export const saudiArabia: Regime = {
  id: 'sa',
  rules: askFirst,
  exemptions: necessaryOnly,
  gpc: null,
  lifetime: sixMonths,
  reask: afterSixMonths,
  sources: [
    'Opt-in for marketing [reported]',
    'Personal Data Protection Law [unverified]',
    sixMonthsByDefault,
  ],
}
