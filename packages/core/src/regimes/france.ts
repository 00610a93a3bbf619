import type { Regime } from '../model/regime'
import { afterSixMonths, askFirst, sixMonths } from './ask-first'

/**
 * Opt-in with the audience exemption of the CNIL: measurement for the publisher's own account, whose statistics are
 * anonymous and not combined with anything, needs no consent. Either answer is kept six months.
 * @see loi 78-17, article 82; CNIL, guidelines 2020-091, article 5, and recommendation 2020-092 as modified by
 * 2025-131
 */
export const france: Regime = {
  id: 'fr',
  rules: askFirst,
  exemptions: {
    necessary: { rule: 'exempt', source: 'Loi 78-17, article 82' },
    'anonymised-statistics': {
      rule: 'exempt',
      source: 'CNIL, délibération 2020-091, article 5',
      longest: 'P13M',
    },
  },
  gpc: null,
  lifetime: sixMonths,
  reask: afterSixMonths,
  sources: [
    'Loi 78-17, article 82',
    'CNIL, guidelines 2020-091, article 5',
    'CNIL, recommendation 2020-092, §36, as modified by 2025-131: six months are good practice for either answer',
    'CNIL, audience measurement, page of 4 July 2025',
  ],
}
