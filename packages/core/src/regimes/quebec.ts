import type { Regime } from '../model/regime'
import { afterSixMonths, askFirst, necessaryOnly, sixMonths, sixMonthsByDefault } from './ask-first'

/**
 * Whatever identifies, locates or profiles is off until the visitor turns it on. Also the answer to Canada when the
 * province is unknown.
 * @see Act respecting the protection of personal information in the private sector, sections 8.1 and 9.1
 */
export const quebec: Regime = {
  id: 'ca-qc',
  rules: askFirst,
  exemptions: necessaryOnly,
  gpc: null,
  lifetime: sixMonths,
  reask: afterSixMonths,
  sources: [
    'Law 25, section 8.1: “the means available to activate the functions that allow a person to be identified, located or profiled” [read]',
    'Law 25, section 9.1; settings of browser cookies are outside of it [reported]',
    'CAI, guide 2023-1: off by default [reported]',
    sixMonthsByDefault,
  ],
}
