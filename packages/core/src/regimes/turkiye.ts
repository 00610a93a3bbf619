import type { Regime } from '../model/regime'
import { afterSixMonths, askFirst, sixMonths, sixMonthsByDefault } from './ask-first'

/**
 * Opt-in; the authority's guide leaves room for a site's own anonymous statistics, of which the visitor is told and to which
 * they can object.
 * @see KVKK, guide on cookies of 2025, 5.9
 */
export const turkiye: Regime = {
  id: 'tr',
  rules: askFirst,
  exemptions: {
    necessary: { rule: 'exempt', source: 'KVKK, guide on cookies of 2025' },
    'anonymised-statistics': {
      rule: 'object',
      source: 'KVKK, guide on cookies of 2025, 5.9',
      firstParty: true,
    },
  },
  gpc: null,
  lifetime: sixMonths,
  reask: afterSixMonths,
  informs: true,
  sources: [
    'KVKK, guide on cookies of 2025: information at entry, always [reported]',
    'KVKK, guide on cookies of 2025, 5.9: first-party statistics without consent, read as open to objection [reported]',
    sixMonthsByDefault,
  ],
}
