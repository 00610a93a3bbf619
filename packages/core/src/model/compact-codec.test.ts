import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { california } from '../regimes/california'
import { eu } from '../regimes/eu'
import { type Answer, type Choice, orderAt, orderOf } from './choice'
import { decodeChoice, encodeChoice } from './codec'
import { compactCodec } from './compact-codec'
import { type Permission, resolve } from './permissions'
import type { Policy, Service } from './policy'
import { initialSnapshot, transition } from './transition'

const AT = Date.UTC(2026, 2, 1)
const DAY = 864e5

const serviceOf = (index: number, provider = `Provider ${index}`): Service => ({
  id: `service-${index}`,
  category: `category-${index % 5}`,
  provider,
  function: 'Function',
  trackers: [{ name: `t${index}`, purpose: 'Purpose', retention: 'P6M' }],
})
const policyOf = (services: readonly Service[]): Policy => ({
  categories: [0, 1, 2, 3, 4].map((index) => ({ id: `category-${index}`, label: 'Category' })),
  services,
})
const policyWith = (count: number): Policy =>
  policyOf(Array.from({ length: count }, (_, index) => serviceOf(index)))

/** A visitor's answers to everything, one by one. */
const chosen = (policy: Policy, isGranted: (index: number) => boolean, before?: Choice): Choice => {
  const start = transition(initialSnapshot(policy, eu), {
    type: 'restored',
    choices: before ? [before] : [],
    at: AT + DAY,
  })
  const services = Object.fromEntries(
    policy.services.flatMap(({ id }, index) =>
      before && index % 10 ? [] : [[id, isGranted(index)]],
    ),
  )
  const categories = before ? {} : Object.fromEntries(policy.categories.map(({ id }) => [id, true]))
  return transition(start, {
    type: 'chosen',
    method: 'choose',
    selection: { ...categories, services },
    at: AT + (before ? DAY : 0),
  }).choice as Choice
}
const shortened = (choice: Choice, policy: Policy): string =>
  compactCodec(policy).shorten(encodeChoice(choice))
/** Written under one policy, and read under another. */
const through = (choice: Choice, policy: Policy, before = policy): Choice | null =>
  decodeChoice(compactCodec(policy).restore(shortened(choice, before)))
/** A cheap hash of an index, for answers without a pattern. */
const scattered = (seed: number) => (index: number) =>
  ((index + seed) * 2654435761) % 2 ** 32 > 2 ** 31

/** Two ids of one hash of 32 bits, and two of one print of 41: found among three million. */
const PAIRS = [
  ['svc-xmlbs0', 'svc-8hmwjx'],
  ['svc-4nbhtc', 'svc-nmhela'],
] as const

