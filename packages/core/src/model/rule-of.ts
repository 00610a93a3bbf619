import type { Exemption, Service } from './policy'
import type { Kind, Regime, Rule } from './regime'

/** What a law asks of a service, or of a category with the strictest of its services. */
export interface Terms {
  readonly rule: Rule
  /** Where an exemption is written; empty without one. */
  readonly source: string
  readonly exemption: Exemption
  /** Whether it is answered by itself only: exempt with an objection, which an answer to what asks does not touch. */
  readonly isApart: boolean
  /** Whether the signal is against it. */
  readonly isSignalled: boolean
}

/** From the mildest to the strictest. */
export const RULES: readonly Rule[] = ['exempt', 'object', 'allow', 'ask']

/** What a law asks for a kind of category, and a service of it with its claim to an exemption and its provider's role. */
export function termsOf(
  { rules, processorRules, exemptions, gpc }: Regime,
  kind: Kind = 'other',
  { exemption, role }: Pick<Service, 'exemption' | 'role'> = {},
): Terms {
  const claimed = exemption && exemptions[exemption]
  // Who says that the provider acts for itself cannot claim what the law keeps for those that do not.
  const claim = claimed?.processorOnly && role === 'controller' ? undefined : claimed
  const isProcessor = role === 'processor'
  const rule = claim?.rule ?? ((isProcessor && processorRules?.[kind]) || rules[kind])
  const own = claim ?? (rule === 'exempt' ? exemptions.necessary : undefined)
  return {
    rule,
    source: own?.source ?? '',
    exemption: exemption ?? 'necessary',
    isApart: !!claim && rule === 'object',
    isSignalled: !!gpc?.denies.includes(kind) || (!!gpc?.deniesControllers && !isProcessor),
  }
}

/** The terms of both: the stricter rule, and the signal where it is against either. */
export function strictestTerms(a: Terms | undefined, b: Terms): Terms {
  if (!a) return b
  const [mild, strict] = RULES.indexOf(a.rule) > RULES.indexOf(b.rule) ? [b, a] : [a, b]
  // What needs no answer is no matter of the signal.
  const isSignalled = strict.isSignalled || (mild.isSignalled && mild.rule !== 'exempt')
  return { ...strict, isSignalled, isApart: a.isApart && b.isApart }
}
