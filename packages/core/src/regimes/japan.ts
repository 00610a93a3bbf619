import type { Regime } from '../model/regime'
import {
  afterTwelveMonths,
  allowUntilRefused,
  yearAndCookie,
  yearByDefault,
} from './allow-until-refused'
import { necessaryOnly } from './ask-first'

/**
 * Notice and opt-out. Giving data to someone who can link it to a person needs consent, which a site says by a regime
 * of its own; an amendment of July 2026, in force within two years, will count cookie identifiers among what it
 * protects.
 * @see APPI; Telecommunications Business Act, article 27-12
 */
export const japan: Regime = {
  id: 'jp',
  rules: allowUntilRefused,
  exemptions: necessaryOnly,
  gpc: null,
  lifetime: yearAndCookie,
  reask: afterTwelveMonths,
  informs: true,
  sources: [
    'APPI: consent where a third party links the data to a person [reported]',
    'Telecommunications Business Act, article 27-12: a notice or a publication, for the services that it covers [reported]',
    'APPI, amendment promulgated on 17 July 2026, not in force yet [reported]',
    yearByDefault,
  ],
}
