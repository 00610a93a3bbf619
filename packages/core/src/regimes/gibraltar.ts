import type { Regime } from '../model/regime'
import { afterSixMonths, askFirst, necessaryOnly, sixMonths, sixMonthsByDefault } from './ask-first'

/**
 * Opt-in as in the European Economic Area, without the exceptions that the United Kingdom made in 2026.
 * @see Directive 2002/58/EC, article 5(3)
 */
export const gibraltar: Regime = {
  id: 'gi',
  rules: askFirst,
  exemptions: necessaryOnly,
  gpc: null,
  lifetime: sixMonths,
  reask: afterSixMonths,
  sources: ['Opt-in as in Directive 2002/58/EC, article 5(3) [reported]', sixMonthsByDefault],
}
