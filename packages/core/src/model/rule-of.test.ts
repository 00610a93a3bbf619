import { describe, expect, it } from 'vitest'
import { eu } from '../regimes/eu'
import type { ExemptionRule, Regime, Rule } from './regime'
import { RULES, strictestTerms, termsOf } from './rule-of'

const claim = 'anonymised-statistics'
const withRule = (rule: ExemptionRule['rule'], more: Partial<ExemptionRule> = {}): Regime => ({
  ...eu,
  exemptions: {
    necessary: { rule: 'exempt', source: 'Act, section 4' },
    [claim]: { rule, source: 'Act, section 5', ...more },
  },
})

describe('the terms of a service', () => {
  it('stand apart only where it claims an exemption that can be objected to', () => {
    const apart = (rule: ExemptionRule['rule'], exemption?: typeof claim): boolean =>
      termsOf(withRule(rule), 'statistics', exemption && { exemption }).isApart
    expect([apart('object', claim), apart('exempt', claim), apart('allow', claim)]).toEqual([
      true,
      false,
      false,
    ])
    const ofKind: Regime = { ...eu, rules: { ...eu.rules, statistics: 'object' } }
    expect(termsOf(ofKind, 'statistics').isApart).toBe(false)
  })

  it('are exempt for no declared controller where the law keeps that for processors', () => {
    const ruleFor = (regime: Regime, role?: 'processor' | 'controller'): Rule =>
      termsOf(regime, 'statistics', { exemption: claim, ...(role && { role }) }).rule
    const kept = withRule('object', { processorOnly: true })
    expect([ruleFor(kept), ruleFor(kept, 'processor'), ruleFor(kept, 'controller')]).toEqual([
      'object',
      'object',
      'ask',
    ])
    expect(ruleFor(withRule('object'), 'controller')).toBe('object')
  })

  it('name the source of an exemption, and none where there is none', () => {
    const regime = withRule('object')
    expect(termsOf(regime, 'statistics', { exemption: claim }).source).toBe('Act, section 5')
    expect(termsOf(regime, 'necessary').source).toBe('Act, section 4')
    expect(termsOf(regime, 'statistics').source).toBe('')
  })
})

describe('the terms of a category', () => {
  const of = (rule: Rule, isSignalled = false) =>
    ({ rule, source: rule, exemption: 'necessary', isApart: false, isSignalled }) as const

  it('are the strictest of its services, in whatever order they come', () => {
    for (const [i, mild] of RULES.entries()) {
      for (const strict of RULES.slice(i)) {
        expect(strictestTerms(of(mild), of(strict)).rule).toBe(strict)
        expect(strictestTerms(of(strict), of(mild)).rule).toBe(strict)
      }
    }
    const [first, second] = [of('ask'), { ...of('ask'), source: 'second' }]
    expect(strictestTerms(first, second).source).toBe('second')
  })

  it('are signalled where one of them is, but not for what is exempt', () => {
    expect(strictestTerms(of('object', true), of('ask')).isSignalled).toBe(true)
    expect(strictestTerms(of('object'), of('ask', true)).isSignalled).toBe(true)
    expect(strictestTerms(of('object'), of('ask')).isSignalled).toBe(false)
    expect(strictestTerms(of('exempt', true), of('ask')).isSignalled).toBe(false)
  })
})
