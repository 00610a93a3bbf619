import type { Effect } from '../consent'
import type { ReadyService } from '../model/policy'
import {
  type Command,
  ownGlobals,
  snippetQueue,
  type VendorOptions,
  vendorEffect,
} from '../vendor-effect'

/** Which project of Mixpanel measures, and how. */
export interface MixpanelOptions extends VendorOptions {
  /** The token of the project. */
  readonly token: string
  /**
   * Where it sends to, without a slash at the end; `https://api-eu.mixpanel.com` for a project in Europe.
   * @default 'https://api-js.mixpanel.com'
   */
  readonly host?: string
  /** @default 'https://cdn.mxpnl.com/libs/mixpanel-2-latest.min.js' */
  readonly src?: string
  /**
   * More of what its `mixpanel.init` takes.
   * @see https://docs.mixpanel.com/docs/tracking-methods/sdks/javascript
   * @default none
   */
  readonly settings?: Readonly<Record<string, unknown>>
}

interface Mixpanel {
  init(token: string, settings: object): unknown
  push(command: Command): unknown
}

/** What a page may call before the script is there. */
const METHODS = 'track track_pageview identify alias register reset'

/**
 * Mixpanel, opted in and out by its own API.
 * @see https://docs.mixpanel.com/docs/privacy/protecting-user-data
 */
export function mixpanel({
  token,
  host = 'https://api-js.mixpanel.com',
  src = 'https://cdn.mxpnl.com/libs/mixpanel-2-latest.min.js',
  settings,
  ...options
}: MixpanelOptions): Effect {
  const page = ownGlobals<{ mixpanel?: Mixpanel }>()
  const { stub, empty } = snippetQueue('mixpanel', 1.2, METHODS)
  let isAsked = false
  let isDisabled = false
  return vendorEffect(options, {
    name: 'mixpanel',
    load: src,
    bootstrap() {
      page.mixpanel ??= stub as Mixpanel
    },
    granted() {
      if (!isAsked) page.mixpanel?.init(token, { ...settings, api_host: host })
      isAsked = true
      if (isDisabled) page.mixpanel?.push(['enable'])
      isDisabled = false
      // On every page, but without an event that says so.
      page.mixpanel?.push(['opt_in_tracking', { track: () => {} }])
    },
    denied() {
      if (page.mixpanel !== stub) {
        page.mixpanel?.push(['opt_out_tracking'])
        // It must stay out even when the key that remembers this is erased.
        page.mixpanel?.push(['disable'])
        isDisabled = true
        return
      }
      // What still waits for the script was meant for a visitor who agreed.
      empty()
      isAsked = false
    },
  })
}

/**
 * Mixpanel, for a policy: `{ ...mixpanelService, id: 'mixpanel', category: 'statistics' }`.
 * @see Mixpanel, data processing addendum [reported]
 */
export const mixpanelService: ReadyService = {
  vendor: 'mixpanel',
  provider: 'Mixpanel',
  role: 'processor',
  function: { en: 'Analysis of how the site is used', fr: 'Analyse de l’usage du site' },
  hosts: ['cdn.mxpnl.com', '*.mixpanel.com'],
  trackers: [
    {
      name: { prefix: 'mp_' },
      party: 'first',
      purpose: { en: 'To tell visitors apart', fr: 'Distinguer les visiteurs' },
      retention: 'P1Y',
    },
    {
      name: { prefix: 'mp_' },
      storage: 'session',
      party: 'first',
      purpose: { en: 'To tell visits and tabs apart', fr: 'Distinguer les visites et les onglets' },
      retention: 'session',
    },
    {
      name: { prefix: '__mp_opt_in_out_' },
      storage: 'local',
      party: 'first',
      purpose: {
        en: 'To remember an agreement or a withdrawal',
        fr: 'Se souvenir d’un accord ou d’un retrait',
      },
      retention: 'P30Y',
    },
    {
      name: { prefix: '__mpq_' },
      storage: 'local',
      party: 'first',
      purpose: {
        en: 'To keep what could not be sent yet',
        fr: 'Garder ce qui n’a pas encore pu être envoyé',
      },
      retention: 'P30Y',
    },
    {
      name: { prefix: 'mixpanel' },
      storage: 'indexeddb',
      party: 'first',
      purpose: {
        en: 'To keep recordings and settings',
        fr: 'Garder des enregistrements et des réglages',
      },
      retention: 'P30Y',
    },
  ],
}
