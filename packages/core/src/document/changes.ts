import { type Policy, type Service, textIn } from '../model/policy'
import type { ColumnId } from './policy-document'

/** What became of a service between two policies; `what` names the columns in which it says something else now. */
export interface Change {
  readonly kind: 'added' | 'removed' | 'changed'
  readonly service: Service
  readonly what: readonly ColumnId[]
}

/** What of a service each column says; what has no column, as where its scripts are, is no change for a visitor. */
const SAID: readonly (readonly [ColumnId, (service: Service, locale: string) => unknown])[] = [
  ['provider', ({ provider }) => provider],
  [
    'function',
    ({ function: does, location = [] }, locale) => [textIn(does, locale), [...location].sort()],
  ],
  ['names', ({ trackers }) => trackers.map(({ name }) => name)],
  ['purposes', ({ trackers }, locale) => trackers.map(({ purpose }) => textIn(purpose, locale))],
  ['retention', ({ trackers }) => trackers.map(({ retention }) => retention)],
  ['party', ({ trackers }) => trackers.map(({ party }) => party)],
  ['storage', ({ trackers }) => trackers.map(({ storage = 'cookie' }) => storage)],
  ['host', ({ hosts = [] }) => [...hosts].sort()],
  ['transfer', ({ transfers = [] }) => [...transfers].sort()],
  ['basis', ({ category, exemption }) => [category, exemption]],
]

/**
 * What a visitor who knew the earlier policy, in this language, has to learn: services by their ids, in the order of the
 * policies.
 */
export function changesBetween(earlier: Policy, later: Policy, locale: string): readonly Change[] {
  const before = new Map(earlier.services.map((service) => [service.id, service]))
  const after = new Set(later.services.map(({ id }) => id))
  const changes = later.services.flatMap((service): Change[] => {
    const old = before.get(service.id)
    if (!old) return [{ kind: 'added', service, what: [] }]
    const what = SAID.filter(
      ([, said]) => textOf(said(old, locale)) !== textOf(said(service, locale)),
    )
    return what.length ? [{ kind: 'changed', service, what: what.map(([column]) => column) }] : []
  })
  const removed = earlier.services.filter(({ id }) => !after.has(id))
  return [...changes, ...removed.map((service): Change => ({ kind: 'removed', service, what: [] }))]
}

/** The same text for the same data, in whatever order its keys were written. */
function textOf(data: unknown): string {
  return JSON.stringify(data, (_, value: unknown) => {
    if (!value || typeof value !== 'object' || Array.isArray(value)) return value
    return Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  })
}
