import type { Regime } from '../model/regime'
import {
  afterTwelveMonths,
  allowUntilRefused,
  yearAndCookie,
  yearByDefault,
} from './allow-until-refused'
import { necessaryOnly } from './ask-first'

/**
 * Opt-out in Virginia; no signal binds a site.
 * @see Virginia Consumer Data Protection Act
 */
export const virginia: Regime = {
  id: 'us-va',
  rules: allowUntilRefused,
  exemptions: necessaryOnly,
  gpc: null,
  lifetime: yearAndCookie,
  reask: afterTwelveMonths,
  optOutLink: true,
  sources: [
    'Virginia Consumer Data Protection Act',
    'No signal is required [reported]',
    'Va. Code 59.1-575 ff. [unverified]',
    yearByDefault,
  ],
}

/**
 * Opt-out in Utah; no signal binds a site.
 * @see Utah Consumer Privacy Act
 */
export const utah: Regime = {
  id: 'us-ut',
  rules: allowUntilRefused,
  exemptions: necessaryOnly,
  gpc: null,
  lifetime: yearAndCookie,
  reask: afterTwelveMonths,
  optOutLink: true,
  sources: [
    'Utah Consumer Privacy Act',
    'No signal is required [reported]',
    'Utah Code 13-61 [unverified]',
    yearByDefault,
  ],
}

/**
 * Opt-out in Iowa; no signal binds a site.
 * @see Iowa Consumer Data Protection Act
 */
export const iowa: Regime = {
  id: 'us-ia',
  rules: allowUntilRefused,
  exemptions: necessaryOnly,
  gpc: null,
  lifetime: yearAndCookie,
  reask: afterTwelveMonths,
  optOutLink: true,
  sources: [
    'Iowa Consumer Data Protection Act',
    'No signal is required [reported]',
    'Iowa Code chapter 715D [unverified]',
    yearByDefault,
  ],
}

/**
 * Opt-out in Indiana; no signal binds a site.
 * @see Indiana Consumer Data Protection Act
 */
export const indiana: Regime = {
  id: 'us-in',
  rules: allowUntilRefused,
  exemptions: necessaryOnly,
  gpc: null,
  lifetime: yearAndCookie,
  reask: afterTwelveMonths,
  optOutLink: true,
  sources: [
    'Indiana Consumer Data Protection Act',
    'No signal is required [reported]',
    'Ind. Code 24-15 [unverified]',
    yearByDefault,
  ],
}

/**
 * Opt-out in Kentucky; no signal binds a site.
 * @see Kentucky Consumer Data Protection Act
 */
export const kentucky: Regime = {
  id: 'us-ky',
  rules: allowUntilRefused,
  exemptions: necessaryOnly,
  gpc: null,
  lifetime: yearAndCookie,
  reask: afterTwelveMonths,
  optOutLink: true,
  sources: [
    'Kentucky Consumer Data Protection Act',
    'No signal is required [reported]',
    'KRS 367.3611 ff. [unverified]',
    yearByDefault,
  ],
}

/**
 * Opt-out in Tennessee; no signal binds a site.
 * @see Tennessee Information Protection Act
 */
export const tennessee: Regime = {
  id: 'us-tn',
  rules: allowUntilRefused,
  exemptions: necessaryOnly,
  gpc: null,
  lifetime: yearAndCookie,
  reask: afterTwelveMonths,
  optOutLink: true,
  sources: [
    'Tennessee Information Protection Act',
    'No signal is required [reported]',
    yearByDefault,
  ],
}

/**
 * Opt-out in Rhode Island; no signal binds a site.
 * @see Rhode Island Data Transparency and Privacy Protection Act
 */
export const rhodeIsland: Regime = {
  id: 'us-ri',
  rules: allowUntilRefused,
  exemptions: necessaryOnly,
  gpc: null,
  lifetime: yearAndCookie,
  reask: afterTwelveMonths,
  optOutLink: true,
  sources: [
    'Rhode Island Data Transparency and Privacy Protection Act',
    'No signal is required [reported]',
    'R.I. Gen. Laws 6-48.1 [unverified]',
    yearByDefault,
  ],
}

/**
 * Opt-out in Florida; no signal binds a site.
 * @see Florida Digital Bill of Rights
 */
export const florida: Regime = {
  id: 'us-fl',
  rules: allowUntilRefused,
  exemptions: necessaryOnly,
  gpc: null,
  lifetime: yearAndCookie,
  reask: afterTwelveMonths,
  optOutLink: true,
  sources: [
    'Florida Digital Bill of Rights',
    'No signal is required [reported]',
    'Fla. Stat. 501.701 ff. [unverified]',
    yearByDefault,
  ],
}
