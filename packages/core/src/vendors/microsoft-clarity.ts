import type { Effect } from '../consent'
import type { ReadyService } from '../model/policy'
import { addressOf, ownGlobals, type VendorOptions, vendorEffect } from '../vendor-effect'

/** Which project of Clarity records. */
export interface MicrosoftClarityOptions extends VendorOptions {
  readonly projectId: string
  /**
   * Whether the service stands for advertising too: then Clarity may pass what it knows on to Microsoft Advertising.
   * @default false
   */
  readonly advertising?: boolean
  /** @default 'https://www.clarity.ms/tag/' and the project id */
  readonly src?: string
}

interface Clarity {
  (...command: readonly unknown[]): void
  q?: unknown[]
}

/**
 * Microsoft Clarity, told by its consent API: no cookie before the visitor agrees. By its own rule it never records a
 * browser that sends Global Privacy Control.
 * @see https://learn.microsoft.com/clarity/setup-and-installation/clarity-consent-api-v2
 */
export function microsoftClarity({
  projectId,
  advertising = false,
  src = addressOf`https://www.clarity.ms/tag/${projectId}`,
  ...options
}: MicrosoftClarityOptions): Effect {
  const page = ownGlobals<{ clarity?: Clarity }>()
  const waiting: unknown[] = []
  const tell = (...command: readonly unknown[]): void => page.clarity?.(...command)
  let isStopped = false
  return vendorEffect(options, {
    name: 'microsoft-clarity',
    load: src,
    bootstrap() {
      const stub: Clarity = function clarity() {
        // biome-ignore lint/complexity/noArguments: what Clarity's own queue holds
        waiting.push(arguments)
      }
      page.clarity ??= Object.assign(stub, { q: waiting })
    },
    granted() {
      if (isStopped) tell('start', {})
      isStopped = false
      const ads = advertising ? 'granted' : 'denied'
      tell('consentv2', { ad_Storage: ads, analytics_Storage: 'granted' })
    },
    denied() {
      // Told of a denial alone, it starts again without cookies and goes on recording. What still waits for the script
      // was meant for a visitor who agreed.
      waiting.length = 0
      tell('stop')
      isStopped = true
    },
  })
}

/**
 * Microsoft Clarity, for a policy: `{ ...microsoftClarityService, id: 'clarity', category: 'statistics' }`.
 * @see Microsoft Clarity, terms of use: it is an independent controller [reported]
 */
export const microsoftClarityService: ReadyService = {
  vendor: 'microsoft-clarity',
  provider: 'Microsoft Clarity',
  role: 'controller',
  function: {
    en: 'Heat maps and recordings of visits',
    fr: 'Cartes de chaleur et enregistrement des visites',
  },
  hosts: ['*.clarity.ms', 'c.bing.com'],
  trackers: [
    {
      name: '_clck',
      party: 'first',
      purpose: { en: 'To tell visitors apart', fr: 'Distinguer les visiteurs' },
      retention: 'P1Y',
    },
    {
      name: '_clsk',
      party: 'first',
      purpose: { en: 'To join the pages of a visit', fr: 'Relier les pages d’une visite' },
      retention: 'P1D',
    },
    {
      name: '_cltk',
      storage: 'session',
      party: 'first',
      purpose: { en: 'To tell tabs apart', fr: 'Distinguer les onglets' },
      retention: 'session',
    },
    {
      name: 'CLID',
      party: 'third',
      purpose: {
        en: 'To know when Clarity first saw this visitor on any site',
        fr: 'Savoir quand Clarity a vu ce visiteur pour la première fois, sur tout site',
      },
      retention: 'P1Y',
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
      name: 'MR',
      party: 'third',
      purpose: { en: 'To know when to renew MUID', fr: 'Savoir quand renouveler MUID' },
      retention: 'P7D',
    },
    {
      name: 'SM',
      party: 'third',
      purpose: {
        en: 'To share MUID among the sites of Microsoft',
        fr: 'Partager MUID entre les sites de Microsoft',
      },
      retention: 'session',
    },
    {
      name: 'ANONCHK',
      party: 'third',
      purpose: {
        en: 'To know whether MUID is passed on for advertising',
        fr: 'Savoir si MUID est transmis pour la publicité',
      },
      retention: 'PT10M',
    },
  ],
}
