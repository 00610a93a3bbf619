import type { Regime } from '../model/regime'
import {
  afterSixMonths,
  askFirst,
  devices,
  establishments,
  necessaryInEurope,
  sixMonths,
} from './ask-first'

/**
 * Opt-in as every state of the European Economic Area must ask for it, and the answer to an unknown place: nothing but
 * the necessary runs before the visitor agrees, audience measurement included. No law binds a site to Global Privacy
 * Control here; without an answer all is denied anyway.
 * @see Directive 2002/58/EC, article 5(3); GDPR, articles 3(1), 4(11) and 7(3)
 */
export const eea: Regime = {
  id: 'eea',
  rules: askFirst,
  exemptions: necessaryInEurope,
  gpc: null,
  lifetime: sixMonths,
  reask: afterSixMonths,
  sources: [
    devices,
    establishments,
    'GDPR, articles 4(11), 7(3) and recital 32 [reported]',
    'EDPB, guidelines 05/2020: consent is refreshed “at appropriate intervals” [read]',
    'EDPB, guidelines 03/2022: no continuous prompting; that a refusal covers what joins its category later is inferred from it [default]',
    'Norway: Electronic Communications Act, section 3-15; Belgium: no exemption for audience measurement [reported]',
    "European law sets no time: six months for either answer and before asking again are the CNIL's good practice [default]",
  ],
}
