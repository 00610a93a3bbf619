import type { Regime } from '../model/regime'
import { afterSixMonths, askFirst, devices, establishments, sixMonths } from './ask-first'

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
      source: 'Garante, decision 231/2021: aggregate measurement',
    },
  },
  gpc: null,
  lifetime: sixMonths,
  reask: afterSixMonths,
  sources: [
    devices,
    establishments,
    'Codice privacy, article 122 [reported]',
    'Garante, decision 231/2021: aggregate measurement with a masked address; no text was found that asks for an objection [reported]',
    'Garante, decision 231/2021: the banner returns « quando siano trascorsi almeno 6 mesi dalla precedente presentazione del banner » [read]',
    'Six months for a grant: no text of this place sets a time [default]',
  ],
}
