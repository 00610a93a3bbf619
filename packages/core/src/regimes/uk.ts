import type { Regime } from '../model/regime'
import { afterSixMonths, askFirst, sixMonths } from './ask-first'

/**
 * Opt-in but for the five exceptions in force since 5 February 2026. Statistics about the site and its appearance run until
 * the visitor objects, and the visitor is told so, where nobody else gets them: a provider that is no processor is asked
 * about. What measures by fingerprint belongs in a category of another kind.
 * @see PECR, regulation 6 and schedule A1, paragraphs 5 and 6; Data (Use and Access) Act 2025, section 112
 */
export const uk: Regime = {
  id: 'gb',
  rules: askFirst,
  processorRules: { functional: 'object', statistics: 'object' },
  exemptions: {
    necessary: { rule: 'exempt', source: 'PECR, schedule A1, paragraph 4' },
    'anonymised-statistics': {
      rule: 'object',
      source: 'PECR, schedule A1, paragraph 5',
      processorOnly: true,
    },
  },
  gpc: null,
  lifetime: sixMonths,
  reask: afterSixMonths,
  informs: true,
  sources: [
    'PECR, regulation 6: consent, but for schedule A1 [reported]',
    'PECR, schedule A1, paragraph 4: “strictly necessary for the provision of an information society service requested by the subscriber or user” [read]',
    'PECR, schedule A1, paragraph 5: statistics “not shared with any other person except for the purpose of enabling that other person to assist with making improvements”; “a simple means of objecting, free of charge” [read]',
    'PECR, schedule A1, paragraph 6: appearance, with “clear and comprehensive information” and “a simple means of objecting, free of charge” [read]',
    'That what adapts the appearance is not shared either is the safer reading [default]',
    'ICO, guidance of 29 April 2026: “your third party provider must be a processor, not a joint controller” [read]',
    'ICO, guidance of 29 April 2026: what is excepted may be “on by default, with the ability for users to change them to off at any time” [read]',
    'Data (Use and Access) Act 2025, section 112, in force since 5 February 2026 [reported]',
    'ICO: “Neither PECR nor the UK GDPR set a specific time limit”; six months before asking again are a “general guideline” [read]',
    'Six months for a grant: no text of this place sets a time [default]',
  ],
}
