import type { Regime } from '../model/regime'
import { afterSixMonths, askFirst, necessaryInEurope } from './ask-first'

/**
 * Opt-in; an answer may be kept for 24 months, which the authority calls good practice.
 * @see LSSI, article 22.2; AEPD, guide on cookies of 2023
 */
export const spain: Regime = {
  id: 'es',
  rules: askFirst,
  exemptions: necessaryInEurope,
  gpc: null,
  lifetime: { granted: 730, denied: 730 },
  reask: afterSixMonths,
  sources: [
    'LSSI, article 22.2',
    'AEPD, guide on cookies 2023: 24 months for either answer, as good practice [reported]',
    'AEPD, guide on cookies 2023, applied since January 2024: refusing on the same layer [unverified]',
    'Six months before asking again: no text of this place sets a time [default]',
  ],
}
