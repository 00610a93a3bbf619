import type { Regime } from '../model/regime'
import {
  afterSixMonths,
  askFirst,
  necessaryInEurope,
  sixMonths,
  sixMonthsByDefault,
} from './ask-first'

/**
 * Opt-in without an exemption for audience measurement. Recognised consent services exist; a site that joins one has
 * to query it, and no site has to join.
 * @see TDDDG, sections 25 and 26
 */
export const germany: Regime = {
  id: 'de',
  rules: askFirst,
  exemptions: necessaryInEurope,
  gpc: null,
  lifetime: sixMonths,
  reask: afterSixMonths,
  sources: [
    'TDDDG, section 25',
    'TDDDG, section 26 and EinwV, in force since 1 April 2025: recognised consent services are voluntary for sites [reported]',
    'VG Hannover 2025: refusing belongs on the first layer [unverified]',
    sixMonthsByDefault,
  ],
}
