import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer, Choice } from '../model/choice'
import { definePolicy } from '../model/define-policy'
import { type Permission, resolve } from '../model/permissions'
import type { CategoryKind, Policy } from '../model/policy'
import type { ExemptionRule, Kind, Regime, Rule, SignalRule } from '../model/regime'
import { RULES, termsOf } from '../model/rule-of'
import type { Signal } from '../model/signal'
import { initialSnapshot, transition } from '../model/transition'
import { california } from './california'
import { france } from './france'
import { germany } from './germany'
import { italy } from './italy'
import { japan } from './japan'
import { minors } from './minors'
import { southAfrica } from './south-africa'
import { strictest } from './strictest'
import { LAWS } from './table-of-law'
import { uk } from './uk'

const NOW = Date.UTC(2026, 10, 23)
const DAY = 864e5
const KINDS: readonly Kind[] = ['necessary', 'functional', 'statistics', 'advertising', 'other']
const AUDIENCE = 'anonymised-statistics'

/** Some of these, each true or left out. */
const flags = <K extends string>(...names: readonly K[]) =>
  fc
    .subarray([...names])
    .map((on) => Object.fromEntries(on.map((name) => [name, true])) as { readonly [k in K]?: true })
/** The rules that are no stricter than one, of which an exemption or a role makes it. */
const milderThan = (rule: Rule) => fc.constantFrom(...RULES.slice(0, RULES.indexOf(rule) + 1))

const exemptionArb = (most: Rule): fc.Arbitrary<ExemptionRule | undefined> =>
  fc.option(
    fc
      .record({
        rule: milderThan(most === 'ask' ? 'allow' : most),
        source: fc.constantFrom('clause 1', 'clause 2', 'clause 3'),
        lengths: fc.constantFrom(
          {},
          { longest: 'P13M' },
          { longest: 'P1Y' },
          { longest: 'P12M' },
          {
            longest: 'session',
            longestData: 'P25M',
          },
        ),
        conditions: flags('firstParty', 'noTransfers', 'noAcquisition', 'processorOnly'),
      })
      .map(
        ({ lengths, conditions, ...own }) =>
          ({ ...own, ...lengths, ...conditions }) as ExemptionRule,
      ),
    { nil: undefined },
  )

const gpcArb: fc.Arbitrary<SignalRule | null> = fc.option(
  fc
    .record({
      denies: fc.subarray([...KINDS]),
      overridable: fc.boolean(),
      more: flags('deniesControllers'),
    })
    .map(({ more, ...own }) => ({ ...own, ...more })),
)

const generated: fc.Arbitrary<Regime> = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c'),
    functional: fc.constantFrom(...RULES),
    statistics: fc.constantFrom(...RULES),
    advertising: fc.constantFrom(...RULES),
    other: fc.constantFrom(...RULES),
    gpc: gpcArb,
    granted: fc.constantFrom(30, 184, 365),
    denied: fc.constantFrom(184, 400, Infinity),
    wait: fc.constantFrom(0, 184, Infinity),
    more: flags('optOutLink', 'informs'),
    sources: fc.subarray(['one [default]', 'two [default]', 'three [default]'], { minLength: 1 }),
  })
  .chain(({ functional, statistics, advertising, other, granted, denied, wait, more, ...own }) =>
    fc
      .tuple(milderThan(functional), milderThan(statistics), milderThan(advertising))
      .chain(([chat, helper, agency]) =>
        exemptionArb(helper).map(
          (audience): Regime => ({
            ...own,
            ...more,
            rules: { necessary: 'exempt', functional, statistics, advertising, other },
            processorRules: { functional: chat, statistics: helper, advertising: agency },
            exemptions: {
              necessary: { rule: 'exempt', source: 'clause 0' },
              ...(audience && { [AUDIENCE]: audience }),
            },
            lifetime: { granted, denied },
            reask: { granted: 0, denied: wait },
          }),
        ),
      ),
  )

const OURS = [...LAWS.flatMap(({ places }) => places.map(({ regime }) => regime)), minors]
const regimeArb = fc.oneof(generated, fc.constantFrom(...OURS))

/** A regime with what it leaves out, and its sources in one order. */
const plain = ({ sources, processorRules, ...regime }: Regime) => ({
  ...regime,
  processorRules: { ...regime.rules, ...processorRules },
  sources: [...new Set(sources)].toSorted(),
})

const categoryOf = (kind: Kind) => ({
  id: kind,
  label: kind,
  ...(kind !== 'other' && { kind: kind as CategoryKind }),
})
const policyArb: fc.Arbitrary<Policy> = fc
  .array(
    fc.record({ category: fc.constantFrom(...KINDS), role: flags('helps'), claims: fc.boolean() }),
    { maxLength: 7 },
  )
  .map((services) =>
    definePolicy({
      categories: KINDS.map(categoryOf),
      services: services.map(({ category, role, claims }, i) => ({
        ...{ id: `s${i}`, category, provider: 'P', function: 'F', trackers: [] },
        ...(role.helps && { role: 'processor' as const }),
        ...(claims && category === 'statistics' && { exemption: AUDIENCE }),
        ...(claims && category === 'necessary' && { exemption: 'necessary' as const }),
      })),
    } as Policy),
  )
const dateArb = fc
  .constantFrom(-1, 1, 100, 184, 300, 365, 400, 5000)
  .map((days) => NOW - days * DAY)
const answerArb: fc.Arbitrary<Answer> = fc
  .record({ granted: fc.boolean(), decidedAt: dateArb, more: flags('gpc', 'withdrawn') })
  .map(({ more, ...own }) => ({ ...own, ...more }))
