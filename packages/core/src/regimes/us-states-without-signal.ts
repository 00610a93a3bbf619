import type { Regime } from '../model/regime'
import {
  afterTwelveMonths,
  allowUntilRefused,
  stateNotice,
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
  informs: true,
  sources: [
    'Virginia Consumer Data Protection Act, Va. Code 59.1-577 and 59.1-578: no signal is required [reported]',
    stateNotice,
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
  informs: true,
  sources: [
    'Utah Consumer Privacy Act, Utah Code 13-61-302(1)(b): no signal is required [reported]',
    stateNotice,
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
  informs: true,
  sources: [
    'Iowa Consumer Data Protection Act, Iowa Code 715D.4(6): no signal is required [reported]',
    stateNotice,
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
  informs: true,
  sources: [
    'Indiana Consumer Data Protection Act, Ind. Code 24-15-4-4: no signal is required [reported]',
    stateNotice,
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
  informs: true,
  sources: [
    'Kentucky Consumer Data Protection Act, KRS 367.3617(4): no signal is required [reported]',
    stateNotice,
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
  informs: true,
  sources: [
    'Tennessee Information Protection Act, Tenn. Code 47-18-3304 and 47-18-3305: no signal is required [reported]',
    stateNotice,
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
  informs: true,
  sources: [
    'Rhode Island Data Transparency and Privacy Protection Act, R.I. Gen. Laws 6-48.1-5(e)(4): no signal is required [reported]',
    stateNotice,
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
  informs: true,
  sources: [
    'Florida Digital Bill of Rights, Fla. Stat. 501.702 ff.: no signal is required [reported]',
    stateNotice,
    yearByDefault,
  ],
}
