import type { Regime } from '../model/regime'
import { afterSixMonths, askFirst, necessaryOnly, sixMonths, sixMonthsByDefault } from './ask-first'

/**
 * Opt-in for tracking by which a person can be known. Silence counts only after a period to opt out has lapsed, so it
 * never counts here.
 * @see PDPA: deemed consent needs a lapsed period to opt out
 */
export const singapore: Regime = {
  id: 'sg',
  rules: askFirst,
  exemptions: necessaryOnly,
  gpc: null,
  lifetime: sixMonths,
  reask: afterSixMonths,
  sources: [
    'PDPA: deemed consent needs a lapsed period to opt out [reported]',
    'Mostly opt-in for identifiable tracking for advertising; asked for all kinds, as the safer reading [reported]',
    sixMonthsByDefault,
  ],
}
