import type { Regime } from '../model/regime'
import {
  afterSixMonths,
  askForAdvertising,
  necessaryOnly,
  sixMonths,
  sixMonthsByDefault,
} from './ask-first'

/**
 * Notice for what is not marketing, consent for direct marketing; no rule speaks of cookies.
 * @see POPIA, section 69
 */
export const southAfrica: Regime = {
  id: 'za',
  rules: askForAdvertising,
  exemptions: necessaryOnly,
  gpc: null,
  lifetime: sixMonths,
  reask: afterSixMonths,
  sources: [
    'POPIA: notice, on legitimate interest or consent [unverified]',
    'POPIA, section 69: consent for direct marketing [unverified]',
    sixMonthsByDefault,
  ],
}
