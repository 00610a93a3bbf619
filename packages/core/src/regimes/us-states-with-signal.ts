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
 * Opt-out in Connecticut; the signal binds.
 * @see Connecticut Data Privacy Act
 */
export const connecticut: Regime = {
  id: 'us-ct',
  rules: allowUntilRefused,
  exemptions: necessaryOnly,
  gpc: deniesSale,
  lifetime: yearAndCookie,
  reask: afterTwelveMonths,
  optOutLink: true,
  informs: true,
  sources: [
    'Connecticut Data Privacy Act, Conn. Gen. Stat. 42-515 ff.: the signal binds [reported]',
    saleByAnalogy,
    stateNotice,
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
  gpc: deniesSale,
  lifetime: yearAndCookie,
  reask: afterTwelveMonths,
  optOutLink: true,
  informs: true,
  sources: [
    'Delaware Personal Data Privacy Act, Del. Code, title 6, 12D-106(e)(1)a.2: the signal binds since 1 January 2026 [reported]',
    saleByAnalogy,
    stateNotice,
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
  gpc: deniesSale,
  lifetime: yearAndCookie,
  reask: afterTwelveMonths,
  optOutLink: true,
  informs: true,
  sources: [
    'Minnesota Consumer Data Privacy Act, Minn. Stat. 325M.14, subdivision 3: the signal binds since 31 July 2025 [reported]',
    saleByAnalogy,
    stateNotice,
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
  gpc: deniesSale,
  lifetime: yearAndCookie,
  reask: afterTwelveMonths,
  optOutLink: true,
  informs: true,
  sources: [
    'Montana Consumer Data Privacy Act, Mont. Code 30-14-2809: the signal binds since 1 January 2025 [reported]',
    saleByAnalogy,
    stateNotice,
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
  gpc: deniesSale,
  lifetime: yearAndCookie,
  reask: afterTwelveMonths,
  optOutLink: true,
  informs: true,
  sources: [
    'New Hampshire, privacy of consumer data, N.H. RSA 507-H:6: the signal binds [reported]',
    saleByAnalogy,
    stateNotice,
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
  gpc: deniesSale,
  lifetime: yearAndCookie,
  reask: afterTwelveMonths,
  optOutLink: true,
  informs: true,
  sources: [
    'New Jersey Data Privacy Act, N.J. Stat. 56:8-166.4 ff.: the signal binds [reported]',
    saleByAnalogy,
    stateNotice,
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
  gpc: deniesSale,
  lifetime: yearAndCookie,
  reask: afterTwelveMonths,
  optOutLink: true,
  informs: true,
  sources: [
    'Oregon Consumer Privacy Act, ORS 646A.578(5)(c): the signal binds since 1 January 2026 [reported]',
    saleByAnalogy,
    stateNotice,
    yearByDefault,
  ],
}
