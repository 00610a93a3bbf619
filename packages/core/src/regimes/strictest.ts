import { daysFrom } from '../model/duration'
import type { Exemption, Retention } from '../model/policy'
import type { ExemptionRule, Kind, Regime, Rule, SignalRule } from '../model/regime'
import { RULES } from '../model/rule-of'

const KINDS: readonly Kind[] = ['necessary', 'functional', 'statistics', 'advertising', 'other']

/** The kind of category in which a claim may stand. */
const KIND_OF: Readonly<Record<Exemption, Kind>> = {
  necessary: 'necessary',
  'anonymised-statistics': 'statistics',
}

/**
 * The regime of a visit to which two laws apply: what either denies is denied, what either asks about is asked. The order of
 * both is the same to it, and so is that of three.
 * @example
 * strictest(france, california)
 */
export function strictest(a: Regime, b: Regime): Regime {
  const rules = rulesBy((kind) => stricter(a.rules[kind], b.rules[kind]))
  const forProcessors = rulesBy((kind) => stricter(processorRule(a, kind), processorRule(b, kind)))
  const milder = KINDS.filter((kind) => forProcessors[kind] !== rules[kind])
  const processorRules = Object.fromEntries(milder.map((kind) => [kind, forProcessors[kind]]))
  const exemptions = Object.keys(KIND_OF).flatMap((claim) => {
    const own = strictestExemption(a, b, claim as Exemption)
    return own ? [[claim, own] as const] : []
  })
  return {
    id: joined('+', a.id, b.id),
    rules,
    ...(milder.length && { processorRules }),
    exemptions: Object.fromEntries(exemptions),
    gpc: a.gpc && b.gpc ? strictestSignal(a.gpc, b.gpc) : (a.gpc ?? b.gpc),
    lifetime: {
      granted: least(a.lifetime.granted, b.lifetime.granted),
      denied: most(a.lifetime.denied, b.lifetime.denied),
    },
    reask: {
      granted: most(a.reask.granted, b.reask.granted),
      denied: most(a.reask.denied, b.reask.denied),
    },
    ...((a.optOutLink || b.optOutLink) && { optOutLink: true }),
    ...((a.informs || b.informs) && { informs: true }),
    sources: [...new Set([...a.sources, ...b.sources])].sort(),
  }
}

/** An exemption that would have to ask is none: its service is asked about like any other of its kind. */
function strictestExemption(a: Regime, b: Regime, claim: Exemption): ExemptionRule | null {
  const rule = stricter(claimRule(a, claim), claimRule(b, claim))
  const [one, two = one] = [a.exemptions[claim], b.exemptions[claim]].filter((own) => !!own)
  if (!one || !two || rule === 'ask') return null
  return {
    rule,
    source: joined('; ', one.source, two.source),
    ...shorter('longest', one, two),
    ...shorter('longestData', one, two),
    ...either('firstParty', one, two),
    ...either('noTransfers', one, two),
    ...either('noAcquisition', one, two),
    ...either('processorOnly', one, two),
  }
}

/** What a law asks of who claims an exemption, also where it does not know it. */
function claimRule({ exemptions, rules }: Regime, claim: Exemption): Rule {
  const own = rules[KIND_OF[claim]]
  // An objection that holds for a whole kind is made by refusing that: only an exemption stands apart.
  return exemptions[claim]?.rule ?? (own === 'object' ? 'allow' : own)
}

function strictestSignal(a: SignalRule, b: SignalRule): SignalRule {
  return {
    denies: KINDS.filter((kind) => [...a.denies, ...b.denies].includes(kind)),
    ...((a.deniesControllers || b.deniesControllers) && { deniesControllers: true }),
    overridable: a.overridable && b.overridable,
  }
}

function processorRule({ rules, processorRules }: Regime, kind: Kind): Rule {
  return processorRules?.[kind] ?? rules[kind]
}

function rulesBy(ruleFor: (kind: Kind) => Rule): Regime['rules'] {
  return Object.fromEntries(KINDS.map((kind) => [kind, ruleFor(kind)])) as Regime['rules']
}

function stricter(a: Rule, b: Rule): Rule {
  return RULES.indexOf(a) > RULES.indexOf(b) ? a : b
}

function least(a: number, b: number): number {
  if (a < b) return a
  return b
}

function most(a: number, b: number): number {
  if (a > b) return a
  return b
}

/** Ids or citations of both, each once, in one order. */
function joined(separator: string, a: string, b: string): string {
  return [...new Set([a, b].flatMap((text) => text.split(separator)))].sort().join(separator)
}

function shorter<K extends 'longest' | 'longestData'>(
  key: K,
  a: ExemptionRule,
  b: ExemptionRule,
): { readonly [key in K]?: Retention } {
  const found = [a[key], b[key]].filter((own) => !!own) as Retention[]
  // A year and twelve months are as long: one text of them, whichever law comes first.
  const [shortest] = found.sort((x, y) => daysFrom(x) - daysFrom(y) || (x < y ? -1 : 1))
  return shortest ? ({ [key]: shortest } as { readonly [key in K]?: Retention }) : {}
}

function either<K extends 'firstParty' | 'noTransfers' | 'noAcquisition' | 'processorOnly'>(
  key: K,
  a: ExemptionRule,
  b: ExemptionRule,
): { readonly [key in K]?: true } {
  return a[key] || b[key] ? ({ [key]: true } as { readonly [key in K]?: true }) : {}
}
