import type { Category, Location, Policy, Retention, Text, Tracker } from '../model/policy'

/** One service as a row of the cookie policy. */
export interface CookieRow {
  readonly id: string
  readonly provider: string
  readonly function: Text
  readonly location: readonly Location[]
  readonly trackers: readonly Tracker[]
}

/** The services of one category, in the order of the policy. */
export interface CookieSection {
  readonly category: Category
  readonly rows: readonly CookieRow[]
}

/** The inventory of a policy, by category; categories without a service are left out. */
export function cookieSectionsFrom(policy: Policy): readonly CookieSection[] {
  const sections = new Map(
    policy.categories.map((category) => [category.id, { category, rows: [] as CookieRow[] }]),
  )
  for (const { location = [], ...service } of policy.services) {
    sections.get(service.category)?.rows.push({ ...service, location })
  }
  return [...sections.values()].filter(({ rows }) => rows.length > 0)
}

const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const

/** A part of a duration: `{ value: 6, unit: 'month' }`. */
export interface DurationPart {
  readonly value: number
  readonly unit: (typeof UNITS)[number]
}

/** The parts of a retention, the largest first; none for `session`. */
export function durationFrom(retention: Retention): readonly DurationPart[] {
  const parts = /^P(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(?:T(\d+H)?(\d+M)?(\d+S)?)?$/.exec(retention) ?? []
  return UNITS.flatMap((unit, i) => {
    const part = parts[i + 1]
    return part ? [{ unit, value: Number.parseInt(part, 10) }] : []
  })
}
