import type { Regime } from '../model/regime'

/**
 * Opt-in, as the European Union asks and France reads it: six months for either answer, and audience measurement
 * exempt while its statistics are anonymous. Germany, for one, knows no such exemption:
 * `{ ...eu, id: 'de', exemptions: { necessary: 'exempt' } }`.
 * @see Directive 2002/58/EC, article 5(3); CNIL, guidelines 2020-091, article 5, and recommendation 2020-092, §36
 */
export const eu: Regime = {
  id: 'eu',
  rules: {
    necessary: 'exempt',
    functional: 'ask',
    statistics: 'ask',
    advertising: 'ask',
    other: 'ask',
  },
  exemptions: { necessary: 'exempt', 'anonymised-statistics': 'exempt' },
  gpc: null,
  lifetime: { granted: 183, denied: 183 },
  reask: { granted: 0, denied: 183 },
  sources: [
    'Directive 2002/58/EC, article 5(3)',
    'CNIL, guidelines 2020-091, article 5',
    'CNIL, recommendation 2020-092, §36',
  ],
}
