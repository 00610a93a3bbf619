import type { Regime } from '../model/regime'
import { afterSixMonths, askFirst, necessaryOnly, sixMonths, sixMonthsByDefault } from './ask-first'

/**
 * Opt-in as in the European Economic Area, without the exceptions that the United Kingdom made in 2026.
 * @see Communications (Personal Data and Privacy) Regulations 2006, regulation 5
 */
export const gibraltar: Regime = {
  id: 'gi',
  rules: askFirst,
  exemptions: necessaryOnly,
  gpc: null,
  lifetime: sixMonths,
  reask: afterSixMonths,
  sources: [
    'Gibraltar Regulatory Authority, GN28 of 23 May 2023: “obtain consent from individuals to store a cookie on their device” [read]',
    sixMonthsByDefault,
  ],
}
