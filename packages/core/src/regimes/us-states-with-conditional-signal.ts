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
 * Opt-out in Maryland. The law says that a site may use a signal. The safest reading is taken: the signal is honoured.
 * @see Maryland Online Data Privacy Act of 2024
 */
export const maryland: Regime = {
  id: 'us-md',
  rules: allowUntilRefused,
  exemptions: necessaryOnly,
  gpc: deniesSale,
  lifetime: yearAndCookie,
  reask: afterTwelveMonths,
  optOutLink: true,
  informs: true,
  sources: [
    'Maryland Online Data Privacy Act of 2024, Com. Law 14-4707(f)(3): a site “may utilize” a signal [read]',
    saleByAnalogy,
    stateNotice,
    yearByDefault,
  ],
}

/**
 * Opt-out in Nebraska. The law binds a site to a signal under conditions of residency and verification that a page
 * cannot check. The safest reading is taken: the signal is honoured.
 * @see Nebraska Data Privacy Act
 */
export const nebraska: Regime = {
  id: 'us-ne',
  rules: allowUntilRefused,
  exemptions: necessaryOnly,
  gpc: deniesSale,
  lifetime: yearAndCookie,
  reask: afterTwelveMonths,
  optOutLink: true,
  informs: true,
  sources: [
    'Nebraska Data Privacy Act, Neb. Rev. Stat. 87-1111(5) and (6): a signal binds on conditions of residency and verification [reported]',
    saleByAnalogy,
    stateNotice,
    yearByDefault,
  ],
}

/**
 * Opt-out in Texas. The law binds a site to a signal under conditions of residency and verification that a page
 * cannot check. The safest reading is taken: the signal is honoured.
 * @see Texas Data Privacy and Security Act
 */
export const texas: Regime = {
  id: 'us-tx',
  rules: allowUntilRefused,
  exemptions: necessaryOnly,
  gpc: deniesSale,
  lifetime: yearAndCookie,
  reask: afterTwelveMonths,
  optOutLink: true,
  informs: true,
  sources: [
    'Texas Data Privacy and Security Act, Tex. Bus. & Com. Code 541.055(e) and (f): a signal binds on conditions of residency and verification [reported]',
    saleByAnalogy,
    stateNotice,
    yearByDefault,
  ],
}
