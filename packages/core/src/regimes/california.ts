import type { Regime } from '../model/regime'
import {
  afterTwelveMonths,
  allowUntilRefused,
  deniesWhatMayBeSale,
  yearAndCookie,
  yearByDefault,
} from './allow-until-refused'
import { necessaryOnly } from './ask-first'

/**
 * Opt-out. The signal is a valid request to opt out of sale and sharing, so it stops every service whose provider is no
 * processor, and what declares no kind; an express choice made while it is there beats it. After an opt-out the site waits
 * twelve months, whatever changes in its policy. The controls of a banner do not replace the link of the homepage.
 * @see Cal. Civ. Code 1798.135(c)(4) and 1798.140(ad); Cal. Code Regs., title 11, sections 7015, 7025 and 7026(a)(4)
 */
export const california: Regime = {
  id: 'us-ca',
  rules: allowUntilRefused,
  exemptions: necessaryOnly,
  gpc: deniesWhatMayBeSale,
  lifetime: yearAndCookie,
  reask: afterTwelveMonths,
  optOutLink: true,
  informs: true,
  sources: [
    'Cal. Civ. Code 1798.100(a): a notice at or before collection [reported]',
    'Cal. Civ. Code 1798.120: an opt-out of sale and sharing [reported]',
    'Cal. Civ. Code 1798.135(c)(4): “wait for at least 12 months before requesting that the consumer authorize the sale or sharing” [read]',
    'Cal. Civ. Code 1798.140(ad): a sale is “for monetary or other valuable consideration” [read]',
    'People v. Sephora (2022): analytics for data is a sale [reported]',
    'Cal. Code Regs., title 11, section 7015: the icon stands beside the title of the link [reported]',
    'Cal. Code Regs., title 11, section 7025(c)(1): the signal is against every sale and sharing [reported]',
    'Cal. Code Regs., title 11, section 7025(c)(3): a conflicting choice may be asked about [reported]',
    'Cal. Code Regs., title 11, section 7026(a)(4): cookie controls are “not by itself an acceptable method for submitting requests to opt-out of sale/sharing” [read]',
    yearByDefault,
  ],
}
