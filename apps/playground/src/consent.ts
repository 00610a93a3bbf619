import {
  type CategoryId,
  type Consent,
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
import { embedPlaceholder } from '@assent/ui/dom'
import { policy } from './policy'
import type { Site } from './site'

/** The event by which the page hears what became of a refused service's trackers: its `detail` is an `Erasure`. */
export const ERASED = 'portal-erased'

/** The portal's consent, the same for every renderer. What went wrong and was survived reaches the window's `error`. */
export function createPortalConsent(
  { regime, messages }: Site,
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
    ],
    onError: (error) => window.reportError(error),
  })
}
