import type { Regime } from '../model/regime'
import { afterSixMonths, askFirst, necessaryInEurope, sixMonths } from './ask-first'

/**
 * Opt-in as every state of the European Economic Area must ask for it, and the answer to an unknown place: nothing but
 * the necessary runs before the visitor agrees, audience measurement included. No law binds a site to Global Privacy
 * Control here; without an answer all is denied anyway.
 * @see Directive 2002/58/EC, article 5(3); GDPR, articles 4(11) and 7(3)
 */
export const eea: Regime = {
  id: 'eea',
  rules: askFirst,
  exemptions: necessaryInEurope,
  gpc: null,
  lifetime: sixMonths,
  reask: afterSixMonths,
  sources: [
    'Directive 2002/58/EC, article 5(3)',
    'GDPR, articles 4(11), 7(3) and recital 32',
    'EDPB, guidelines 05/2020, on refreshing consent at appropriate intervals',
    'EDPB, guidelines 03/2022, on continuous prompting',
    'Norway: Electronic Communications Act, section 3-15 [reported]',
    "Six months for either answer and before asking again: European law sets no time, the CNIL's good practice is taken [default]",
  ],
}
