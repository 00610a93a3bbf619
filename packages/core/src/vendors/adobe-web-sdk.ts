import type { Effect } from '../consent'
import type { ReadyService } from '../model/policy'
import { ownGlobals, type VendorOptions, vendorEffect } from '../vendor-effect'

/** Which datastream of Adobe collects, and how. */
export interface AdobeWebSdkOptions extends VendorOptions {
  /** The id of the organisation, ending in `@AdobeOrg`. */
  readonly orgId: string
  readonly datastreamId: string
  /**
   * The host that it sends to.
   * @default 'edge.adobedc.net'
   */
  readonly edgeDomain?: string
  /** @default version 2.33.1 at 'https://cdn1.adoberesources.net/alloy' */
  readonly src?: string
  /**
   * More of what its `configure` command takes.
   * @see https://experienceleague.adobe.com/en/docs/experience-platform/collection/js/commands/configure/overview
   * @default none
   */
  readonly settings?: Readonly<Record<string, unknown>> & {
    readonly onBeforeEventSend?: (event: unknown) => unknown
  }
}

type Command = readonly [name: string, parameters?: object]

interface Alloy {
  (...command: Command): Promise<unknown>
  q?: unknown[]
}

/**
 * Adobe Experience Platform Web SDK, opted in and out by its own API. It asks before it sends: what the page sends waits
 * until Adobe has taken note of the grant.
 * @see https://experienceleague.adobe.com/en/docs/experience-platform/collection/js/commands/setconsent
 */
export function adobeWebSdk({
  orgId,
  datastreamId,
  edgeDomain = 'edge.adobedc.net',
  src = 'https://cdn1.adoberesources.net/alloy/2.33.1/alloy.min.js',
  settings,
  ...options
}: AdobeWebSdkOptions): Effect {
  const page = ownGlobals<{ alloy?: Alloy; __alloyNS?: string[] }>()
  const waiting: unknown[] = []
  let isIn = false
  // Nobody waits for the promise: what Adobe cannot be told, it reports itself.
  const tell = (...command: Command): unknown => page.alloy?.(...command).catch(() => {})
  const say = (general: 'in' | 'out'): unknown => {
    isIn = general === 'in'
    const value = { general }
    return tell('setConsent', { consent: [{ standard: 'Adobe', version: '1.0', value }] })
  }
  return vendorEffect(options, {
    name: 'adobe-web-sdk',
    load: src,
    bootstrap() {
      const stub: Alloy = (...command) =>
        new Promise((resolve, reject) => waiting.push([resolve, reject, command]))
      page.alloy ??= Object.assign(stub, { q: waiting })
      page.__alloyNS ??= []
      page.__alloyNS.push('alloy')
      tell('configure', {
        ...settings,
        orgId,
        datastreamId,
        edgeDomain,
        defaultConsent: 'pending',
        // Where Adobe does not answer, what it was told before would hold.
        onBeforeEventSend: (event: unknown) => isIn && settings?.onBeforeEventSend?.(event),
      })
    },
    granted: () => say('in'),
    denied() {
      // What still waits for the script was meant for a visitor who agreed; but it must be configured.
      waiting.length = Math.min(waiting.length, 1)
      say('out')
    },
  })
}

/**
 * Adobe Experience Platform Web SDK, for a policy: `{ ...adobeWebSdkService, id: 'adobe', category: 'statistics' }`.
 * @see Adobe, privacy of Experience Cloud: "a service provider and a data processor"
 */
export const adobeWebSdkService: ReadyService = {
  vendor: 'adobe-web-sdk',
  provider: 'Adobe Experience Platform',
  role: 'processor',
  function: {
    en: 'Audience measurement and personalisation',
    fr: 'Mesure d’audience et personnalisation',
  },
  hosts: ['cdn1.adoberesources.net', '*.adobedc.net', '*.demdex.net'],
  trackers: [
    {
      name: { prefix: 'kndctr_' },
      party: 'first',
      purpose: {
        en: 'To tell visitors apart, and to remember their answer',
        fr: 'Distinguer les visiteurs, et se souvenir de leur réponse',
      },
      retention: 'P13M',
    },
    {
      name: { prefix: 'com.adobe.alloy.' },
      storage: 'local',
      party: 'first',
      purpose: { en: 'To know what Adobe was told', fr: 'Savoir ce qui a été dit à Adobe' },
      retention: 'P30Y',
    },
    {
      name: 'demdex',
      party: 'third',
      purpose: {
        en: 'To tell visitors apart across sites',
        fr: 'Distinguer les visiteurs d’un site à l’autre',
      },
      retention: 'P180D',
    },
  ],
}
