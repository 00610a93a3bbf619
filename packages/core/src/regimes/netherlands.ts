import type { Regime } from '../model/regime'
import { afterSixMonths, askFirst, sixMonths, sixMonthsByDefault } from './ask-first'

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
      source: 'Telecommunicatiewet, article 11.7a(3)(b) [reported]',
    },
  },
  gpc: null,
  lifetime: sixMonths,
  reask: afterSixMonths,
  sources: [
    'Telecommunicatiewet, article 11.7a',
    'Telecommunicatiewet, article 11.7a(3)(b): measurement with little effect on privacy [reported]',
    sixMonthsByDefault,
  ],
}
