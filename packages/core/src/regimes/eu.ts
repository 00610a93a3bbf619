import type { Regime } from '../model/regime'

/**
 * Opt-in as the CNIL reads European law: six months for either answer, and audience measurement exempt while its
 * statistics are anonymous. It is `france` under another name, for a site that answers to the CNIL and serves one rule
 * to everyone. Not every member state knows this exemption: `eea` is what holds in each of them.
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
  exemptions: {
    necessary: { rule: 'exempt', source: 'Directive 2002/58/EC, article 5(3)' },
    'anonymised-statistics': {
      rule: 'exempt',
      source: 'CNIL, guidelines 2020-091, article 5',
      longest: 'P13M',
    },
  },
  gpc: null,
  lifetime: { granted: 183, denied: 183 },
  reask: { granted: 0, denied: 183 },
  sources: [
    'Directive 2002/58/EC, article 5(3)',
    'CNIL, guidelines 2020-091, article 5',
    'CNIL, recommendation 2020-092, §36',
  ],
}
