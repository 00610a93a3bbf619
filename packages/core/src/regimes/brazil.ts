import type { Regime } from '../model/regime'
import { afterSixMonths, askFirst, sixMonths, sixMonthsByDefault } from './ask-first'

/**
 * Opt-in; aggregate measurement by the site itself may rest on legitimate interest, of which the visitor is told and to which
 * they can object.
 * @see LGPD; ANPD, guide on cookies of October 2022
 */
export const brazil: Regime = {
  id: 'br',
  rules: askFirst,
  exemptions: {
    necessary: {
      rule: 'exempt',
      source: 'ANPD, guide on cookies of October 2022: what is necessary',
    },
    'anonymised-statistics': {
      rule: 'object',
      source: 'ANPD, guide on cookies of October 2022: aggregate audience measurement',
      firstParty: true,
    },
  },
  gpc: null,
  lifetime: sixMonths,
  reask: afterSixMonths,
  informs: true,
  sources: [
    'ANPD, guide on cookies of October 2022: what is necessary rests on legitimate interest [reported]',
    'ANPD, guide on cookies of October 2022: aggregate audience measurement by the site itself, with information and an objection [reported]',
    'ANPD, guide on cookies of October 2022: a banner that can only be accepted does not comply [reported]',
    sixMonthsByDefault,
  ],
}
