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
 * Opt-out in Maryland. The law says that a site may use a signal. The safest reading is taken: the signal is honoured.
 * @see Maryland Online Data Privacy Act of 2024
 */
export const maryland: Regime = {
  id: 'us-md',
  rules: allowUntilRefused,
  exemptions: necessaryOnly,
  gpc: deniesAdvertising,
  lifetime: yearAndCookie,
  reask: afterTwelveMonths,
  optOutLink: true,
  sources: [
    'Maryland Online Data Privacy Act of 2024',
    'A site "may utilize" a signal [reported]',
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
  gpc: deniesAdvertising,
  lifetime: yearAndCookie,
  reask: afterTwelveMonths,
  optOutLink: true,
  sources: [
    'Nebraska Data Privacy Act',
    'A signal sent by technology binds on conditions of residency and verification [reported]',
    'Neb. Rev. Stat. 87-1101 ff. [unverified]',
    yearByDefault,
  ],
}

/**
 * Opt-out in Texas. The law binds a site to a signal under conditions of residency and verification that a page cannot
 * check. The safest reading is taken: the signal is honoured.
 * @see Texas Data Privacy and Security Act
 */
export const texas: Regime = {
  id: 'us-tx',
  rules: allowUntilRefused,
  exemptions: necessaryOnly,
  gpc: deniesAdvertising,
  lifetime: yearAndCookie,
  reask: afterTwelveMonths,
  optOutLink: true,
  sources: [
    'Texas Data Privacy and Security Act',
    'A signal sent by technology binds on conditions of residency and verification [reported]',
    'Tex. Bus. & Com. Code 541.055(e) [unverified]',
    yearByDefault,
  ],
}
