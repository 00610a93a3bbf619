import type { Effect } from '../consent'
import type { ReadyService } from '../model/policy'
import { addressOf, ownGlobals, type VendorOptions, vendorEffect } from '../vendor-effect'

/** Which pixel of TikTok measures. */
export interface TiktokOptions extends VendorOptions {
  /** The id of the pixel. */
  readonly pixelId: string
  /** @default 'https://analytics.tiktok.com/i18n/pixel/events.js' with the id of the pixel */
  readonly src?: string
}

type Command = readonly [method: string, ...parameters: readonly unknown[]]

type Method = (...parameters: readonly unknown[]) => unknown

/** What a page may call before the script is there; what is not named here, TikTok does not put off. */
const METHODS =
  'page track identify instances debug on off once ready alias group enableCookie disableCookie holdConsent revokeConsent grantConsent'

/**
 * TikTok Pixel, told by its own consent mode: it sends nothing before the grant, nor after a withdrawal.
 * @see https://business-api.tiktok.com/portal/docs/pixel-cookie-consent-mode/v1.3
 */
export function tiktok({
  pixelId,
  src = addressOf`https://analytics.tiktok.com/i18n/pixel/events.js?sdkid=${pixelId}&lib=ttq`,
  ...options
}: TiktokOptions): Effect {
  const page = ownGlobals<{ ttq?: Record<string, Method>; TiktokAnalyticsObject?: string }>()
  const call = (method: string): unknown => page.ttq?.[method]?.()
  return vendorEffect(options, {
    name: 'tiktok',
    load: src,
    bootstrap() {
      const methods = METHODS.split(' ')
      const queue = Object.assign([] as Command[], {
        methods,
        _i: { [pixelId]: Object.assign([], { _u: src.split('?')[0] }) },
        _t: { [pixelId]: Date.now() },
        _o: { [pixelId]: {} },
      })
      const stubs = methods.map((method): [string, Method] => [
        method,
        (...parameters) => queue.push([method, ...parameters]),
      ])
      const stub: unknown = Object.assign(queue, Object.fromEntries(stubs))
      page.TiktokAnalyticsObject = 'ttq'
      page.ttq ??= stub as Record<string, Method>
      call('holdConsent')
      call('page')
    },
    granted: () => call('grantConsent'),
    denied: () => call('revokeConsent'),
  })
}

/**
 * TikTok Pixel, for a policy: `{ ...tiktokService, id: 'tiktok', category: 'advertising' }`.
 * @see TikTok, business products data terms: both are joint controllers [unverified]
 */
export const tiktokService: ReadyService = {
  vendor: 'tiktok',
  provider: 'TikTok',
  role: 'controller',
  function: {
    en: 'Measurement of advertisements on TikTok, and audiences for them',
    fr: 'Mesure des publicités sur TikTok, et audiences publicitaires',
  },
  hosts: ['analytics.tiktok.com', 'ads.tiktok.com', '*.tiktokw.us'],
  trackers: [
    {
      name: '_ttp',
      party: 'first',
      purpose: { en: 'To tell visitors apart', fr: 'Distinguer les visiteurs' },
      retention: 'P13M',
    },
    {
      name: '_tt_enable_cookie',
      party: 'first',
      purpose: { en: 'To learn whether cookies work', fr: 'Savoir si les cookies fonctionnent' },
      retention: 'P13M',
    },
    {
      name: { prefix: 'ttcsid' },
      party: 'first',
      purpose: { en: 'To tell visits apart', fr: 'Distinguer les visites' },
      retention: 'P13M',
    },
    {
      name: 'ttclid',
      party: 'first',
      purpose: {
        en: 'To know from which advertisement a visitor came',
        fr: 'Savoir de quelle publicité vient le visiteur',
      },
      retention: 'P13M',
    },
    {
      name: { prefix: 'tt_' },
      storage: 'session',
      party: 'first',
      purpose: { en: 'To join the pages of a visit', fr: 'Relier les pages d’une visite' },
      retention: 'session',
    },
    {
      name: '_ttp',
      party: 'third',
      purpose: {
        en: 'To tell visitors apart across sites',
        fr: 'Distinguer les visiteurs d’un site à l’autre',
      },
      retention: 'P13M',
    },
  ],
}
