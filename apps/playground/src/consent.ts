import {
  type CategoryId,
  type Consent,
  createConsent,
  type Effect,
  type ServiceId,
} from '@assent/core'
import { gateScripts, pageLifecycle, syncTabs, watchGpc } from '@assent/core/effects'
import { cookieStorage } from '@assent/core/storage'
import { policy } from './policy'
import type { Site } from './site'

/** The portal's consent, the same for every renderer. What went wrong and was survived reaches the window's `error`. */
export function createPortalConsent(
  { regime }: Site,
  effects: readonly Effect[] = [],
): Consent<CategoryId, ServiceId> {
  return createConsent({
    policy,
    regime,
    storage: cookieStorage(),
    effects: [watchGpc(), pageLifecycle(), syncTabs(), gateScripts(), ...effects],
    onError: (error) => window.reportError(error),
  })
}
