import type { Effect } from '../consent'
import type { ReadyService } from '../model/policy'
import { ownGlobals, type VendorOptions, vendorEffect } from '../vendor-effect'

/** Which project of Amplitude measures, and how. */
export interface AmplitudeOptions extends VendorOptions {
  /** The key of the project. */
  readonly apiKey: string
  /**
   * Where the project's data are.
   * @default 'US'
   */
  readonly region?: 'US' | 'EU'
  /** @default version 2.45.7 at 'https://cdn.amplitude.com/libs' */
  readonly src?: string
  /**
   * More of what its `amplitude.init` takes.
   * @see https://amplitude.com/docs/sdks/analytics/browser/browser-sdk-2
   * @default none
   */
  readonly settings?: Readonly<Record<string, unknown>>
}

interface Amplitude {
  readonly _q?: readonly unknown[]
  init(apiKey: string, settings: object): unknown
  setOptOut(isOut: boolean): unknown
}

/** What a page may call before the script is there. */
const METHODS = 'init setOptOut track identify setUserId reset'

/**
 * Amplitude, opted out and in again by its own API.
 * @see https://amplitude.com/docs/sdks/analytics/browser/cookies-and-consent-management
 */
export function amplitude({
  apiKey,
  region = 'US',
  src = 'https://cdn.amplitude.com/libs/analytics-browser-2.45.7-min.js.gz',
  settings,
  ...options
}: AmplitudeOptions): Effect {
  const page = ownGlobals<{ amplitude?: Amplitude }>()
  const waiting: unknown[] = []
  let isAsked = false
  return vendorEffect(options, {
    name: 'amplitude',
    load: src,
    bootstrap() {
      const stub: Record<string, unknown> = { _q: waiting, _iq: {}, invoked: true }
      for (const name of METHODS.split(' ')) {
        stub[name] = (...args: readonly unknown[]) => waiting.push({ name, args })
      }
      page.amplitude ??= stub as unknown as Amplitude
    },
    granted() {
      if (!isAsked) page.amplitude?.init(apiKey, { ...settings, serverZone: region })
      isAsked = true
      page.amplitude?.setOptOut(false)
    },
    denied() {
      if (page.amplitude?._q !== waiting) {
        page.amplitude?.setOptOut(true)
        return
      }
      // What still waits for the script was meant for a visitor who agreed.
      waiting.length = 0
      isAsked = false
    },
  })
}

/**
 * Amplitude, for a policy: `{ ...amplitudeService, id: 'amplitude', category: 'statistics' }`.
 * @see Amplitude, data processing addendum [reported]
 */
export const amplitudeService: ReadyService = {
  vendor: 'amplitude',
  provider: 'Amplitude',
  role: 'processor',
  function: { en: 'Analysis of how the site is used', fr: 'Analyse de l’usage du site' },
  hosts: ['*.amplitude.com'],
  trackers: [
    {
      name: { prefix: 'AMP_' },
      party: 'first',
      purpose: {
        en: 'To tell visitors and visits apart',
        fr: 'Distinguer les visiteurs et les visites',
      },
      retention: 'P1Y',
    },
    {
      name: { prefix: 'AMP_' },
      storage: 'session',
      party: 'first',
      purpose: { en: 'To know how the visit began', fr: 'Savoir comment la visite a commencé' },
      retention: 'session',
    },
    {
      name: { prefix: 'AMP_' },
      storage: 'local',
      party: 'first',
      purpose: {
        en: 'To keep settings, and what could not be sent yet',
        fr: 'Garder des réglages, et ce qui n’a pas encore pu être envoyé',
      },
      retention: 'P30Y',
    },
    {
      name: { prefix: 'AMP_' },
      storage: 'indexeddb',
      party: 'first',
      purpose: { en: 'To find its own faults', fr: 'Trouver ses propres défauts' },
      retention: 'P30Y',
    },
  ],
}
