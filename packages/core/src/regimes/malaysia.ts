import type { Regime } from '../model/regime'
import {
  afterSixMonths,
  askFirst,
  necessaryOnly,
  saferReading,
  sixMonths,
  sixMonthsByDefault,
} from './ask-first'

/**
 * Opt-in for tracking by which a person can be known. The law follows where the site is established, not where the
 * visitor is; who does not know that is on the safe side.
 * @see PDPA, sections 2 and 3
 */
export const malaysia: Regime = {
  id: 'my',
  rules: askFirst,
  exemptions: necessaryOnly,
  gpc: null,
  lifetime: sixMonths,
  reask: afterSixMonths,
  sources: [
    'PDPA, section 2(2): applies to who is “established in Malaysia” [read]',
    'Data Protection by Design Guideline of 2026: “by default, only the strictly necessary cookies used by the online platform are active” [read]',
    saferReading,
    sixMonthsByDefault,
  ],
}
