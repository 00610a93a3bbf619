import type { Effect } from '../consent'
import type { ReadyService } from '../model/policy'
import { addressOf, ownGlobals, type VendorOptions, vendorEffect } from '../vendor-effect'

/** Which account of HubSpot measures. */
export interface HubspotOptions extends VendorOptions {
  /** The id of the account. */
  readonly portalId: number | string
  /**
   * Where the account's data are, as its own snippet says: `eu1` where that loads from `js-eu1.hs-scripts.com`.
   * @default 'na1'
   */
  readonly region?: string
  /** @default the script of the account at 'https://js.hs-scripts.com', or at that of its region */
  readonly src?: string
}

type Command = readonly [name: string, ...parameters: readonly unknown[]]

interface Queue {
  push(command: Command): unknown
}

interface HubspotPage {
  _hsq?: Queue
  _hsp?: Queue
  disableHubSpotCookieBanner?: boolean
}

/**
 * HubSpot, told by its own consent API in place of its own banner: after a withdrawal, to store and to send nothing. What
 * it has put into the page, such as a chat, stays there until the next one.
 * @see https://developers.hubspot.com/docs/api-reference/latest/account/settings/consent-banner/consent-banner-api
 */
export function hubspot({
  portalId,
  region = 'na1',
  src = addressOf`https://js${region === 'na1' ? '' : `-${region}`}.hs-scripts.com/${portalId}.js`,
  ...options
}: HubspotOptions): Effect {
  const page = ownGlobals<HubspotPage>()
  const say = (isGranted: boolean, ...track: readonly object[]): void => {
    page._hsp ??= [] as Command[]
    page._hsq ??= [] as Command[]
    const categories = { analytics: isGranted, advertisement: isGranted, functionality: isGranted }
    page._hsp.push(['setHubSpotConsent', categories])
    // Without consent it would go on without cookies.
    page._hsq.push(['doNotTrack', ...track])
  }
  return vendorEffect(options, {
    name: 'hubspot',
    load: src,
    attributes: { id: 'hs-script-loader' },
    bootstrap() {
      page.disableHubSpotCookieBanner = true
    },
    granted: () => say(true, { track: true }),
    denied: () => say(false),
  })
}

/**
 * HubSpot, for a policy: `{ ...hubspotService, id: 'hubspot', category: 'advertising' }`.
 * @see HubSpot, data processing agreement, section 10: both are controllers where its code shares intent data
 */
export const hubspotService: ReadyService = {
  vendor: 'hubspot',
  provider: 'HubSpot',
  role: 'controller',
  function: {
    en: 'Audience measurement, forms and chat, joined to a file of contacts',
    fr: 'Mesure d’audience, formulaires et messagerie, reliés à un fichier de contacts',
  },
  hosts: [
    '*.hs-scripts.com',
    '*.hs-analytics.net',
    '*.hs-banner.com',
    '*.hsadspixel.net',
    '*.hscollectedforms.net',
    '*.hsforms.com',
    '*.usemessages.com',
    '*.hubspot.com',
  ],
  trackers: [
    {
      name: '__hstc',
      party: 'first',
      purpose: { en: 'To tell visitors apart', fr: 'Distinguer les visiteurs' },
      retention: 'P6M',
    },
    {
      name: 'hubspotutk',
      party: 'first',
      purpose: {
        en: 'To recognise visitors who fill in a form',
        fr: 'Reconnaître les visiteurs qui remplissent un formulaire',
      },
      retention: 'P6M',
    },
    {
      name: '__hssc',
      party: 'first',
      purpose: { en: 'To tell visits apart', fr: 'Distinguer les visites' },
      retention: 'PT30M',
    },
    {
      name: '__hssrc',
      party: 'first',
      purpose: {
        en: 'To know whether the browser was restarted',
        fr: 'Savoir si le navigateur a été redémarré',
      },
      retention: 'session',
    },
    {
      name: 'messagesUtk',
      party: 'first',
      purpose: {
        en: 'To recognise visitors who chat',
        fr: 'Reconnaître les visiteurs qui utilisent la messagerie',
      },
      retention: 'P6M',
    },
    {
      name: { prefix: 'hs-messages-' },
      party: 'first',
      purpose: {
        en: 'To remember whether the chat is open',
        fr: 'Se souvenir de l’ouverture de la messagerie',
      },
      retention: 'P1D',
    },
    {
      name: '__hs_do_not_track',
      party: 'first',
      purpose: { en: 'To remember a withdrawal', fr: 'Se souvenir d’un retrait' },
      retention: 'P6M',
    },
    {
      name: '__cf_bm',
      party: 'third',
      purpose: { en: 'To tell people from robots', fr: 'Distinguer les personnes des robots' },
      retention: 'PT30M',
    },
  ],
}
