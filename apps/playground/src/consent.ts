import {
  type CategoryId,
  type Consent,
  createConsent,
  type Effect,
  type ServiceId,
} from '@assent/core'
import { gateScripts, pageLifecycle, syncTabs, watchGpc } from '@assent/core/effects'
import { eu } from '@assent/core/regimes'
import { cookieStorage } from '@assent/core/storage'
import { policy } from './policy'

/** The portal's consent, the same for every renderer. What went wrong and was survived reaches the window's `error`. */
export function createPortalConsent(
  effects: readonly Effect[] = [],
): Consent<CategoryId, ServiceId> {
  return createConsent({
    policy,
    regime: eu,
    storage: cookieStorage(),
    effects: [watchGpc(), pageLifecycle(), syncTabs(), gateScripts(), ...effects],
    onError: (error) => window.reportError(error),
  })
}
