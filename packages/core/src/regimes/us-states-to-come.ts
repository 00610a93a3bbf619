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
 * When laws of states begin, at 0:00 there, in ms since 1970. Before that the state has no law of its own.
 * @see Alabama Personal Data Protection Act; Louisiana Act 502 of 2026; Oklahoma SB 546 of 2026; Vermont Act 145 of 2026
 */
export const US_STATES_FROM = {
  AL: 1_809_147_600_000,
  LA: 1_798_783_200_000,
  OK: 1_798_783_200_000,
  VT: 1_830_315_600_000,
} as const

/**
 * Opt-out in Alabama from 1 May 2027. Whether a signal binds was not found. The safest reading is taken: it is honoured.
 * @see Alabama Personal Data Protection Act
 */
export const alabama: Regime = {
  id: 'us-al',
  rules: allowUntilRefused,
  exemptions: necessaryOnly,
  gpc: deniesSale,
  lifetime: yearAndCookie,
  reask: afterTwelveMonths,
  optOutLink: true,
  informs: true,
  sources: [
    'Alabama Personal Data Protection Act: opt-out from 1 May 2027 [reported]',
    'Whether a signal binds was not found: it is honoured [unverified]',
    saleByAnalogy,
    stateNotice,
    yearByDefault,
  ],
}

/**
 * Opt-out in Louisiana from 1 January 2027. A visitor may name a signal as their agent, as in Texas: it is honoured.
 * @see Louisiana Data Privacy Act
 */
export const louisiana: Regime = {
  id: 'us-la',
  rules: allowUntilRefused,
  exemptions: necessaryOnly,
  gpc: deniesSale,
  lifetime: yearAndCookie,
  reask: afterTwelveMonths,
  optOutLink: true,
  informs: true,
  sources: [
    'Louisiana Data Privacy Act, section 2: “This Act shall become effective on January 1, 2027” [read]',
    'Louisiana Data Privacy Act: an agent may be a setting of the browser [reported]',
    saleByAnalogy,
    stateNotice,
    yearByDefault,
  ],
}

/**
 * Opt-out in Oklahoma from 1 January 2027; no signal binds a site.
 * @see Oklahoma Consumer Data Privacy Act
 */
export const oklahoma: Regime = {
  id: 'us-ok',
  rules: allowUntilRefused,
  exemptions: necessaryOnly,
  gpc: null,
  lifetime: yearAndCookie,
  reask: afterTwelveMonths,
  optOutLink: true,
  informs: true,
  sources: [
    'Oklahoma Consumer Data Privacy Act: opt-out from 1 January 2027; no signal is required [reported]',
    stateNotice,
    yearByDefault,
  ],
}

/**
 * Opt-out in Vermont from 1 January 2028; the signal binds.
 * @see Vermont Data Privacy and Online Surveillance Act
 */
export const vermont: Regime = {
  id: 'us-vt',
  rules: allowUntilRefused,
  exemptions: necessaryOnly,
  gpc: deniesSale,
  lifetime: yearAndCookie,
  reask: afterTwelveMonths,
  optOutLink: true,
  informs: true,
  sources: [
    'Vermont Data Privacy and Online Surveillance Act: opt-out from 1 January 2028, also by a setting of the browser [reported]',
    saleByAnalogy,
    stateNotice,
    yearByDefault,
  ],
}
