import type { Regime } from '../model/regime'
import { askFirst } from './ask-first'

/**
 * Opt-in; measurement is exempt while it is aggregate, not combined, and masks the last octet of the address. The
 * banner may not return before six months, unless the conditions change or the state cannot be known.
 * @see Codice privacy, article 122; Garante, decision 231/2021
 */
export const italy: Regime = {
  id: 'it',
  rules: askFirst,
  exemptions: {
    necessary: { rule: 'exempt', source: 'Codice privacy, article 122' },
    'anonymised-statistics': {
      rule: 'exempt',
      source: 'Garante, decision 231/2021: aggregate measurement with a masked address [reported]',
    },
  },
  gpc: null,
  lifetime: { granted: 183, denied: 184 },
  reask: { granted: 0, denied: 184 },
  sources: [
    'Codice privacy, article 122',
    'Garante, decision 231/2021: aggregate measurement with a masked address [reported]',
    'Garante, decision 231/2021: six months before the banner returns, of which the longest have 184 days [reported]',
    'Six months for a grant: no text of this place sets a time [default]',
  ],
}
