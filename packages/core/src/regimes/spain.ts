import type { Regime } from '../model/regime'
import { afterSixMonths, askFirst, devices, establishments } from './ask-first'

/**
 * Opt-in, but for audience measurement under conditions since 11 January 2024. An answer may be kept for 24 months, which the
 * authority calls good practice: 730 days are the shortest that these may be.
 * @see LSSI, article 22.2; AEPD, guides on cookies of 2023 and on audience measurement of January 2024
 */
export const spain: Regime = {
  id: 'es',
  rules: askFirst,
  exemptions: {
    necessary: { rule: 'exempt', source: 'LSSI, article 22.2' },
    'anonymised-statistics': {
      rule: 'object',
      source: 'AEPD, guide on audience measurement of January 2024',
      longest: 'P13M',
      longestData: 'P25M',
      processorOnly: true,
    },
  },
  gpc: null,
  lifetime: { granted: 730, denied: 730 },
  reask: afterSixMonths,
  sources: [
    devices,
    establishments,
    'LSSI, article 22.2 [reported]',
    'AEPD, guide on audience measurement of January 2024: « nombre exclusivo del editor », « datos estadísticos anónimos únicamente »; a provider is « encargado del tratamiento » [read]',
    'AEPD, guide on audience measurement of January 2024: trackers 13 months, data 25, as for the CNIL [unverified]',
    'GDPR, article 21: the objection, which the guide was not found to ask for; the safer reading [default]',
    'AEPD, guide on cookies of 2023: 24 months for either answer, as good practice [reported]',
    'AEPD, guide on cookies of 2023, applied since 11 January 2024: refusing on the same layer [reported]',
    'Six months before asking again: no text of this place sets a time [default]',
    'A browser keeps a cookie for 400 days at the most: an answer lasts longer only where it is kept elsewhere too [default]',
  ],
}
