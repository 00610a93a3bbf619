import type { Effect } from '../consent'
import type { ReadyService } from '../model/policy'
import { addressOf, ownGlobals, type VendorOptions, vendorEffect } from '../vendor-effect'

/** Which site Hotjar records. */
export interface HotjarOptions extends VendorOptions {
  readonly siteId: number
  /** @default the script of the site at 'https://static.hotjar.com' */
  readonly src?: string
}

interface Hotjar {
  (...command: readonly unknown[]): void
  q?: unknown[]
}

interface HotjarPage {
  hj?: Hotjar
  _hjSettings?: { readonly hjid: number; readonly hjsv: number }
}

/** The version of its snippet, which its script asks for. */
const SNIPPET = 6

/**
 * Hotjar, loaded when the visitor agrees and not before. It knows no withdrawal: that asks for a reload.
 * @see https://help.hotjar.com/hc/en-us/articles/115009336727
 */
export function hotjar({
  siteId,
  src = addressOf`https://static.hotjar.com/c/hotjar-${siteId}.js?sv=${SNIPPET}`,
  ...options
}: HotjarOptions): Effect {
  return vendorEffect(options, {
    name: 'hotjar',
    load: src,
    bootstrap() {
      const page = ownGlobals<HotjarPage>()
      page._hjSettings = { hjid: siteId, hjsv: SNIPPET }
      const queue: Hotjar = function hj() {
        queue.q ??= []
        // biome-ignore lint/complexity/noArguments: what Hotjar's own queue holds
        queue.q.push(arguments)
      }
      page.hj ??= queue
    },
  })
}

/**
 * Hotjar, for a policy: `{ ...hotjarService, id: 'hotjar', category: 'statistics' }`.
 * @see Contentsquare, data processing agreement [reported]
 */
export const hotjarService: ReadyService = {
  vendor: 'hotjar',
  provider: 'Hotjar',
  role: 'processor',
  function: {
    en: 'Heat maps, recordings of visits and surveys',
    fr: 'Cartes de chaleur, enregistrement des visites et sondages',
  },
  hosts: ['*.hotjar.com', '*.hotjar.io'],
  trackers: [
    {
      name: { prefix: '_hjSessionUser_' },
      party: 'first',
      purpose: { en: 'To tell visitors apart', fr: 'Distinguer les visiteurs' },
      retention: 'P1Y',
    },
    {
      name: { prefix: '_hjSession_' },
      party: 'first',
      purpose: { en: 'To tell visits apart', fr: 'Distinguer les visites' },
      retention: 'PT30M',
    },
    {
      name: { prefix: '_hj' },
      party: 'first',
      purpose: {
        en: 'To learn what the browser can store, and what was answered or closed',
        fr: 'Savoir ce que le navigateur peut conserver, et ce qui a été répondu ou fermé',
      },
      retention: 'P1Y',
    },
    {
      name: '_hjUserAttributes',
      storage: 'local',
      party: 'first',
      purpose: {
        en: 'To know the visitor’s attributes',
        fr: 'Connaître les attributs du visiteur',
      },
      retention: 'P30Y',
    },
    {
      name: 'hjActiveViewportIds',
      storage: 'local',
      party: 'first',
      purpose: { en: 'To know the open tabs', fr: 'Connaître les onglets ouverts' },
      retention: 'P30Y',
    },
    {
      name: 'hjViewportId',
      storage: 'session',
      party: 'first',
      purpose: { en: 'To tell tabs apart', fr: 'Distinguer les onglets' },
      retention: 'session',
    },
  ],
}
