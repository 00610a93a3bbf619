import type { Regime } from '../model/regime'
import {
  afterTwelveMonths,
  allowUntilRefused,
  yearAndCookie,
  yearByDefault,
} from './allow-until-refused'
import { necessaryOnly } from './ask-first'

/**
 * Notice and opt-out for online advertising that uses nothing sensitive; what is sensitive needs consent, which a site
 * says by a regime of its own. Quebec has another law.
 * @see PIPEDA, principle 4.3; Privacy Commissioner, guidelines on behavioural advertising
 */
export const canada: Regime = {
  id: 'ca',
  rules: allowUntilRefused,
  exemptions: necessaryOnly,
  gpc: null,
  lifetime: yearAndCookie,
  reask: afterTwelveMonths,
  informs: true,
  sources: [
    'PIPEDA, schedule 1, principle 4.3: opt-out for advertising without sensitive data [reported]',
    'Privacy Commissioner, guidelines on behavioural advertising: prominent information at or before collection, and an opt-out at once [reported]',
    yearByDefault,
  ],
}
