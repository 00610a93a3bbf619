import type { Regime } from '../model/regime'
import { afterSixMonths, askFirst, sixMonths, sixMonthsByDefault } from './ask-first'

/**
 * Opt-in; aggregate measurement by the site itself may rest on legitimate interest, to which the visitor can object.
 * @see LGPD; ANPD, guide on cookies of October 2022
 */
export const brazil: Regime = {
  id: 'br',
  rules: askFirst,
  exemptions: {
    necessary: {
      rule: 'exempt',
      source:
        'What is strictly necessary rests on legitimate interest: ANPD, guide on cookies of October 2022 [reported]',
    },
    'anonymised-statistics': {
      rule: 'object',
      source: 'ANPD, guide on cookies of October 2022, read as open to objection [reported]',
    },
  },
  gpc: null,
  lifetime: sixMonths,
  reask: afterSixMonths,
  sources: [
    'ANPD, guide on cookies of October 2022: a banner that can only be accepted does not comply [reported]',
    'ANPD, guide on cookies of October 2022: aggregate first-party audience measurement, read as open to objection [reported]',
    sixMonthsByDefault,
  ],
}
