import type { Effect } from '../consent'
import type { ReadyService } from '../model/policy'
import { ownGlobals, type VendorOptions, vendorEffect } from '../vendor-effect'

/** Which tag of Microsoft Advertising measures, and how. */
export interface MicrosoftUetOptions extends VendorOptions {
  /** The id of the tag. */
  readonly tagId: string
  /** @default 'https://bat.bing.com/bat.js' */
  readonly src?: string
  /**
   * More of what its constructor takes.
   * @see https://learn.microsoft.com/en-us/advertising/guides/universal-event-tracking
   * @default none: what a page loads without a new document is not measured
   */
  readonly settings?: Readonly<Record<string, unknown>>
}

interface Queue {
  push(...command: readonly unknown[]): unknown
}

interface UetPage {
  uetq?: Queue
  UET?: new (options: object) => Queue
}

/**
 * Universal Event Tracking of Microsoft Advertising, told by its consent mode. After a withdrawal it stores nothing;
 * events that the page still sends arrive without an identifier.
 * @see https://help.ads.microsoft.com/apex/index/3/en/60119
 */
export function microsoftUet({
  tagId,
  src = 'https://bat.bing.com/bat.js',
  settings,
  ...options
}: MicrosoftUetOptions): Effect {
  const page = ownGlobals<UetPage>()
  let isGranted = false
  const say = (command: 'default' | 'update'): unknown => {
    page.uetq ??= []
    return page.uetq.push('consent', command, { ad_storage: isGranted ? 'granted' : 'denied' })
  }
  // Its script does nothing by itself. A page that was withdrawn from meanwhile is not measured.
  const start = (): void => {
    const { uetq, UET } = page
    if (!isGranted || !UET || !Array.isArray(uetq)) return
    Document.prototype.removeEventListener.call(document, 'load', start, true)
    page.uetq = new UET({ ...settings, ti: tagId, q: uetq })
    page.uetq.push('pageLoad')
  }
  return vendorEffect(options, {
    name: 'microsoft-uet',
    load: src,
    bootstrap() {
      say('default')
      // The event of a script does not bubble: on its way down it passes here.
      Document.prototype.addEventListener.call(document, 'load', start, true)
    },
    granted() {
      isGranted = true
      say('update')
      start()
    },
    denied() {
      isGranted = false
      say('update')
    },
  })
}

/**
 * Microsoft Advertising, for a policy: `{ ...microsoftUetService, id: 'uet', category: 'advertising' }`.
 * @see Microsoft, on UET and the GDPR: it is the controller, and not on the advertiser's behalf [reported]
 */
export const microsoftUetService: ReadyService = {
  vendor: 'microsoft-uet',
  provider: 'Microsoft Advertising',
  role: 'controller',
  function: {
    en: 'Measurement of advertisements, and audiences for them',
    fr: 'Mesure des publicités, et audiences publicitaires',
  },
  hosts: ['bat.bing.com', 'bat.bing.net'],
  trackers: [
    {
      name: '_uetsid',
      party: 'first',
      purpose: { en: 'To tell visits apart', fr: 'Distinguer les visites' },
      retention: 'P1D',
    },
    {
      name: '_uetvid',
      party: 'first',
      purpose: { en: 'To tell visitors apart', fr: 'Distinguer les visiteurs' },
      retention: 'P13M',
    },
    {
      name: '_uetmsclkid',
      party: 'first',
      purpose: {
        en: 'To know from which advertisement a visitor came',
        fr: 'Savoir de quelle publicité vient le visiteur',
      },
      retention: 'P90D',
    },
    {
      name: { prefix: '_uet' },
      storage: 'local',
      party: 'first',
      purpose: {
        en: 'To tell visitors and visits apart',
        fr: 'Distinguer les visiteurs et les visites',
      },
      retention: 'P13M',
    },
    {
      name: 'MUID',
      party: 'third',
      purpose: {
        en: 'To tell browsers apart across the sites of Microsoft',
        fr: 'Distinguer les navigateurs sur les sites de Microsoft',
      },
      retention: 'P13M',
    },
    {
      name: 'MSPTC',
      party: 'third',
      purpose: {
        en: 'To tell browsers apart on this site',
        fr: 'Distinguer les navigateurs sur ce site',
      },
      retention: 'P13M',
    },
    {
      name: 'MR',
      party: 'third',
      purpose: { en: 'To know when to renew MUID', fr: 'Savoir quand renouveler MUID' },
      retention: 'P7D',
    },
  ],
}
