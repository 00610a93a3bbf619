import type { Regime, Rule } from '../model/regime'
import { termsOf } from '../model/rule-of'
import type { PolicyMessages } from './policy-messages'
import { filledIn } from './wording'

/** What each type of cookie is, and what it means for consent where the visitor is. */
export function typesOf(
  regime: Regime,
  { types, consequence, choice: { change } }: PolicyMessages,
): readonly { readonly term: string; readonly lines: readonly (readonly [string])[] }[] {
  const means = (rule: Rule): string =>
    ({
      ask: consequence.asked,
      allow: consequence.untilRefused,
      object: filledIn(consequence.objection, { change }),
      exempt: consequence.none,
    })[rule]
  // Where anonymous statistics are exempt, and others are not, it depends.
  const claimed = termsOf(regime, 'statistics', { exemption: 'anonymised-statistics' }).rule
  const depends = claimed === 'exempt' && regime.rules.statistics !== 'exempt'
  const rows = [
    [types.necessary, means(termsOf(regime, 'necessary', { exemption: 'necessary' }).rule)],
    [types.statistical, depends ? consequence.anonymous : means(claimed)],
    [types.firstParty, means(regime.rules.other)],
    [types.thirdParty, means(regime.rules.other)],
  ] as const
  return rows.map(([{ name, text }, meaning]) => ({ term: name, lines: [[text], [meaning]] }))
}
