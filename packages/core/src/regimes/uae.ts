import type { Regime } from '../model/regime'
import {
  afterSixMonths,
  askFirst,
  necessaryOnly,
  saferReading,
  sixMonths,
  sixMonthsByDefault,
} from './ask-first'

/**
 * Opt-in for marketing, read as opt-in for everything: a place cannot say whether the visitor is in a free zone with a
 * law of its own.
 * @see DIFC, Data Protection Regulations, regulation 9
 */
export const uae: Regime = {
  id: 'ae',
  rules: askFirst,
  exemptions: necessaryOnly,
  gpc: null,
  lifetime: sixMonths,
  reask: afterSixMonths,
  sources: [
    'Opt-in for marketing, in the state as in DIFC and ADGM [reported]',
    'DIFC, regulation 9: defaults are the least [reported]',
    saferReading,
    sixMonthsByDefault,
  ],
}
