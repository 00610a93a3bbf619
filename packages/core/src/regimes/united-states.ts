import type { Regime } from '../model/regime'
import {
  afterTwelveMonths,
  allowUntilRefused,
  deniesWhatMayBeSale,
  saleByAnalogy,
  stateNotice,
  yearAndCookie,
  yearByDefault,
} from './allow-until-refused'
import { necessaryOnly } from './ask-first'

/**
 * The United States where the state is unknown, or has no law of its own: opt-out, and the signal denies as it does in
 * California. No law of a state asks for less than this would give.
 * @see Cal. Civ. Code 1798.135; the regimes of the states
 */
export const unitedStates: Regime = {
  id: 'us',
  rules: allowUntilRefused,
  exemptions: necessaryOnly,
  gpc: deniesWhatMayBeSale,
  lifetime: yearAndCookie,
  reask: afterTwelveMonths,
  optOutLink: true,
  informs: true,
  sources: [
    'No state asks for consent before anything runs; several bind a site to the signal [reported]',
    'The state is unknown, so the strictest of them is taken: Cal. Civ. Code 1798.135(c)(4) [default]',
    saleByAnalogy,
    stateNotice,
    yearByDefault,
  ],
}
