import type { Regime } from '../model/regime'

/**
 * Opt-in, as the European Union asks and France reads it: six months for either answer, and audience measurement
 * exempt while its statistics are anonymous. Germany, for one, knows no such exemption:
 * `{ ...eu, id: 'de', exemptions: ['necessary'] }`.
 * @see Directive 2002/58/EC, article 5(3); CNIL, guidelines 2020-091, article 5, and recommendation 2020-092, §36
 */
export const eu: Regime = {
  id: 'eu',
  exemptions: ['necessary', 'anonymised-statistics'],
  lifetime: { granted: 183, denied: 183 },
}
