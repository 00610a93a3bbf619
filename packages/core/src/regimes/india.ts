import type { Regime } from '../model/regime'
import {
  afterTwelveMonths,
  allowUntilRefused,
  yearAndCookie,
  yearByDefault,
} from './allow-until-refused'
import { afterSixMonths, askFirst, necessaryOnly, sixMonths, sixMonthsByDefault } from './ask-first'

/**
 * When consent begins in India: 13 May 2027, 0:00 there, in ms since 1970.
 * @see G.S.R. 843(E) of 13 November 2025
 */
export const INDIA_CONSENT_FROM = 1_810_146_600_000

/**
 * Opt-in, as the act of 2023 asks from `INDIA_CONSENT_FROM` on.
 * @see Digital Personal Data Protection Act 2023; G.S.R. 843(E) and 846(E) of 13 November 2025
 */
export const india: Regime = {
  id: 'in',
  rules: askFirst,
  exemptions: necessaryOnly,
  gpc: null,
  lifetime: sixMonths,
  reask: afterSixMonths,
  sources: [
    'Digital Personal Data Protection Act 2023; consent from 13 May 2027 [reported]',
    'G.S.R. 843(E) and 846(E) of 13 November 2025 [reported]',
    sixMonthsByDefault,
  ],
}

/**
 * Notice, as long as the act of 2023 does not ask for consent yet.
 * @see Digital Personal Data Protection Act 2023; G.S.R. 843(E) of 13 November 2025
 */
export const indiaUntilConsent: Regime = {
  id: 'in-until-consent',
  rules: allowUntilRefused,
  exemptions: necessaryOnly,
  gpc: null,
  lifetime: yearAndCookie,
  reask: afterTwelveMonths,
  informs: true,
  sources: [
    'Before 13 May 2027 a notice is enough [reported]',
    'G.S.R. 843(E) of 13 November 2025 [reported]',
    yearByDefault,
  ],
}
