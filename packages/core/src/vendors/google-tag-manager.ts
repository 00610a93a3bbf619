import type { Effect } from '../consent'
import type { ReadyService } from '../model/policy'
import { addressOf, ownGlobals, type VendorOptions, vendorEffect } from '../vendor-effect'

/** Which container is loaded. */
export interface GoogleTagManagerOptions extends VendorOptions {
  /** The container id, `GTM-…`. */
  readonly containerId: string
  /** @default 'https://www.googletagmanager.com/gtm.js' with the container id */
  readonly src?: string
}

/**
 * Google Tag Manager, loaded when the visitor agrees and not before. What its container loads needs services of its own
 * in the policy, and `googleConsentMode` before it; a withdrawal asks for a reload.
 * @see https://developers.google.com/tag-platform/tag-manager/datalayer
 */
export function googleTagManager({
  containerId,
  src = addressOf`https://www.googletagmanager.com/gtm.js?id=${containerId}`,
  ...options
}: GoogleTagManagerOptions): Effect {
  return vendorEffect(options, {
    name: 'google-tag-manager',
    load: src,
    bootstrap() {
      const page = ownGlobals<{ dataLayer?: unknown[] }>()
      page.dataLayer ??= []
      page.dataLayer.push({ 'gtm.start': Date.now(), event: 'gtm.js' })
    },
  })
}

/**
 * Google Tag Manager, for a policy: `{ ...googleTagManagerService, id: 'tags', category: 'statistics' }`.
 * @see Google Tag Manager, use policy: how it is used improves and develops it; what it loads may act for itself too
 */
export const googleTagManagerService: ReadyService = {
  vendor: 'google-tag-manager',
  provider: 'Google Tag Manager',
  role: 'controller',
  function: { en: 'Loading of other services', fr: 'Chargement d’autres services' },
  hosts: ['*.googletagmanager.com'],
  trackers: [],
}
