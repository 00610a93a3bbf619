import type { Regime } from '../model/regime'
import { afterTwelveMonths, yearAndCookie } from './allow-until-refused'
import { askFirst, necessaryOnly } from './ask-first'

/**
 * What holds beside the law of a place where the site knows that a visitor is a minor: advertising, what declares no kind, and
 * every provider that is no processor is asked about. It is to be combined with another by `strictest`. It cannot hold who
 * answers: below the age of consent a parent does. Nor does it forbid what some laws forbid, agreed to or not.
 * @see Cal. Civ. Code 1798.120(c) and 1798.135(c)(5); GDPR, article 8; Digital Personal Data Protection Act 2023, section 9
 */
export const minors: Regime = {
  id: 'minors',
  rules: askFirst,
  processorRules: { functional: 'exempt', statistics: 'exempt' },
  exemptions: necessaryOnly,
  gpc: null,
  lifetime: yearAndCookie,
  reask: afterTwelveMonths,
  sources: [
    'Cal. Civ. Code 1798.120(c): no sale or sharing where one knows that a visitor is “less than 16 years of age”, unless they have “affirmatively authorized” it [read]',
    'Cal. Civ. Code 1798.135(c)(5): twelve months before a minor is asked again [unverified]',
    'GDPR, article 8: below 16, or 13 where a state says so, a parent consents [reported]',
    'Digital Personal Data Protection Act 2023, section 9(3): no “tracking or behavioural monitoring of children or targeted advertising directed at children” [read]',
    'Connecticut since 1 July 2026, Maryland, Com. Law 14-4707(a)(4): no targeted advertising to minors, agreed to or not [reported]',
    'Colorado, SB 24-041 since 1 October 2025: no targeted advertising to minors without consent [reported]',
    'No law of this place asks about what is necessary, nor sets a time: a year for a grant, 400 days for a refusal [default]',
  ],
}
