import type { Regime } from '../model/regime'
import {
  afterSixMonths,
  askFirst,
  devices,
  establishments,
  necessaryInEurope,
  sixMonths,
  sixMonthsInEurope,
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
    devices,
    establishments,
    'TDDDG, section 25: „nur zulässig, wenn der Endnutzer auf der Grundlage von klaren und umfassenden Informationen eingewilligt hat“ [read]',
    'TDDDG, section 26 and EinwV, in force since 1 April 2025: recognised consent services are voluntary for sites [reported]',
    'VG Hannover, 10 A 5385/22 of 19 March 2025: refusing belongs on the first layer; how far it decided that is disputed [reported]',
    sixMonthsInEurope,
  ],
}
