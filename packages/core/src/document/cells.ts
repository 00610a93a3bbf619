import type { Category, Service, Tracker } from '../model/policy'
import type { Regime } from '../model/regime'
import { termsOf } from '../model/rule-of'
import type { ColumnId, Line, TableBlock } from './policy-document'
import { COUNTRY } from './policy-from-json'
import type { PolicyMessages } from './policy-messages'
import { lineIn, locationIn, prefixIn, retentionIn } from './wording'

/** What every cell of a document is worded by. */
export interface CellFacts {
  readonly regime: Regime
  readonly messages: PolicyMessages
}

type Cell = (
  service: Service,
  facts: CellFacts,
  category: Category,
) => readonly (Line | string | null)[]

/** A line for each tracker, those that say the same only once. */
function each({ trackers }: Service, wording: (tracker: Tracker) => Line | string) {
  const lines = trackers.map(wording)
  return [...new Map(lines.map((line) => [JSON.stringify(line), line])).values()]
}

const CELLS: Readonly<Record<ColumnId, Cell>> = {
  provider: ({ provider }, { messages: { locale } }) => [lineIn(provider, locale)],
  function: ({ function: does, location = [] }, { messages }) => [
    lineIn(does, messages.locale) + locationIn(location, messages),
  ],
  names: (service, { messages }) =>
    each(service, (tracker) =>
      typeof tracker.name === 'string'
        ? [{ code: lineIn(tracker.name, '') }]
        : [`${prefixIn(tracker, messages)} `, { code: lineIn(tracker.name.prefix, '') }],
    ),
  purposes: (service, { messages: { locale } }) =>
    each(service, ({ purpose }) => lineIn(purpose, locale)),
  retention: (service, { messages }) =>
    each(service, ({ retention }) => retentionIn(retention, messages)),
  party: (service, { messages: { party: words } }) =>
    each(service, ({ party }) => (party ? words[party] : '')),
  storage: (service, { messages: { storage: words } }) =>
    each(service, ({ storage = 'cookie' }) => words[storage]),
  host: ({ hosts = [] }) => hosts.map((host) => [{ code: lineIn(host, '') }]),
  transfer: ({ transfers = [] }, { messages: { locale } }) => {
    const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' })
    return transfers.map((country) => (COUNTRY.test(country) && names.of(country)) || null)
  },
  basis: (service, { regime, messages: { basis } }, { kind }) => {
    const { rule, source } = termsOf(regime, kind, service)
    const text = { ask: basis.consent, allow: basis.untilRefused }[rule as 'ask']
    const plain = rule === 'object' ? basis.objection : basis.exempt
    return [text ?? (source ? `${plain} (${source})` : plain)]
  },
}

/** The columns that may differ among the trackers of a service. */
const OF_TRACKERS: readonly ColumnId[] = ['names', 'purposes', 'retention', 'party', 'storage']

/** Whether a column says the same in every row of a service. */
export function isOfService(column: ColumnId): boolean {
  return !OF_TRACKERS.includes(column)
}

/** The rows of a service: one for all trackers of which the columns say the same, their names in one cell. */
export function rowsOf(
  service: Service,
  category: Category,
  columns: readonly ColumnId[],
  facts: CellFacts,
): TableBlock['rows'] {
  const differing = columns.filter((column) => !isOfService(column) && column !== 'names')
  const groups = new Map<string, Tracker[]>()
  for (const tracker of service.trackers) {
    const own = { ...service, trackers: [tracker] }
    const key = JSON.stringify(differing.map((column) => CELLS[column](own, facts, category)))
    groups.set(key, [...(groups.get(key) ?? []), tracker])
  }
  const rows = groups.size ? [...groups.values()] : [[]]
  return rows.map((trackers) => ({
    service: service.id,
    cells: columns.map((column) => cellOf(column, { ...service, trackers }, category, facts)),
  }))
}

function cellOf(
  column: ColumnId,
  service: Service,
  category: Category,
  facts: CellFacts,
): readonly Line[] {
  return CELLS[column](service, facts, category)
    .filter((line) => line !== null)
    .map((line) => (typeof line === 'string' ? [line] : line))
}

/** The words of a line, for comparing and for text without form. */
export function wordsOf(line: Line): string {
  return line
    .map((part) => (typeof part === 'string' ? part : 'code' in part ? part.code : part.link))
    .join('')
}
