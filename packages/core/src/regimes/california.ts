import type { Regime } from '../model/regime'
import {
  afterTwelveMonths,
  allowUntilRefused,
  deniesAdvertisingAndOther,
  yearAndCookie,
} from './allow-until-refused'
import { necessaryOnly } from './ask-first'

/**
 * Opt-out. The signal is a valid request to opt out of sale and sharing, and to limit what is sensitive. What declares
 * no kind may be a sale or sharing, so the signal denies it too; an express choice made while it is there beats it.
 * After an opt-out the site waits twelve months, whatever changes in its policy.
 * @see Cal. Civ. Code 1798.135(a)(4) and (b)(1); Cal. Code Regs., title 11, section 7025
 */
export const california: Regime = {
  id: 'us-ca',
  rules: allowUntilRefused,
  exemptions: necessaryOnly,
  gpc: deniesAdvertisingAndOther,
  lifetime: yearAndCookie,
  reask: afterTwelveMonths,
  optOutLink: true,
  sources: [
    'Cal. Civ. Code 1798.135(a)(4): twelve months before asking again [reported]',
    'Cal. Civ. Code 1798.135(b)(1): the signal also limits the use of sensitive data [unverified]',
    'Cal. Code Regs., title 11, section 7025(c)(1) and (3): every sale or sharing; a conflicting choice may be asked about [reported]',
    'People v. Sephora 2022: analytics given to others can be a sale [unverified]',
    'A year for a grant: no text of this place sets a time; 400 days for a refusal, as long as a cookie lives [default]',
  ],
}
