import type { Consent, Effect } from '../../consent'
import type { Permission } from '../../model/permissions'
import type { Kept, Service } from '../../model/policy'
import { type Place, placeOf } from './places'

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
    const isKept = createIsKept(consent)
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
        erase(service, consent, isKept, isThorough).then(onErased).catch(consent.report)
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
  isKept: IsKept,
  isThorough: boolean,
): Promise<Erasure> {
  const erasure = { service: id, erased: [] as string[], left: [] as Left[] }
  for (const tracker of trackers) {
    // By now the visitor may have allowed it again.
    if (consent.allows(id)) break
    const { storage, httpOnly, party } = tracker
    const [text, length] = beginningOf(tracker)
    if (httpOnly || party === 'third') {
      erasure.left.push({ name: text, reason: httpOnly ? 'http-only' : 'third-party' })
      continue
    }
    // Asked anew for each name: a choice may come while others are removed.
    const isOurs = (own: string): boolean =>
      own.slice(0, length) === text && !consent.allows(id) && !isKept(storage, own)
    const hidden = isThorough && length === Infinity ? [text] : []
    await eraseNames(placeOf(storage), isOurs, hidden, erasure).catch(consent.report)
  }
  return erasure
}

async function eraseNames(
  place: Place,
  isOurs: (own: string) => boolean,
  hidden: readonly string[],
  { erased, left }: { readonly erased: string[]; readonly left: Left[] },
): Promise<void> {
  const found = await place.names()
  const removed = new Set<string>()
  for (const own of [...found, ...hidden]) {
    if (removed.has(own) || !isOurs(own)) continue
    await place.remove(own)
    removed.add(own)
  }
  const now = new Set(await place.names())
  erased.push(...found.filter((own) => removed.has(own) && !now.has(own)))
  for (const name of now) if (isOurs(name)) left.push({ name, reason: 'still-there' })
}

/** What a name begins with that is declared, and how many letters of it that are: all of them, without a prefix. */
function beginningOf({ name }: Kept): readonly [text: string, length: number] {
  return typeof name === 'string' ? [name, Infinity] : [name.prefix, name.prefix.length]
}

/** Whether a service that may run declares a name, or the choice is kept under it. */
type IsKept = (storage: Kept['storage'], own: string) => boolean

/** Looks names up, as many of their letters as declarations have: half of a long policy may run, and half be refused. */
function createIsKept(consent: Consent): IsKept {
  const kept = new Set<string>()
  const lengths = new Set<number>()
  let last: unknown
  return (storage = 'cookie', own) => {
    const { permissions, policy } = consent.get()
    if (last !== permissions) {
      last = permissions
      kept.clear()
      const allowed = policy.services.flatMap(({ id, trackers }): readonly Kept[] =>
        consent.allows(id) ? trackers : [],
      )
      for (const other of allowed.concat(consent.keptIn)) {
        const [text, length] = beginningOf(other)
        lengths.add(length)
        kept.add([other.storage ?? 'cookie', text, length].join())
      }
    }
    return [...lengths].some((length) => kept.has([storage, own.slice(0, length), length].join()))
  }
}
