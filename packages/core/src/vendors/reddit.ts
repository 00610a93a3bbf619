import type { Effect } from '../consent'
import type { ReadyService } from '../model/policy'
import { ownGlobals, type VendorOptions, vendorEffect } from '../vendor-effect'

/** Which pixel of Reddit measures, and how. */
export interface RedditOptions extends VendorOptions {
  /** The id of the pixel. */
  readonly pixelId: string
  /** @default 'https://www.redditstatic.com/ads/pixel.js' */
  readonly src?: string
  /**
   * More of what its `init` command takes.
   * @see https://business.reddithelp.com/s/article/reddit-pixel
   * @default none
   */
  readonly settings?: Readonly<Record<string, unknown>>
}

type Command = readonly [name: string, ...parameters: readonly unknown[]]

interface Rdt {
  (...command: Command): void
  sendEvent?(...command: Command): void
  callQueue: Command[]
}

/**
 * Reddit Pixel, loaded when the visitor agrees and not before. It can be told to drop its cookies, but not to stop: a
 * withdrawal asks for a reload.
 * @see https://business.reddithelp.com/s/article/reddit-pixel
 */
export function reddit({
  pixelId,
  src = 'https://www.redditstatic.com/ads/pixel.js',
  settings = {},
  ...options
}: RedditOptions): Effect {
  return vendorEffect(options, {
    name: 'reddit',
    load: src,
    bootstrap() {
      const page = ownGlobals<{ rdt?: Rdt }>()
      const stub: Rdt = Object.assign(
        (...command: Command): void => {
          if (stub.sendEvent) stub.sendEvent(...command)
          else stub.callQueue.push(command)
        },
        { callQueue: [] },
      )
      page.rdt ??= stub
      page.rdt('init', pixelId, settings)
      page.rdt('track', 'PageVisit')
    },
  })
}

/**
 * Reddit Pixel, for a policy: `{ ...redditService, id: 'reddit', category: 'advertising' }`.
 * @see Reddit, advertising terms: it uses the data for itself as well [unverified]
 */
export const redditService: ReadyService = {
  vendor: 'reddit',
  provider: 'Reddit',
  role: 'controller',
  function: {
    en: 'Measurement of advertisements on Reddit, and audiences for them',
    fr: 'Mesure des publicités sur Reddit, et audiences publicitaires',
  },
  hosts: [
    'www.redditstatic.com',
    'alb.reddit.com',
    'pixel-config.reddit.com',
    'conversions-config.reddit.com',
  ],
  trackers: [
    {
      name: '_rdt_uuid',
      party: 'first',
      purpose: { en: 'To tell visitors apart', fr: 'Distinguer les visiteurs' },
      retention: 'P90D',
    },
    {
      name: '_rdt_cid',
      party: 'first',
      purpose: {
        en: 'To know from which advertisement a visitor came',
        fr: 'Savoir de quelle publicité vient le visiteur',
      },
      retention: 'P90D',
    },
    {
      name: '_rdt_em',
      party: 'first',
      purpose: {
        en: 'To recognise visitors by a digest of their e-mail address',
        fr: 'Reconnaître les visiteurs par une empreinte de leur adresse électronique',
      },
      retention: 'P90D',
    },
  ],
}
