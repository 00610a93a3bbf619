import type { Regime } from '../model/regime'
import {
  afterTwelveMonths,
  allowUntilRefused,
  deniesAdvertising,
  yearAndCookie,
  yearByDefault,
} from './allow-until-refused'
import { necessaryOnly } from './ask-first'

/**
 * Opt-out; Global Privacy Control is the one universal mechanism that the state has listed. That it is gone is no
 * consent.
 * @see Colorado Privacy Act; 4 CCR 904-3, rule 5.09
 */
export const colorado: Regime = {
  id: 'us-co',
  rules: allowUntilRefused,
  exemptions: necessaryOnly,
  gpc: deniesAdvertising,
  lifetime: yearAndCookie,
  reask: afterTwelveMonths,
  optOutLink: true,
  sources: [
    'Colorado Privacy Act: the signal binds since 1 July 2024 [reported]',
    '4 CCR 904-3, rule 5.09: the absence of a signal is no consent [reported]',
    'Colo. Rev. Stat. 6-1-1306(1)(a)(IV): an express choice prevails over the signal [unverified]',
    yearByDefault,
  ],
}
