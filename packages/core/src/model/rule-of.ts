import type { CategoryKind, Exemption } from './policy'
import type { Regime, Rule } from './regime'

/** What a law asks for a kind of category, or for a service of that kind that claims an exemption; and where that is written. */
export function ruleOf(
  { rules, exemptions }: Regime,
  kind: CategoryKind | 'other',
  exemption: Exemption | undefined,
): { readonly rule: Rule; readonly source: string } {
  const claim = exemption && exemptions[exemption]
  const rule = claim?.rule ?? rules[kind]
  const own = claim ?? (rule === 'exempt' ? exemptions.necessary : undefined)
  return { rule, source: own?.source ?? '' }
}
