import type { Effect } from '../consent'
import type { ReadyService } from '../model/policy'
import { type VendorOptions, vendorEffect } from '../vendor-effect'

/** Which site Umami measures, and where Umami is. */
export interface UmamiOptions extends VendorOptions {
  readonly websiteId: string
  /** @default 'https://cloud.umami.is/script.js' */
  readonly src?: string
  /**
   * Where it sends to, without a slash at the end.
   * @default Umami’s own for its cloud, else where the script is
   */
  readonly hostUrl?: string
}

/**
 * Umami, from version 2.18 on, which stores nothing. After a withdrawal everything that it would send is dropped.
 * @see https://umami.is/docs/tracker-configuration
 */
export function umami({
  websiteId,
  src = 'https://cloud.umami.is/script.js',
  hostUrl,
  ...options
}: UmamiOptions): Effect {
  let isAllowed = true
  return vendorEffect(options, {
    name: 'umami',
    load: src,
    attributes: {
      'data-website-id': websiteId,
      // It knows no function but one of the page, by name.
      'data-before-send': 'assentUmami',
      ...(hostUrl && { 'data-host-url': hostUrl }),
    },
    bootstrap() {
      Object.assign(globalThis, {
        assentUmami: (_type: string, payload: unknown) => isAllowed && payload,
      })
    },
    granted() {
      isAllowed = true
    },
    denied() {
      isAllowed = false
    },
  })
}

/**
 * Umami, for a policy: `{ ...umamiService, id: 'umami', category: 'statistics' }`.
 * @see Nobody gets the data of an Umami of one's own; its cloud: Umami, data processing agreement [unverified]
 */
export const umamiService: ReadyService = {
  vendor: 'umami',
  provider: 'Umami',
  role: 'processor',
  function: { en: 'Audience measurement', fr: 'Mesure d’audience' },
  hosts: ['*.umami.is', '*.umami.dev'],
  trackers: [],
}
