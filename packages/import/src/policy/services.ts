import type { Category, Exemption, Service, Text } from '@assent/core'
import { type LeftOver, leftOverFrom } from '../left-over'
import type { Filing } from './categories'
import type { ServiceDraft } from './draft'
import { groupBy } from './group-by'
import type { Ids } from './id'
import { trackersFrom } from './trackers'

/** How services are made. */
export interface ServiceOptions {
  /** For what nobody is named for. */
  readonly provider: string
  readonly textFrom: (text: string) => Text
  readonly ids: Ids
}

/** The rows of one service. */
interface Gathered {
  readonly category: Category
  readonly exemption: Exemption | null
  readonly drafts: readonly ServiceDraft[]
  readonly first: ServiceDraft
}

/** One service for each provider, function and place in a category, with the trackers of all its rows. */
export function servicesFrom(
  filings: readonly Filing[],
  options: ServiceOptions,
): { readonly services: readonly Service[]; readonly leftOver: readonly LeftOver[] } {
  const gathered = filings.flatMap(gatheredFrom)
  const alone = new Set(
    groupBy(gathered, ({ first }) => first.provider).flatMap((group) => (group[1] ? [] : group)),
  )
  const made = gathered.map((service) =>
    serviceFrom(service, idFrom(service, alone.has(service), options), options),
  )
  return {
    services: made.map(({ service }) => service),
    leftOver: [...filings.flatMap(notExempt), ...made.flatMap(({ leftOver }) => leftOver)],
  }
}

function gatheredFrom({ category, drafts }: Filing): readonly Gathered[] {
  const isMeasured = category.kind === 'statistics'
  const numberOf = createNumbers()
  const keyOf = ({ provider, function: what, location, exempt }: ServiceDraft): string =>
    [numberOf(provider), numberOf(what), location, isMeasured && exempt !== null].join(' ')
  return groupBy(drafts, keyOf).flatMap((rows) => {
    const first = rows[0]
    const exemption = isMeasured && first?.exempt ? 'anonymised-statistics' : null
    return first ? [{ category, exemption, drafts: rows, first }] : []
  })
}

/** Numbers texts, the same text by the same number: a key of them stays short, however long they are. */
function createNumbers(): (text: string) => number {
  const numbers = new Map<string, number>()
  return (text) => {
    const number = numbers.get(text) ?? numbers.size
    numbers.set(text, number)
    return number
  }
}

/** In a category of the kind `necessary` the exemption holds by itself; in others there may be none. */
function notExempt({ category, drafts }: Filing): readonly LeftOver[] {
  if (category.kind === 'necessary' || category.kind === 'statistics') return []
  return drafts.flatMap(({ exempt }) =>
    exempt ? [leftOverFrom(exempt.where, exempt.text, 'exemption-not-allowed')] : [],
  )
}

/** Of the provider, and where it has several services, of the first tracker: words of no language. */
function idFrom(
  { first, drafts }: Gathered,
  isAlone: boolean,
  { ids, provider }: ServiceOptions,
): string {
  const whose = first.provider || provider
  const name = drafts.flatMap(({ trackers }) => trackers)[0]?.name
  const tracker = typeof name === 'object' ? name.prefix : name
  const longer = `${whose} ${tracker ?? first.function}`
  return ids(isAlone ? [whose, longer] : [longer], 'service')
}

function serviceFrom(
  { category, exemption, drafts, first }: Gathered,
  id: string,
  { provider, textFrom }: ServiceOptions,
): { readonly service: Service; readonly leftOver: readonly LeftOver[] } {
  const what = first.function ? textFrom(first.function) : category.label
  const told = trackersFrom(drafts, what, textFrom)
  const hosts = [...new Set(drafts.flatMap((draft) => draft.hosts))]
  const transfers = [...new Set(drafts.flatMap((draft) => draft.transfers))]
  const service: Service = {
    ...{ id, category: category.id, provider: first.provider || provider, function: what },
    ...(first.location.length && { location: first.location }),
    ...(exemption && { exemption }),
    trackers: told.trackers,
    ...(hosts.length && { hosts }),
    ...(transfers.length && { transfers }),
  }
  const assumed = [
    first.isProviderSaid ? [] : leftOverFrom(first.where, service.provider, 'assumed-provider'),
    first.function ? [] : leftOverFrom(first.where, labelOf(what), 'assumed-function'),
  ]
  return { service, leftOver: [...assumed.flat(), ...told.leftOver] }
}

function labelOf(text: Text): string {
  return typeof text === 'string' ? text : (Object.values(text)[0] ?? '')
}
