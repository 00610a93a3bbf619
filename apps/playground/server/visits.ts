/** One request that reached the second site. */
interface Visit {
  /** ms since 1970 */
  readonly at: number
  readonly path: string
  /** The names of the cookies that came along. */
  readonly received: readonly string[]
  /** The names of the cookies that the answer set. */
  readonly set: readonly string[]
}

const LIMIT = 200

/** What reached the second site, so that the portal's inspector can show what a page cannot read. */
export interface Visits {
  add(visit: Visit): void
  since(at: number): readonly Visit[]
}

/** Keeps the latest visits in memory. */
export function createVisits(): Visits {
  const kept: Visit[] = []
  return {
    add(visit) {
      kept.push(visit)
      if (kept.length > LIMIT) kept.shift()
    },
    since: (at) => kept.filter((visit) => visit.at >= at),
  }
}
