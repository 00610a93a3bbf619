import { daysKept } from '../model/days-kept'
import { retentionFrom } from '../model/duration'
import type { Kept, Policy, Service, Tracker } from '../model/policy'
import type { Regime } from '../model/regime'
import type { PolicyMessages } from './policy-messages'

/** The id of the service that keeps the choice, where the policy declares none. */
const ID = 'assent-choice'
const NECESSARY = 'necessary'

/**
 * The policy with what keeps the visitor's choice in it, as it is: under the name and in the place that the storage
 * uses, for as long as the regime says. A service that declares such a tracker keeps its own words, and is corrected.
 * @see CNIL, guidelines 2020-091, article 5: a tracker that keeps the choice is exempt
 */
export function withOwnRow(
  policy: Policy,
  regime: Regime,
  keptIn: readonly Kept[],
  { own, party, types }: PolicyMessages,
): Policy {
  const facts = keptIn.map(({ name, storage = 'cookie' }) => ({
    name,
    storage,
    party: 'first' as const,
    retention: storage === 'session' ? 'session' : retentionFrom(daysKept(regime)),
  }))
  const missing = new Set(facts)
  const corrected = (tracker: Tracker): Tracker => {
    const { name, storage = 'cookie' } = tracker
    const fact = facts.find((kept) => kept.name === name && kept.storage === storage)
    if (fact) missing.delete(fact)
    return fact ? { ...tracker, ...fact } : tracker
  }
  const services = policy.services.map((service) => ({
    ...service,
    trackers: service.trackers.map(corrected),
  }))
  if (!missing.size) return { ...policy, services }
  const home = policy.categories.find(({ kind }) => kind === NECESSARY)
  const category = home ?? { id: NECESSARY, kind: NECESSARY, label: types.necessary.name }
  const row: Service = {
    id: ID,
    category: category.id,
    provider: party.first,
    function: own.function,
    trackers: [...missing].map((fact) => ({ ...fact, purpose: own.purpose })),
  }
  return {
    ...policy,
    categories: home ? policy.categories : [category, ...policy.categories],
    services: [...services, row],
  }
}
