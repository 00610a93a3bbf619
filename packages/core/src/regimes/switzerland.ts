import type { Regime } from '../model/regime'
import { afterSixMonths, askForAdvertising, necessaryOnly, sixMonths } from './ask-first'

/**
 * Notice and opt-out; consent for high-risk profiling, sensitive data and the advertising of others.
 * @see Telecommunications Act, article 45c; FDPIC, guide on cookies of 6 October 2025
 */
export const switzerland: Regime = {
  id: 'ch',
  rules: askForAdvertising,
  exemptions: necessaryOnly,
  gpc: null,
  lifetime: sixMonths,
  reask: afterSixMonths,
  sources: [
    'Telecommunications Act, article 45c [reported]',
    'FDPIC, guide on cookies, version 1.1 of 6 October 2025 [reported]',
    'Six months for either answer and before asking again: no text of this place sets a time [default]',
  ],
}
