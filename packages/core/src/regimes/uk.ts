import type { Regime } from '../model/regime'
import { afterSixMonths, sixMonths } from './ask-first'

/**
 * Opt-in but for the five exceptions in force since 5 February 2026. Statistics about the site and its appearance run
 * until the visitor objects, and the visitor is told so. The statistics are the site's own: a service that shares them
 * further, or that measures by fingerprint, belongs in a category of another kind.
 * @see PECR, regulation 6 and schedule A1; Data (Use and Access) Act 2025, section 112
 */
export const uk: Regime = {
  id: 'gb',
  rules: {
    necessary: 'exempt',
    functional: 'object',
    statistics: 'object',
    advertising: 'ask',
    other: 'ask',
  },
  exemptions: {
    necessary: { rule: 'exempt', source: 'PECR, schedule A1' },
    'anonymised-statistics': {
      rule: 'object',
      source: 'PECR, schedule A1: statistical purposes [reported]',
    },
  },
  gpc: null,
  lifetime: sixMonths,
  reask: afterSixMonths,
  sources: [
    'PECR, regulation 6',
    'PECR, schedule A1: statistical purposes, appearance; information and an objection [reported]',
    'Data (Use and Access) Act 2025, section 112, in force since 5 February 2026 [reported]',
    'ICO, guidance of 29 April 2026: what is excepted may be on by default [reported]',
    'ICO: about six months for either answer [unverified]',
  ],
}