describe('the short text', () => {
  it('leaves a short one as it is', () => {
    const policy = policyWith(20)
    const choice = chosen(policy, scattered(1))
    expect(shortened(choice, policy)).toBe(encodeChoice(choice))
    expect(through(choice, policy)).toEqual(choice)
  })

  it.each([
    [100, 800],
    [300, 800],
    [1000, 1000],
    [3000, 1500],
    [10_000, 3000],
  ])(
    'holds %i services with individual answers in less than %i bytes, and gives each back',
    (count, bytes) => {
      const policy = policyWith(count)
      const choice = chosen(policy, scattered(count))
      expect(shortened(choice, policy).length).toBeLessThan(bytes)
      expect(through(choice, policy)).toEqual(choice)
    },
  )

  it('stays below its bound whatever the answers, and uses only cookie-safe characters', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1500 }),
        fc.nat(),
        fc.boolean(),
        (count, seed, twice) => {
          const policy = policyWith(count)
          const first = chosen(policy, scattered(seed))
          const choice = twice ? chosen(policy, scattered(seed + 7), first) : first
          const short = shortened(choice, policy)
          const bits = (count + 5) * (twice ? 2 : 1)
          expect(short.length).toBeLessThanOrEqual(Math.max(1000, 48 * 10 + bits / 5 + 200))
          expect(short).toMatch(/^[\x21\x23-\x2B\x2D-\x3A\x3C-\x5B\x5D-\x7E]*$/)
          const back = through(choice, policy) as Choice
          for (const [id, { granted, decidedAt }] of Object.entries(choice.answers)) {
            expect(back.answers[id]?.granted).toBe(granted)
            if (granted) expect(back.answers[id]?.decidedAt).toBeLessThanOrEqual(decidedAt)
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  it('does not depend on the order of the policy', () => {
    const policy = policyWith(500)
    const choice = chosen(policy, scattered(3))
    const turned = policyOf(policy.services.toReversed())
    expect(through(choice, turned)).toEqual(choice)
  })

  it('keeps every answer when services join, and asks about those alone', () => {
    const policy = policyWith(1000)
    const choice = chosen(policy, scattered(5))
    const grown = policyOf([serviceOf(5001), ...policy.services, serviceOf(5002), serviceOf(5003)])
    expect(through(choice, grown, policy)).toEqual(choice)
    const { permissions } = transition(initialSnapshot(grown, eu), {
      type: 'restored',
      choices: [through(choice, grown, policy) as Choice],
      at: AT,
    })
    const isNew = Object.keys(permissions).filter((id) => permissions[id]?.because === 'undecided')
    expect(isNew.toSorted()).toEqual(['service-5001', 'service-5002', 'service-5003'])
  })

  it('asks about no more than a group where a service leaves or changes, and grants none of it', () => {
    const policy = policyWith(1000)
    const choice = chosen(policy, () => true)
    const [, ...rest] = policy.services
    for (const services of [rest, [serviceOf(0, 'Another'), ...rest]]) {
      const back = through(choice, policyOf(services), policy) as Choice
      const lost = Object.keys(choice.answers).filter((id) => !back.answers[id])
      expect(lost).toContain('service-0')
      expect(lost.length).toBeLessThan(50)
      expect(back.lost).toBe(orderOf(choice))
    }
  })

  it('counts a group that matches no more as refused where it held a refusal: none is asked about again', () => {
    const policy = policyWith(1000)
    const choice = chosen(policy, (index) => index % 2 === 0)
    const back = through(choice, policyOf(policy.services.slice(1)), policy) as Choice
    for (const { id } of policy.services.slice(1)) {
      const answer = back.answers[id]
      if (!choice.answers[id]?.granted) expect(answer?.granted).toBe(false)
      if (answer?.granted) expect(choice.answers[id]?.granted).toBe(true)
    }
  })

  it('does not guess where more than two services joined a group', () => {
    const policy = policyWith(500)
    const choice = chosen(policy, () => true)
    const grown = policyOf([
      ...policy.services,
      ...Array.from({ length: 640 }, (_, index) => serviceOf(6000 + index)),
    ])
    const known = Object.keys(through(choice, grown, policy)?.answers ?? {})
    expect(known).toEqual(policy.categories.map(({ id }) => id))
  })

  it('counts what was kept from earlier choices so that less runs: grants from the oldest date, refusals from the newest', () => {
    const policy = policyWith(200)
    const first = chosen(policy, (index) => index < 100)
    const at = (index: number, days: number) =>
      [
        `service-${index}`,
        { ...(first.answers[`service-${index}`] as Answer), decidedAt: AT + days * DAY },
      ] as const
    const choice: Choice = {
      ...first,
      decidedAt: AT + 9 * DAY,
      answers: {
        ...first.answers,
        ...Object.fromEntries([at(3, 1), at(4, 5), at(103, 2), at(104, 6), at(5, 9), at(105, 9)]),
      },
    }
    const dates = (id: string): number =>
      ((through(choice, policy)?.answers[id]?.decidedAt ?? 0) - AT) / DAY
    expect(['service-3', 'service-4', 'service-6'].map(dates)).toEqual([0, 0, 0])
    expect(['service-103', 'service-104', 'service-106'].map(dates)).toEqual([6, 6, 6])
    expect(['service-5', 'service-105'].map(dates)).toEqual([9, 9])
  })

  it('carries what a page does not know that it kept: the refusal of a service that only newer pages have', () => {
    const grown = policyWith(200)
    const old = policyOf(grown.services.slice(1))
    const choice = chosen(grown, (index) => index % 2 === 1)
    expect(through(choice, grown, old)).toEqual(choice)
    expect(through(choice, old, old)).toEqual(choice)
  })

  it('notes that something is lost where an old page writes over what it could not tell', () => {
    const grown = policyWith(200)
    const old = policyOf(grown.services.slice(1))
    const choice = chosen(grown, () => false)
    const read = through(choice, old, grown) as Choice
    const { permissions } = transition(initialSnapshot(grown, california), {
      type: 'restored',
      choices: [through(read, grown, old) as Choice],
      at: AT,
    })
    for (const { id } of grown.services) expect(permissions[id]?.allowed).toBe(false)
  })

  it.each(PAIRS)(
    'tells %s and %s, of one hash, apart, and grants neither for the other',
    (...pair) => {
      const policy = policyOf(pair.map((id) => ({ ...serviceOf(1), id })))
      const many = policyOf([...policy.services, ...policyWith(200).services])
      for (const granted of pair) {
        const choice = chosen(many, (index) => many.services[index]?.id === granted)
        expect(through(choice, many)).toEqual(choice)
        // One of them left, or joins: what was answered to the other is not its answer.
        for (const id of pair) {
          const fewer = policyOf(many.services.filter((own) => own.id !== id))
          for (const back of [through(choice, fewer, many), through(choice, many, fewer)]) {
            const isGranted = pair.filter((own) => back?.answers[own]?.granted)
            expect(isGranted).toEqual(isGranted.filter((own) => own === granted))
          }
        }
      }
    },
  )

  it('keeps a signal, and what the visitor chose under it', () => {
    const policy = policyWith(300)
    const choice = chosen(policy, scattered(2))
    const signalled = { ...choice, signalled: orderAt(choice.decidedAt - DAY) }
    expect(through(signalled, policy)).toEqual(signalled)
    const under: Choice = {
      ...choice,
      signalled: orderOf(choice),
      answers: Object.fromEntries(
        Object.entries(choice.answers).map(([id, own]) => [id, { ...own, gpc: true as const }]),
      ),
    }
    expect(through(under, policy)).toEqual(under)
  })

  it('says after any answers what the whole text says, of every id', () => {
    const policy = policyWith(120)
    const groups = fc.record({
      categories: fc.subarray([0, 1, 2, 3, 4]),
      services: fc.subarray(policy.services.map((_, index) => index).slice(0, 20)),
      granted: fc.boolean(),
      reversed: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(groups, { minLength: 1, maxLength: 6 }), (answers) => {
        const codec = compactCodec(policy)
        let text = encodeChoice(chosen(policy, scattered(1)))
        let short = codec.shorten(text)
        for (const [index, { categories, services, granted, reversed }] of answers.entries()) {
          const at = AT + (index + 1) * DAY
          const answered = (own: string): string => {
            const read = transition(initialSnapshot(policy, eu), {
              type: 'restored',
              choices: [decodeChoice(own) as Choice],
              at,
            })
            const selection = {
              ...Object.fromEntries(categories.map((own) => [`category-${own}`, granted])),
              services: Object.fromEntries(services.map((own) => [`service-${own}`, !reversed])),
            }
            const event = { type: 'chosen', method: 'choose', selection, at } as const
            return encodeChoice(transition(read, event).choice as Choice)
          }
          text = answered(text)
          short = codec.shorten(answered(codec.restore(short)))
          const says = (own: string) => {
            const permissions = resolve(policy, eu, decodeChoice(own), 'absent', at)
            // A group tells refusals only: not which of them took back a grant.
            const reasonOf = ({ because }: Permission): string =>
              because === 'withdrawn' ? 'denied' : because
            return Object.entries(permissions).map(([id, own]) => [id, reasonOf(own)])
          }
          expect(says(codec.restore(short))).toEqual(says(text))
        }
      }),
      { numRuns: 200 },
    )
  }, 120_000)

  it('keeps what was granted under the signal where all of it was, and else counts it as without', () => {
    const policy = policyWith(200)
    const choice = chosen(policy, () => true)
    const at = choice.decidedAt + DAY
    const under = (isUnder: (index: number) => boolean): Choice => ({
      ...choice,
      decidedAt: at,
      signalled: orderAt(at),
      answers: Object.fromEntries(
        Object.entries(choice.answers).map(([id, own], index) => [
          id,
          isUnder(index) ? { ...own, gpc: true as const } : own,
        ]),
      ),
    })
    const all = under(() => true)
    expect(through(all, policy)).toEqual(all)
    const some = through(
      under((index) => index % 2 > 0),
      policy,
    ) as Choice
    const services = policy.services.map(({ id }) => some.answers[id])
    expect(services.some((own) => own?.gpc)).toBe(false)
  })

  it('takes no text for a short one that is longer than any', () => {
    const text = `1.choose~t4k2s0$///${'0'.repeat(1e7)}/`
    expect(compactCodec(policyWith(10)).restore(text)).toBe(text)
  })

  it('never grants by damage what was not granted, and never throws', () => {
    const policy = policyWith(200)
    const choice = chosen(policy, (index) => index % 3 === 0)
    const short = shortened(choice, policy)
    fc.assert(
      fc.property(
        fc.nat(short.length),
        fc.string({ maxLength: 6 }),
        fc.nat(3),
        (at, noise, cut) => {
          const damaged = short.slice(0, at) + noise + short.slice(at + cut)
          const back = decodeChoice(compactCodec(policy).restore(damaged))
          const permissions: Record<string, Permission> = resolve(
            policy,
            eu,
            back,
            'absent',
            AT + DAY,
          )
          for (const { id } of policy.services) {
            if (permissions[id]?.allowed) expect(choice.answers[id]?.granted).toBe(true)
          }
        },
      ),
      { numRuns: 1500 },
    )
  })
})
