import type { CategoryId, Consent, ServiceId, Snapshot, Stop } from '@assent/core'
import {
  type ComputedRef,
  computed,
  type MaybeRefOrGetter,
  onMounted,
  onScopeDispose,
  type Ref,
  shallowRef,
  toValue,
  watchEffect,
} from 'vue'
import { useProvided } from './consent-plugin'

/** The consent of the site's registered policy. */
export type SiteConsent = Consent<CategoryId, ServiceId>

/**
 * The handle, for its commands; or, as a ref, what `select` takes from the snapshot.
 * @example
 * const consent = useConsent()
 * const needsAnswer = useConsent((snapshot) => snapshot.needsAnswer)
 */
export function useConsent(): SiteConsent
export function useConsent<T>(
  select: (snapshot: Snapshot<CategoryId, ServiceId>) => T,
): ComputedRef<T>
export function useConsent<T>(
  select?: (snapshot: Snapshot<CategoryId, ServiceId>) => T,
): SiteConsent | ComputedRef<T> {
  const provided = useProvided()
  const consent = provided.consent as SiteConsent
  if (!select) return consent
  const snapshot = shallowRef((provided.read as SiteConsent['get'])())
  let stop: Stop | undefined
  onMounted(() => {
    snapshot.value = consent.get()
    stop = consent.subscribe((next) => {
      snapshot.value = next
    })
  })
  onScopeDispose(() => stop?.())
  return computed(() => select(snapshot.value))
}

/**
 * Whether a category or service may run now; changes only when that changes.
 * @example
 * const measured = useAllowed('statistics')
 */
export function useAllowed(id: MaybeRefOrGetter<CategoryId | ServiceId>): Readonly<Ref<boolean>> {
  const provided = useProvided()
  const consent = provided.consent as SiteConsent
  const allowed = shallowRef(!!provided.read().permissions[toValue(id)]?.allowed)
  onMounted(() =>
    watchEffect((onCleanup) => {
      const own = toValue(id)
      const update = (): void => {
        allowed.value = consent.allows(own)
      }
      update()
      onCleanup(consent.subscribe(update, own))
    }),
  )
  return allowed
}
