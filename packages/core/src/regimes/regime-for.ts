import type { Regime } from '../model/regime'
import { type LawDates, lawOf, type Place } from './law-of'
import { minors } from './minors'
import { strictest } from './strictest'

/** Where a visitor is, and whether the site knows that they are a minor. */
export interface Visitor extends Place {
  /** @default false */
  readonly isMinor?: boolean | undefined
}

/** Between whom a visit is: more than one law may hold. */
export interface Visit {
  readonly visitor: Visitor
  /**
   * Where the site is established, as ISO 3166 says it: `FR`, `US-CA`; every such place, where there are several; `null`
   * where that is not known, which is the strict side.
   * @see GDPR, article 3(1): an establishment in the Union owes the law of the Union to everyone
   */
  readonly establishment: string | readonly string[] | null
}

/**
 * The regime of a visit: the strictest of the law where the visitor is and of the laws where the site is established, and for
 * a minor of `minors` too. Total: what is unknown or malformed gets the strictest that it could be, `eea` for a country,
 * `unitedStates` for a state, `quebec` for a province of Canada. It brings every regime with it; a site that serves one
 * place imports that one.
 * @example
 * regimeFor({ visitor: { country: 'US', region: 'CA' }, establishment: 'US' }) // california
 * regimeFor({ visitor: { country: 'US', region: 'CA' }, establishment: 'FR' }) // the strictest of both
 */
export function regimeFor(visit: Visit, dates: LawDates = {}): Regime {
  const { visitor, establishment } = visit ?? {}
  const laws = new Set([lawOf(visitor, dates)])
  const named: readonly unknown[] = Array.isArray(establishment) ? establishment : [establishment]
  for (const code of named.length ? named : [null]) {
    const law = lawOf(placeFrom(code), dates)
    // The laws of the states protect their residents, wherever a site is: Cal. Civ. Code 1798.140(i).
    if (!/^us\b/.test(law.id)) laws.add(law)
  }
  if (visitor?.isMinor) laws.add(minors)
  return [...laws].reduce(strictest)
}

function placeFrom(code: unknown): Place {
  const text = typeof code === 'string' ? code.trim() : ''
  return { country: text.split('-')[0], region: text }
}
