import type { Effect } from '../consent'
import type { ReadyService } from '../model/policy'
import { ownGlobals, type VendorOptions, vendorEffect } from '../vendor-effect'

/** Which pixel of X measures. */
export interface XOptions extends VendorOptions {
  /** The id of the pixel. */
  readonly pixelId: string
  /** @default 'https://static.ads-twitter.com/uwt.js' */
  readonly src?: string
}

type Command = readonly [name: string, ...parameters: readonly unknown[]]

interface Twq {
  (...command: Command): void
  exe?(...command: Command): void
  queue: Command[]
}

/**
 * X Pixel, loaded when the visitor agrees and not before. It knows no withdrawal: that asks for a reload.
 * @see https://business.x.com/en/help/campaign-measurement-and-analytics/conversion-tracking-for-websites
 */
export function x({
  pixelId,
  src = 'https://static.ads-twitter.com/uwt.js',
  ...options
}: XOptions): Effect {
  return vendorEffect(options, {
    name: 'x',
    load: src,
    bootstrap() {
      const page = ownGlobals<{ twq?: Twq }>()
      const stub: Twq = Object.assign(
        (...command: Command): void => {
          if (stub.exe) stub.exe(...command)
          else stub.queue.push(command)
        },
        { queue: [], version: '1.1' },
      )
      page.twq ??= stub
      page.twq('config', pixelId)
    },
  })
}

/**
 * X Pixel, for a policy: `{ ...xService, id: 'x', category: 'advertising' }`.
 * @see X, controller-to-controller data protection addendum [unverified]
 */
export const xService: ReadyService = {
  vendor: 'x',
  provider: 'X',
  role: 'controller',
  function: {
    en: 'Measurement of advertisements on X, and audiences for them',
    fr: 'Mesure des publicités sur X, et audiences publicitaires',
  },
  hosts: ['static.ads-twitter.com', 'analytics.twitter.com', 'analytics.x.com', 't.co'],
  trackers: [
    {
      name: '_twpid',
      party: 'first',
      purpose: { en: 'To tell visitors apart', fr: 'Distinguer les visiteurs' },
      retention: 'P13M',
    },
    {
      name: '_twsid',
      party: 'first',
      purpose: { en: 'To tell visits apart', fr: 'Distinguer les visites' },
      retention: 'P13M',
    },
    {
      name: '_twclid',
      party: 'first',
      purpose: {
        en: 'To know from which advertisement a visitor came',
        fr: 'Savoir de quelle publicité vient le visiteur',
      },
      retention: 'P13M',
    },
    {
      name: { prefix: 'guest_id' },
      party: 'third',
      purpose: {
        en: 'To tell apart visitors who are not logged in to X',
        fr: 'Distinguer les visiteurs qui ne sont pas connectés à X',
      },
      retention: 'P2Y',
    },
    {
      name: 'personalization_id',
      party: 'third',
      purpose: {
        en: 'To tell visitors apart across sites',
        fr: 'Distinguer les visiteurs d’un site à l’autre',
      },
      retention: 'P2Y',
    },
    {
      name: 'muc_ads',
      party: 'third',
      purpose: {
        en: 'To show advertisements, and to measure them, across sites',
        fr: 'Afficher et mesurer des publicités d’un site à l’autre',
      },
      retention: 'P2Y',
    },
  ],
}
