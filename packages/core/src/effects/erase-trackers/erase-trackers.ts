import type { Effect } from '../../consent'
import type { Service, Tracker } from '../../model/policy'
import type { Snapshot } from '../../model/snapshot'
import { placeOf } from './places'

/** What became of the trackers of a service that was refused. */
export interface Erasure {
  readonly service: string
  /** The names that were there and are gone. */
  readonly erased: readonly string[]
  /**
   * What is left: a page's scripts do not reach it, it belongs to another site, or it is still there because the browser kept
   * it or something wrote it again.
   */
  readonly left: readonly Left[]
}

/** A tracker, as a name or the beginning of one, that a page could not remove, and why. */
export interface Left {
  readonly name: string
  readonly reason: 'http-only' | 'third-party' | 'still-there'
}

/** How `eraseTrackers` works. */
export interface EraseTrackersOptions {
  /** Told of each service whose trackers were removed, or could not be. @default nothing */
  readonly onErased?: (erasure: Erasure) => void
}

/**
 * Removes what a service stored once the visitor, or their browser's signal, has refused it: its declared trackers, by
 * exact name or prefix, at every level of host and path, and reads back what is left. Again on the pages that follow, and
 * when a page is left: code that still runs may write again. What no service declares, and what a service that may run
 * declares too, is never touched.
 * @see GDPR, article 7(3); CNIL, recommendation 2020-092: withdrawn trackers are not read any more
 */
export function eraseTrackers({ onErased }: EraseTrackersOptions = {}): Effect {
  return (consent) => {
    /** Whether each service was refused when this last looked; `undefined` before. */
    const known = new Map<string, boolean>()
    const look = (again = false): void => {
      const snapshot = consent.get()
      if (!snapshot.ready) return
      for (const service of snapshot.policy.services) {
        const before = known.get(service.id)
        const isRefused = /denied|signal/.test(consent.explain(service.id).because)
        known.set(service.id, isRefused)
        if (!isRefused || (before && !again)) continue
        // Only right after a withdrawal is it worth trying where nothing can be seen.
        erase(service, snapshot, before === false, consent.report).then(onErased)
      }
    }
    const onHide = (): void => look(true)
    addEventListener('pagehide', onHide)
    look()
    const unsubscribe = consent.subscribe(() => look())
    return () => {
      unsubscribe()
      removeEventListener('pagehide', onHide)
    }
  }
}

async function erase(
  { id, trackers }: Service,
  { policy, permissions }: Snapshot,
  isThorough: boolean,
  report: (error: unknown) => void,
): Promise<Erasure> {
  const kept = policy.services.flatMap((other) =>
    permissions[other.id]?.allowed ? other.trackers : [],
  )
  const erased: string[] = []
  const left: Left[] = []
  for (const tracker of trackers) {
    const { name, httpOnly, party } = tracker
    if (httpOnly || party === 'third') {
      const reason = httpOnly ? 'http-only' : 'third-party'
      left.push({ name: (name as { prefix?: string }).prefix ?? (name as string), reason })
      continue
    }
    try {
      const { gone, rest } = await eraseTracker(tracker, kept, isThorough)
      erased.push(...gone)
      left.push(...rest.map((own): Left => ({ name: own, reason: 'still-there' })))
    } catch (error) {
      report(error)
    }
  }
  return { service: id, erased, left }
}

async function eraseTracker(
  tracker: Tracker,
  kept: readonly Tracker[],
  isThorough: boolean,
): Promise<{ readonly gone: readonly string[]; readonly rest: readonly string[] }> {
  const { storage = 'cookie', name } = tracker
  const place = placeOf(storage)
  const isOurs = (own: string): boolean =>
    isNamed(tracker, own) &&
    !kept.some((other) => (other.storage ?? 'cookie') === storage && isNamed(other, own))
  const ours = async (): Promise<readonly string[]> => (await place.names()).filter(isOurs)
  const found = await ours()
  const hidden = isThorough && typeof name === 'string' && isOurs(name) ? [name] : []
  for (const own of new Set([...found, ...hidden])) await place.remove(own)
  const rest = await ours()
  return { gone: found.filter((own) => !rest.includes(own)), rest }
}

function isNamed({ name }: Tracker, own: string): boolean {
  return typeof name === 'string' ? name === own : own.startsWith(name.prefix)
}
