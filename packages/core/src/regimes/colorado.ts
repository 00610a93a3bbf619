import type { Regime } from '../model/regime'
import {
  afterTwelveMonths,
  allowUntilRefused,
  deniesSale,
  saleByAnalogy,
  stateNotice,
  yearAndCookie,
  yearByDefault,
} from './allow-until-refused'
import { necessaryOnly } from './ask-first'

/**
 * Opt-out; Global Privacy Control is the one universal mechanism that the state has listed. That it is gone is no
 * consent.
 * @see Colorado Privacy Act; 4 CCR 904-3, rules 5.08 and 5.09
 */
export const colorado: Regime = {
  id: 'us-co',
  rules: allowUntilRefused,
  exemptions: necessaryOnly,
  gpc: deniesSale,
  lifetime: yearAndCookie,
  reask: afterTwelveMonths,
  optOutLink: true,
  informs: true,
  sources: [
    'Colo. Rev. Stat. 6-1-1306(1)(a)(IV)(C): what the signal is against may be agreed to after “a clear and conspicuous notice” [read]',
    '4 CCR 904-3, rule 5.08: the signal binds since 1 July 2024, and is against sale too [reported]',
    '4 CCR 904-3, rule 5.09: the absence of a signal is no consent [reported]',
    saleByAnalogy,
    stateNotice,
    yearByDefault,
  ],
}
