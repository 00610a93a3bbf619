import type { Effect } from '../consent'
import type { ReadyService } from '../model/policy'
import { addressOf, ownGlobals, type VendorOptions, vendorEffect } from '../vendor-effect'

/** Which property of Google Analytics 4 measures, and how. */
export interface GoogleAnalyticsOptions extends VendorOptions {
  /** The measurement id, `G-…`. */
  readonly measurementId: string
  /** @default 'https://www.googletagmanager.com/gtag/js' with the measurement id */
  readonly src?: string
  /**
   * Parameters of its `config` command.
   * @see https://developers.google.com/analytics/devguides/collection/ga4/reference/config
   * @default none
   */
  readonly settings?: Readonly<Record<string, unknown>>
}

type GoogleTagPage = Record<`ga-disable-${string}`, boolean> & {
  dataLayer?: unknown[]
  gtag?: (...command: readonly unknown[]) => void
}

/**
 * Google Analytics 4, loaded when the visitor agrees and not before. It says nothing of Consent Mode: for that, put
 * `googleConsentMode` before it.
 * @see https://developers.google.com/analytics/devguides/collection/gtagjs/user-opt-out
 */
export function googleAnalytics({
  measurementId,
  src = addressOf`https://www.googletagmanager.com/gtag/js?id=${measurementId}`,
  settings = {},
  ...options
}: GoogleAnalyticsOptions): Effect {
  const disable = (off: boolean): void => {
    const page = ownGlobals<GoogleTagPage>()
    page[`ga-disable-${measurementId}`] = off
  }
  return vendorEffect(options, {
    name: 'google-analytics',
    load: src,
    bootstrap() {
      const page = ownGlobals<GoogleTagPage>()
      page.dataLayer ??= []
      const queue = page.dataLayer
      page.gtag ??= function gtag() {
        // biome-ignore lint/complexity/noArguments: Google takes an array for data, not for a command
        queue.push(arguments)
      }
      page.gtag('js', new Date())
      page.gtag('config', measurementId, settings)
    },
    granted: () => disable(false),
    // Asked before every cookie and every request.
    denied: () => disable(true),
  })
}

/**
 * Google Analytics 4, for a policy: `{ ...googleAnalyticsService, id: 'analytics', category: 'statistics' }`.
 * @see Google, restricted data processing: it acts for the site only where sharing with its products is off [reported]
 */
export const googleAnalyticsService: ReadyService = {
  vendor: 'google-analytics',
  provider: 'Google Analytics',
  role: 'controller',
  function: { en: 'Audience measurement', fr: 'Mesure d’audience' },
  hosts: [
    '*.googletagmanager.com',
    '*.google-analytics.com',
    'analytics.google.com',
    '*.analytics.google.com',
    '*.g.doubleclick.net',
  ],
  trackers: [
    {
      name: '_ga',
      party: 'first',
      purpose: { en: 'To tell visitors apart', fr: 'Distinguer les visiteurs' },
      retention: 'P2Y',
    },
    {
      name: { prefix: '_ga_' },
      party: 'first',
      purpose: { en: 'To tell visits apart', fr: 'Distinguer les visites' },
      retention: 'P2Y',
    },
  ],
}
