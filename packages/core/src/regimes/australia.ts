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
 * @see Privacy Act 1988, Australian Privacy Principle 7
 */
export const australia: Regime = {
  id: 'au',
  rules: allowUntilRefused,
  exemptions: necessaryOnly,
  gpc: null,
  lifetime: yearAndCookie,
  reask: afterTwelveMonths,
  sources: [
    'Privacy Act 1988, Australian Privacy Principle 7: opt-out of targeted advertising [reported]',
    'OAIC, guidance on tracking pixels of 2024 [reported]',
    yearByDefault,
  ],
}
