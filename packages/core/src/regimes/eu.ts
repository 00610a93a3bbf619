import type { Regime } from '../model/regime'

/**
 * Opt-in as the CNIL reads European law: six months for either answer, and audience measurement exempt while its
 * statistics are anonymous, with an objection. It is `france` under another name, for a site that answers to the CNIL and
 * serves one rule to everyone. Not every member state knows this exemption, and Belgium's authority says that there is none:
 * `eea` is what holds in each of them.
 * @see Directive 2002/58/EC, article 5(3); CNIL, guidelines 2020-091, article 5, and recommendation 2020-092, points 38 and 39
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
      rule: 'object',
      source: 'CNIL, guidelines 2020-091, article 5',
      longest: 'P13M',
      longestData: 'P25M',
      firstParty: true,
      noTransfers: true,
      noAcquisition: true,
      processorOnly: true,
    },
  },
  gpc: null,
  lifetime: { granted: 184, denied: 184 },
  reask: { granted: 0, denied: 184 },
  sources: [
    'Directive 2002/58/EC, article 5(3): only if the visitor “has given his or her consent” [read]',
    'CNIL, guidelines 2020-091, article 5 [reported]',
    'CNIL, self-assessment tool of July 2025: visitors “must have ability to refuse” [reported]',
    'CNIL, recommendation 2020-092, points 38 and 39: six months [reported]',
  ],
}