const choiceArb: fc.Arbitrary<Choice | null> = fc.option(
  fc.record({
    decidedAt: dateArb,
    method: fc.constant('choose' as const),
    answers: fc.dictionary(fc.constantFrom(...KINDS, 's0', 's1', 's2', 's3', 's4'), answerArb),
    signalled: fc.option(dateArb, { nil: undefined }),
    lost: fc.option(dateArb, { nil: undefined }),
  }),
)
const signalArb = fc.constantFrom<Signal>('absent', 'present', 'unreadable')

describe('strictest', () => {
  it('has no order: of two, of three, or of one with itself', () => {
    fc.assert(
      fc.property(regimeArb, regimeArb, regimeArb, (a, b, c) => {
        const both = strictest(a, b)
        expect(both).toEqual(strictest(b, a))
        expect(strictest(both, c)).toEqual(strictest(a, strictest(b, c)))
        expect(strictest(both, both)).toEqual(both)
        expect(strictest(both, a)).toEqual(both)
        expect(plain(strictest(a, a))).toEqual(plain(a))
      }),
      { numRuns: 3000 },
    )
  })

  it('never allows what either denies', () => {
    fc.assert(
      fc.property(
        fc.tuple(regimeArb, regimeArb),
        policyArb,
        choiceArb,
        signalArb,
        fc.boolean(),
        ([a, b], policy, choice, gpc, isLost) => {
          const under = (regime: Regime): Readonly<Record<string, Permission>> =>
            resolve(policy, regime, choice, gpc, NOW, isLost)
          const [one, two, both] = [under(a), under(b), under(strictest(a, b))]
          for (const { id } of [...policy.categories, ...policy.services]) {
            if (both[id]?.allowed)
              expect([id, one[id]?.allowed, two[id]?.allowed]).toEqual([id, true, true])
          }
        },
      ),
      { numRuns: 5000 },
    )
  })

  it('asks about what either asks about', () => {
    fc.assert(
      fc.property(regimeArb, regimeArb, policyArb, (a, b, policy) => {
        const both = strictest(a, b)
        const kindOf = (id: string) => policy.categories.find((own) => own.id === id)?.kind
        for (const service of policy.services) {
          const rank = (regime: Regime) =>
            RULES.indexOf(termsOf(regime, kindOf(service.category), service).rule)
          expect(rank(both)).toBeGreaterThanOrEqual(Math.max(rank(a), rank(b)))
        }
        const asks = (regime: Regime): boolean => {
          const restored = { type: 'restored', choices: [], memory: 'sound', at: NOW } as const
          return transition(initialSnapshot(policy, regime), restored).needsAnswer
        }
        if (asks(a) || asks(b)) expect(asks(both)).toBe(true)
      }),
      { numRuns: 3000 },
    )
  })

  it.each<readonly [string, Regime, Regime, Partial<Regime>]>([
    [
      'lets what is exempt in one be allowed where the other allows it, with its conditions',
      france,
      japan,
      {
        exemptions: {
          ...france.exemptions,
          necessary: expect.anything(),
          [AUDIENCE]: expect.objectContaining({
            rule: 'allow',
            longest: 'P13M',
            noAcquisition: true,
          }),
        },
      },
    ],
    [
      'keeps the objection that one of two exemptions wants, and joins their clauses',
      france,
      italy,
      {
        exemptions: {
          necessary: expect.anything(),
          [AUDIENCE]: {
            ...france.exemptions[AUDIENCE],
            source:
              'CNIL, délibération 2020-091, article 5; Garante, decision 231/2021: aggregate measurement',
          } as ExemptionRule,
        },
      },
    ],
    [
      'keeps the signal of one',
      france,
      california,
      { gpc: california.gpc, optOutLink: true, informs: true },
    ],
    [
      'lasts as short, waits as long',
      france,
      california,
      { lifetime: { granted: 184, denied: 400 }, reask: { granted: 0, denied: 366 } },
    ],
    [
      'never asks again where one may not',
      southAfrica,
      uk,
      { reask: { granted: 0, denied: Infinity } },
    ],
    [
      'is milder to processors where both are',
      southAfrica,
      uk,
      { processorRules: { functional: 'allow', statistics: 'allow' } },
    ],
    ['names both, once', strictest(france, california), france, { id: 'fr+us-ca' }],
  ])('%s', (_, a, b, expected) => {
    expect(strictest(a, b)).toMatchObject(expected)
  })

  it('drops an exemption that the other does not know and asks about', () => {
    expect(Object.keys(strictest(france, germany).exemptions)).toEqual(['necessary'])
  })

  it('lets a refusal of the whole kind refuse what only one of both exempts', () => {
    // Where the other law lets visitors object to all statistics, and knows no exemption.
    const other: Regime = { ...japan, rules: { ...japan.rules, statistics: 'object' } }
    const both = strictest({ ...france, rules: japan.rules }, other)
    expect(both.exemptions[AUDIENCE]?.rule).toBe('allow')
    expect(termsOf(both, 'statistics', { exemption: AUDIENCE }).isApart).toBe(false)
  })

  it('holds for regimes whose exemptions and roles make their rules milder, as ours all do', () => {
    for (const regime of OURS) {
      const { rules, processorRules, exemptions } = regime
      const rank = (rule: Rule | undefined) => RULES.indexOf(rule ?? 'exempt')
      for (const kind of KINDS)
        expect(rank(processorRules?.[kind])).toBeLessThanOrEqual(rank(rules[kind]))
      const most = processorRules?.statistics ?? rules.statistics
      expect(rank(exemptions[AUDIENCE]?.rule), regime.id).toBeLessThanOrEqual(rank(most))
    }
  })
})
