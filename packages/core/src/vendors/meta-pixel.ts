import type { Effect } from '../consent'
import type { ReadyService } from '../model/policy'
import { ownGlobals, type VendorOptions, vendorEffect } from '../vendor-effect'

/** Which pixel of Meta measures, and how. */
export interface MetaPixelOptions extends VendorOptions {
  /** The id of the pixel. */
  readonly pixelId: string
  /** @default 'https://connect.facebook.net/en_US/fbevents.js' */
  readonly src?: string
  /**
   * What its `init` command is told of the visitor.
   * @see https://developers.facebook.com/docs/meta-pixel/advanced/advanced-matching
   * @default none
   */
  readonly settings?: Readonly<Record<string, unknown>>
}

type Command = readonly [name: string, ...parameters: readonly unknown[]]

interface Fbq {
  (...command: Command): void
  callMethod?(...command: Command): void
  push?: Fbq
  queue: Command[]
}

/**
 * Meta Pixel, told by its own consent API: it keeps and sends nothing before the grant, nor after a withdrawal.
 * @see https://developers.facebook.com/docs/meta-pixel/implementation/gdpr
 */
export function metaPixel({
  pixelId,
  src = 'https://connect.facebook.net/en_US/fbevents.js',
  settings = {},
  ...options
}: MetaPixelOptions): Effect {
  const page = ownGlobals<{ fbq?: Fbq; _fbq?: Fbq }>()
  const say = (word: 'grant' | 'revoke'): void => page.fbq?.('consent', word)
  return vendorEffect(options, {
    name: 'meta-pixel',
    load: src,
    bootstrap() {
      const stub: Fbq = Object.assign(
        (...command: Command): void => {
          if (stub.callMethod) stub.callMethod(...command)
          else stub.queue.push(command)
        },
        { queue: [], loaded: true, version: '2.0' },
      )
      stub.push = stub
      page.fbq ??= stub
      page._fbq ??= page.fbq
      say('revoke')
      page.fbq('init', pixelId, settings)
      page.fbq('track', 'PageView')
    },
    granted: () => say('grant'),
    denied: () => say('revoke'),
  })
}

/**
 * Meta Pixel, for a policy: `{ ...metaPixelService, id: 'meta', category: 'advertising' }`.
 * @see Meta, controller addendum: both are joint controllers [unverified]
 */
export const metaPixelService: ReadyService = {
  vendor: 'meta-pixel',
  provider: 'Meta',
  role: 'controller',
  function: {
    en: 'Measurement of advertisements on Facebook and Instagram, and audiences for them',
    fr: 'Mesure des publicités sur Facebook et Instagram, et audiences publicitaires',
  },
  hosts: ['connect.facebook.net', 'www.facebook.com'],
  trackers: [
    {
      name: '_fbp',
      party: 'first',
      purpose: { en: 'To tell visitors apart', fr: 'Distinguer les visiteurs' },
      retention: 'P90D',
    },
    {
      name: '_fbc',
      party: 'first',
      purpose: {
        en: 'To know from which advertisement a visitor came',
        fr: 'Savoir de quelle publicité vient le visiteur',
      },
      retention: 'P90D',
    },
    {
      name: { prefix: 'lastExternalReferrer' },
      storage: 'local',
      party: 'first',
      purpose: {
        en: 'To know from which kind of site a visitor came, and when',
        fr: 'Savoir de quel type de site vient le visiteur, et quand',
      },
      retention: 'P90D',
    },
    {
      name: 'fr',
      party: 'third',
      purpose: {
        en: 'To show advertisements, and to measure them, across sites',
        fr: 'Afficher et mesurer des publicités d’un site à l’autre',
      },
      retention: 'P90D',
    },
  ],
}
