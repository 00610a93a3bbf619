import type { CategoryId, Consent, ServiceId, Snapshot } from '@assent/core'
import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { useProvided } from './consent-provider'

/** The consent of the site's registered policy. */
export type SiteConsent = Consent<CategoryId, ServiceId>

/**
 * The handle, for its commands; or what `select` takes from the snapshot, rendering again when that changes.
 * @example
 * const consent = useConsent()
 * const needsAnswer = useConsent((snapshot) => snapshot.needsAnswer)
 */
export function useConsent(): SiteConsent
export function useConsent<T>(select: (snapshot: Snapshot<CategoryId, ServiceId>) => T): T
export function useConsent<T>(
  select?: (snapshot: Snapshot<CategoryId, ServiceId>) => T,
): SiteConsent | T {
  const consent = useProvided().consent as SiteConsent
  // React asks often, and wants the same value for the same snapshot, also of a `select` that makes a new one.
  const read = useMemo(() => {
    let last: Snapshot<CategoryId, ServiceId> | undefined
    let value: T | undefined
    return (snapshot: Snapshot<CategoryId, ServiceId>): T | undefined => {
      if (snapshot !== last) value = select?.(snapshot)
      last = snapshot
      return value
    }
  }, [select])
  const selected = useSyncExternalStore(
    consent.subscribe,
    () => read(consent.get()),
    () => read(consent.getInitial()),
  )
  return select ? (selected as T) : consent
}

/**
 * Whether a category or service may run now; renders again only when that changes.
 * @example
 * const measured = useAllowed('statistics')
 */
export function useAllowed(id: CategoryId | ServiceId): boolean {
  const consent = useProvided().consent as SiteConsent
  return useSyncExternalStore(
    useCallback((listener: () => void) => consent.subscribe(listener, id), [consent, id]),
    () => consent.allows(id),
    () => !!consent.getInitial().permissions[id]?.allowed,
  )
}
