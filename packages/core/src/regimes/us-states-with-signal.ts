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
 * Opt-out in Connecticut; the signal binds.
 * @see Connecticut Data Privacy Act
 */
export const connecticut: Regime = {
  id: 'us-ct',
  rules: allowUntilRefused,
  exemptions: necessaryOnly,
  gpc: deniesAdvertising,
  lifetime: yearAndCookie,
  reask: afterTwelveMonths,
  optOutLink: true,
  sources: [
    'Connecticut Data Privacy Act',
    'The signal binds [reported]',
    'Conn. Gen. Stat. 42-515 ff. [unverified]',
    yearByDefault,
  ],
}

/**
 * Opt-out in Delaware; the signal binds since 1 January 2026.
 * @see Delaware Personal Data Privacy Act
 */
export const delaware: Regime = {
  id: 'us-de',
  rules: allowUntilRefused,
  exemptions: necessaryOnly,
  gpc: deniesAdvertising,
  lifetime: yearAndCookie,
  reask: afterTwelveMonths,
  optOutLink: true,
  sources: [
    'Delaware Personal Data Privacy Act',
    'The signal binds since 1 January 2026 [reported]',
    'Del. Code, title 6, chapter 12D [unverified]',
    yearByDefault,
  ],
}

/**
 * Opt-out in Minnesota; the signal binds since 31 July 2025.
 * @see Minnesota Consumer Data Privacy Act
 */
export const minnesota: Regime = {
  id: 'us-mn',
  rules: allowUntilRefused,
  exemptions: necessaryOnly,
  gpc: deniesAdvertising,
  lifetime: yearAndCookie,
  reask: afterTwelveMonths,
  optOutLink: true,
  sources: [
    'Minnesota Consumer Data Privacy Act',
    'The signal binds since 31 July 2025 [reported]',
    'Minn. Stat. chapter 325M [unverified]',
    yearByDefault,
  ],
}

/**
 * Opt-out in Montana; the signal binds since 1 January 2025.
 * @see Montana Consumer Data Privacy Act
 */
export const montana: Regime = {
  id: 'us-mt',
  rules: allowUntilRefused,
  exemptions: necessaryOnly,
  gpc: deniesAdvertising,
  lifetime: yearAndCookie,
  reask: afterTwelveMonths,
  optOutLink: true,
  sources: [
    'Montana Consumer Data Privacy Act',
    'The signal binds since 1 January 2025 [reported]',
    'Mont. Code 30-14-2801 ff. [unverified]',
    yearByDefault,
  ],
}

/**
 * Opt-out in New Hampshire; the signal binds.
 * @see New Hampshire, privacy of consumer data
 */
export const newHampshire: Regime = {
  id: 'us-nh',
  rules: allowUntilRefused,
  exemptions: necessaryOnly,
  gpc: deniesAdvertising,
  lifetime: yearAndCookie,
  reask: afterTwelveMonths,
  optOutLink: true,
  sources: [
    'New Hampshire, privacy of consumer data',
    'The signal binds [reported]',
    'N.H. RSA 507-H [unverified]',
    yearByDefault,
  ],
}

/**
 * Opt-out in New Jersey; the signal binds.
 * @see New Jersey Data Privacy Act
 */
export const newJersey: Regime = {
  id: 'us-nj',
  rules: allowUntilRefused,
  exemptions: necessaryOnly,
  gpc: deniesAdvertising,
  lifetime: yearAndCookie,
  reask: afterTwelveMonths,
  optOutLink: true,
  sources: [
    'New Jersey Data Privacy Act',
    'The signal binds [reported]',
    'N.J. Stat. 56:8-166.4 ff. [unverified]',
    yearByDefault,
  ],
}

/**
 * Opt-out in Oregon; the signal binds since 1 January 2026.
 * @see Oregon Consumer Privacy Act
 */
export const oregon: Regime = {
  id: 'us-or',
  rules: allowUntilRefused,
  exemptions: necessaryOnly,
  gpc: deniesAdvertising,
  lifetime: yearAndCookie,
  reask: afterTwelveMonths,
  optOutLink: true,
  sources: [
    'Oregon Consumer Privacy Act',
    'The signal binds since 1 January 2026 [reported]',
    'ORS 646A.570 ff. [unverified]',
    yearByDefault,
  ],
}
