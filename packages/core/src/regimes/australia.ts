import type { Regime } from '../model/regime'
import {
  afterTwelveMonths,
  allowUntilRefused,
  yearAndCookie,
  yearByDefault,
} from './allow-until-refused'
import { necessaryOnly } from './ask-first'

/**
 * Notice; opt-out of targeted advertising.
 * @see Privacy Act 1988, Australian Privacy Principles 5 and 7
 */
export const australia: Regime = {
  id: 'au',
  rules: allowUntilRefused,
  exemptions: necessaryOnly,
  gpc: null,
  lifetime: yearAndCookie,
  reask: afterTwelveMonths,
  informs: true,
  sources: [
    'Privacy Act 1988, Australian Privacy Principle 5: a notice, of which a banner is one way [reported]',
    'Privacy Act 1988, Australian Privacy Principle 7: opt-out of targeted advertising [reported]',
    'OAIC, guidance of 4 November 2024: the act “does not prohibit the use of tracking pixels” [read]',
    yearByDefault,
  ],
}
