import type { Effect } from '../consent'
import type { ReadyService } from '../model/policy'
import { type VendorOptions, vendorEffect } from '../vendor-effect'

/** Which site Fathom measures, and how. */
export interface FathomOptions extends VendorOptions {
  /** The id of the site, in capitals. */
  readonly siteId: string
  /**
   * How it notices a new page where no document is loaded.
   * @default none: each document is one page
   */
  readonly spa?: 'auto' | 'history' | 'hash'
  /** @default 'https://cdn.usefathom.com/script.js' */
  readonly src?: string
}

/**
 * Fathom, loaded when the visitor agrees and not before. It stores nothing and knows no withdrawal: that asks for a reload.
 * @see https://usefathom.com/docs/script/script-advanced
 */
export function fathom({
  siteId,
  spa,
  src = 'https://cdn.usefathom.com/script.js',
  ...options
}: FathomOptions): Effect {
  return vendorEffect(options, {
    name: 'fathom',
    load: src,
    attributes: { 'data-site': siteId, ...(spa && { 'data-spa': spa }) },
  })
}

/**
 * Fathom, for a policy: `{ ...fathomService, id: 'fathom', category: 'statistics' }`.
 * @see Fathom, data processing addendum [unverified]
 */
export const fathomService: ReadyService = {
  vendor: 'fathom',
  provider: 'Fathom',
  role: 'processor',
  function: { en: 'Audience measurement', fr: 'Mesure d’audience' },
  hosts: ['cdn.usefathom.com'],
  trackers: [],
}
