import { type Consent, createConsent, type Effect, type Policy, type Service } from '@assent/core'
import { newSince } from '@assent/core/document'
import { california, eu, type Regime } from '@assent/core/regimes'
import { type ChoiceStorage, encodeChoice, memoryStorage } from '@assent/core/storage'

export const NOW: number = Date.UTC(2026, 2, 1)
const DAY = 864e5

/** The numbers from 0 on, so many. */
export const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i)

export const serviceOf = (index: number, category: string): Service => ({
  id: `service-${index}`,
  category,
  provider: `Provider ${index}`,
  function: `Function ${index}`,
  hosts: [`host-${index}.example`],
  trackers: [{ name: `tracker-${index}`, purpose: 'Purpose', retention: 'P6M', storage: 'local' }],
})

const categoryOf = (index: number): Policy['categories'][number] => ({
  id: `category-${index}`,
  label: `Category ${index}`,
})

/** A policy of so many services, in a few categories or in as many. */
export const policyOf = (services: number, categories = 4): Policy => ({
  categories: upTo(categories).map(categoryOf),
  services: upTo(services).map((i) => serviceOf(i, `category-${i % categories}`)),
})

/** A policy without every so-manieth service. */
export const without = (policy: Policy, every: number): Policy => ({
  ...policy,
  services: policy.services.filter((_, i) => i % every !== 0),
})

/** A policy with so many services more. */
export const withMore = (policy: Policy, more: number): Policy => ({
  ...policy,
  services: [
    ...policy.services,
    ...upTo(more).map((i) => serviceOf(policy.services.length + i, 'category-0')),
  ],
})

/** The stored answer of a visitor of a policy who said yes to every other service, and no to the rest. */
export function storedFor(policy: Policy, daysAgo = 1): string {
  const storage = memoryStorage()
  const consent = startedWith(policy, storage, daysAgo)
  consent.choose({
    services: Object.fromEntries(policy.services.map(({ id }, i) => [id, i % 2 === 0])),
    ...Object.fromEntries(policy.categories.map(({ id }, i) => [id, i % 2 === 0])),
  })
  return String(storage.read())
}

/** A choice of so many answers, each of them given on a day of its own or all at once. */
export function choiceOf(count: number, daysApart: 0 | 1): Parameters<typeof encodeChoice>[0] {
  const answers = upTo(count).map((i) => [
    `service-${i}`,
    { granted: i % 2 === 0, decidedAt: NOW - i * 1000 * daysApart },
  ])
  return { decidedAt: NOW, method: 'choose', answers: Object.fromEntries(answers) }
}

export const textOf = (count: number, daysApart: 0 | 1 = 0): string =>
  encodeChoice(choiceOf(count, daysApart))

export function startedWith(
  policy: Policy,
  storage: ChoiceStorage = memoryStorage(),
  daysAgo = 0,
  regime: Regime = eu,
): Consent {
  const consent = createConsent({ policy, regime, storage, now: () => NOW - daysAgo * DAY })
  consent.start()
  return consent
}

/** A consent of a visitor who answered before so many services joined. */
export function startedWithNews(old: number, more: number, categories = 4): Consent {
  const policy = policyOf(old, categories)
  const consent = startedWith(withMore(policy, more), memoryStorage(storedFor(policy)))
  // Without news, rows would measure nothing, and look even.
  if (newSince(consent.get(), NOW)?.services.length !== more) throw new Error('They are not new.')
  return consent
}

/** Lets the page's cookies be a text of any length: a browser keeps less than two hundred of a site. */
export function withJar(text: string): void {
  Object.defineProperty(document, 'cookie', {
    configurable: true,
    get: () => text,
    set: () => {},
  })
}

/** What is thrown is an answer too. */
export function survived(run: () => unknown): void {
  try {
    run()
  } catch {}
}

/** A consent that was not started, with effects of its own. */
export const consentOf = (policy: Policy, ...effects: readonly Effect[]): Consent =>
  createConsent({ policy, regime: eu, storage: memoryStorage(), effects, now: () => NOW })

/** A consent of a visitor from where a signal binds. */
export function signalled(size: number): Consent {
  const consent = startedWith(policyOf(size), memoryStorage(), 0, california)
  consent.acceptAll()
  return consent
}
