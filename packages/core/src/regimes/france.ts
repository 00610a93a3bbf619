import type { Regime } from '../model/regime'
import { afterSixMonths, askFirst, devices, establishments, sixMonths } from './ask-first'

/**
 * Opt-in with the audience exemption of the CNIL: measurement for the publisher's own account, whose statistics are
 * anonymous and not combined with anything, needs no consent, and the visitor can refuse it. A sentence in the policy tells of
 * it: no notice is asked for. Either answer is kept six months.
 * @see loi 78-17, article 82; CNIL, guidelines 2020-091, article 5, and recommendation 2020-092 as modified by
 * 2025-131
 */
export const france: Regime = {
  id: 'fr',
  rules: askFirst,
  exemptions: {
    necessary: { rule: 'exempt', source: 'Loi 78-17, article 82' },
    'anonymised-statistics': {
      rule: 'object',
      source: 'CNIL, délibération 2020-091, article 5',
      longest: 'P13M',
      longestData: 'P25M',
      firstParty: true,
      noTransfers: true,
      noAcquisition: true,
      processorOnly: true,
    },
  },
  gpc: null,
  lifetime: sixMonths,
  reask: afterSixMonths,
  sources: [
    devices,
    establishments,
    "Loi 78-17, article 82: « strictement nécessaire à la fourniture d'un service de communication en ligne à la demande expresse de l'utilisateur » [read]",
    'CNIL, délibération 2020-091, article 5: audience measurement that is strictly necessary [reported]',
    "CNIL, page of 4 July 2025 on audience measurement: « pour le compte exclusif de l'éditeur », « servir à produire des données statistiques anonymes uniquement » [read]",
    'CNIL, page of 4 July 2025 on audience measurement: a sentence in the policy; trackers 13 months, data 25 [reported]',
    'CNIL, self-assessment tool of July 2025: visitors “must have ability to refuse”; not where they came from [reported]',
    'CNIL, recommendation 2020-092, points 38 and 39, as modified by 2025-131: six months are good practice for either answer [reported]',
  ],
}
