import {
  type CategoryId,
  type Consent,
  ConsentError,
  createConsent,
  type Effect,
  type ServiceId,
} from '@assent/core'
import {
  eraseTrackers,
  gateEmbeds,
  gateScripts,
  pageLifecycle,
  syncTabs,
  watchGpc,
} from '@assent/core/effects'
import { cookieStorage } from '@assent/core/storage'
import { checkViews } from '@assent/ui/check'
import { embedPlaceholder } from '@assent/ui/dom'
import type { Site } from './site'

/** The event by which the page hears what became of a refused service's trackers: its `detail` is an `Erasure`. */
export const ERASED = 'portal-erased'

/** The event by which the page hears what `checkViews` found: its `detail` is the error. */
export const FOUND = 'portal-found'

/**
 * The portal's consent, the same for every renderer. What went wrong and was survived reaches the window's `error`.
 * Its views are always checked: a site does that in development only.
 */
export function createPortalConsent(
  { policy, regime, messages }: Site,
  effects: readonly Effect[] = [],
): Consent<CategoryId, ServiceId> {
  return createConsent({
    policy,
    regime,
    storage: cookieStorage(),
    effects: [
      watchGpc(),
      pageLifecycle(),
      syncTabs(),
      gateScripts(),
      gateEmbeds({ placeholder: embedPlaceholder({ messages }) }),
      eraseTrackers({
        onErased: (erasure) => dispatchEvent(new CustomEvent(ERASED, { detail: erasure })),
      }),
      ...effects,
      checkViews(),
    ],
    onError: report,
  })
}

function report(error: unknown): void {
  const isFound = error instanceof ConsentError && error.code === 'dark-pattern'
  if (isFound) dispatchEvent(new CustomEvent(FOUND, { detail: error }))
  else window.reportError(error)
}
