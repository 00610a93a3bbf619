import type { Regime } from '../model/regime'
import { afterSixMonths, askFirst, sixMonths, sixMonthsByDefault } from './ask-first'

/**
 * Opt-in; the authority's guide leaves room for a site's own anonymous statistics, to which the visitor can object.
 * @see KVKK, guide on cookies
 */
export const turkiye: Regime = {
  id: 'tr',
  rules: askFirst,
  exemptions: {
    necessary: { rule: 'exempt', source: 'KVKK, guide on cookies 2025 [reported]' },
    'anonymised-statistics': {
      rule: 'object',
      source: 'KVKK, guide on cookies 2025, read as open to objection [reported]',
    },
  },
  gpc: null,
  lifetime: sixMonths,
  reask: afterSixMonths,
  sources: [
    'KVKK, guide on cookies 2025 [reported]',
    'First-party statistics without consent, read as open to objection [reported]',
    sixMonthsByDefault,
  ],
}
