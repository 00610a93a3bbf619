import type { Regime } from '../model/regime'
import {
  afterSixMonths,
  askFirst,
  devices,
  establishments,
  sixMonths,
  sixMonthsInEurope,
} from './ask-first'

/**
 * Opt-in; measurement with no or little effect on privacy is exempt.
 * @see Telecommunicatiewet, article 11.7a(3)(b)
 */
export const netherlands: Regime = {
  id: 'nl',
  rules: askFirst,
  exemptions: {
    necessary: { rule: 'exempt', source: 'Telecommunicatiewet, article 11.7a(3)(a)' },
    'anonymised-statistics': {
      rule: 'exempt',
      source: 'Telecommunicatiewet, article 11.7a(3)(b)',
    },
  },
  gpc: null,
  lifetime: sixMonths,
  reask: afterSixMonths,
  sources: [
    devices,
    establishments,
    'Telecommunicatiewet, article 11.7a(3)(a) [reported]',
    'Telecommunicatiewet, article 11.7a(3)(b): „mits dit geen of geringe gevolgen heeft voor de persoonlijke levenssfeer”; it asks for no objection [read]',
    sixMonthsInEurope,
  ],
}
