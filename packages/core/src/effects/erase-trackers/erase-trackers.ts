import type { Consent, Effect } from '../../consent'
import type { Permission } from '../../model/permissions'
import type { Kept, Service, Tracker } from '../../model/policy'
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
 * Removes what a service stored once the visitor, or their browser's signal, has refused it, or once its permission ended
 * on this page otherwise: its declared trackers, by exact name or prefix, at every level of host and path, and reads back
 * what is left. Again on the pages that follow a refusal, and when a page is left: code that still runs may write again.
 * What no service declares, what a service that may run declares too, and what keeps the choice, is never touched.
 * @see GDPR, article 7(3); CNIL, recommendation 2020-092: withdrawn trackers are not read any more
 */
export function eraseTrackers({ onErased }: EraseTrackersOptions = {}): Effect {
  return (consent) => {
    /** Whether the permission of each service was over when this last looked; `null` where it had not begun. */
    const known = new Map<string, boolean | null>()
    const look = (again = false): void => {
      const { ready, policy } = consent.get()
      if (!ready) return
      for (const service of policy.services) {
        const before = known.get(service.id)
        const isOver = endOf(consent.explain(service.id), before)
        known.set(service.id, isOver)
        if (!isOver || (before && !again)) continue
        // Only right after a withdrawal is it worth trying where nothing can be seen.
        const isThorough = before !== undefined && !before
        erase(service, consent, isThorough).then(onErased).catch(consent.report)
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

/** Whether a permission is over: refused, or not there any more. `null` where it has not begun. */
function endOf({ allowed, because }: Permission, before?: boolean | null): boolean | null {
  if (allowed) return false
  return typeof before === 'boolean' || /denied|signal/.test(because) || null
}

async function erase(
  { id, trackers }: Service,
  consent: Consent,
  isThorough: boolean,
): Promise<Erasure> {
  const erased: string[] = []
  const left: Left[] = []
  for (const tracker of trackers) {
    // By now the visitor may have allowed it again.
    if (consent.allows(id)) break
    const { name, httpOnly, party } = tracker
    if (httpOnly || party === 'third') {
      const reason = httpOnly ? 'http-only' : 'third-party'
      left.push({ name: (name as { prefix?: string }).prefix ?? (name as string), reason })
      continue
    }
    try {
      const { gone, rest } = await eraseTracker(tracker, id, consent, isThorough)
      erased.push(...gone)
      left.push(...rest.map((own): Left => ({ name: own, reason: 'still-there' })))
    } catch (error) {
      consent.report(error)
    }
  }
  return { service: id, erased, left }
}

async function eraseTracker(
  tracker: Tracker,
  id: string,
  consent: Consent,
  isThorough: boolean,
): Promise<{ readonly gone: readonly string[]; readonly rest: readonly string[] }> {
  const { storage = 'cookie', name } = tracker
  const place = placeOf(storage)
  // Asked anew for each name: a choice may come while others are removed.
  const isOurs = (own: string): boolean => {
    const isNamedBy = (other: Kept): boolean =>
      (other.storage ?? 'cookie') === storage && isNamed(other, own)
    const isKept = consent
      .get()
      .policy.services.some((other) => consent.allows(other.id) && other.trackers.some(isNamedBy))
    return (
      isNamed(tracker, own) && !consent.allows(id) && !isKept && !consent.keptIn.some(isNamedBy)
    )
  }
  const found = await place.names()
  const hidden = isThorough && typeof name === 'string' ? [name] : []
  const removed = new Set<string>()
  for (const own of [...found, ...hidden]) {
    if (removed.has(own) || !isOurs(own)) continue
    await place.remove(own)
    removed.add(own)
  }
  const now = await place.names()
  return {
    gone: found.filter((own) => removed.has(own) && !now.includes(own)),
    rest: now.filter(isOurs),
  }
}

function isNamed({ name }: Kept, own: string): boolean {
  return typeof name === 'string' ? name === own : own.startsWith(name.prefix)
}
