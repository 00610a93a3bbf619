import type { Effect } from '../consent'
import type { ReadyService } from '../model/policy'
import { ownGlobals, type VendorOptions, vendorEffect } from '../vendor-effect'

/** Which pixel of Snapchat measures, and how. */
export interface SnapchatOptions extends VendorOptions {
  /** The id of the pixel. */
  readonly pixelId: string
  /** @default 'https://sc-static.net/scevent.min.js' */
  readonly src?: string
  /**
   * What its `init` command is told of the visitor.
   * @see https://businesshelp.snapchat.com/s/article/pixel-direct-implementation
   * @default none
   */
  readonly settings?: Readonly<Record<string, unknown>>
}

type Command = readonly [name: string, ...parameters: readonly unknown[]]

interface Snaptr {
  (...command: Command): void
  handleRequest?(...command: Command): void
  queue: Command[]
}

/**
 * Snap Pixel, loaded when the visitor agrees and not before. It knows no withdrawal: that asks for a reload.
 * @see https://businesshelp.snapchat.com/s/article/pixel-website-install
 */
export function snapchat({
  pixelId,
  src = 'https://sc-static.net/scevent.min.js',
  settings = {},
  ...options
}: SnapchatOptions): Effect {
  return vendorEffect(options, {
    name: 'snapchat',
    load: src,
    bootstrap() {
      const page = ownGlobals<{ snaptr?: Snaptr }>()
      const stub: Snaptr = Object.assign(
        (...command: Command): void => {
          if (stub.handleRequest) stub.handleRequest(...command)
          else stub.queue.push(command)
        },
        { queue: [] },
      )
      page.snaptr ??= stub
      page.snaptr('init', pixelId, settings)
      page.snaptr('track', 'PAGE_VIEW')
    },
  })
}

/**
 * Snap Pixel, for a policy: `{ ...snapchatService, id: 'snapchat', category: 'advertising' }`.
 * @see Snap, business tools terms: it uses the data for itself as well [unverified]
 */
export const snapchatService: ReadyService = {
  vendor: 'snapchat',
  provider: 'Snapchat',
  role: 'controller',
  function: {
    en: 'Measurement of advertisements on Snapchat, and audiences for them',
    fr: 'Mesure des publicités sur Snapchat, et audiences publicitaires',
  },
  hosts: ['sc-static.net', 'tr.snapchat.com', 'tr6.snapchat.com', 'pixel.tapad.com'],
  trackers: [
    {
      name: { prefix: '_scid' },
      party: 'first',
      purpose: { en: 'To tell visitors apart', fr: 'Distinguer les visiteurs' },
      retention: 'P13M',
    },
    {
      name: '_sctr',
      party: 'first',
      purpose: {
        en: 'To know the day of the last visit',
        fr: 'Connaître le jour de la dernière visite',
      },
      retention: 'P13M',
    },
    {
      name: '_ScCbts',
      party: 'first',
      purpose: {
        en: 'To know with whom identifiers were matched',
        fr: 'Savoir avec qui des identifiants ont été rapprochés',
      },
      retention: 'P13M',
    },
    {
      name: { prefix: '_schn' },
      party: 'first',
      purpose: {
        en: 'To know which visitors came from Snapchat',
        fr: 'Savoir quels visiteurs viennent de Snapchat',
      },
      retention: 'P1D',
    },
    {
      name: { prefix: 'u_sc' },
      storage: 'local',
      party: 'first',
      purpose: { en: 'To tell visitors apart', fr: 'Distinguer les visiteurs' },
      retention: 'P13M',
    },
    {
      name: { prefix: 'u_sc' },
      storage: 'session',
      party: 'first',
      purpose: { en: 'To tell visits apart', fr: 'Distinguer les visites' },
      retention: 'session',
    },
    {
      name: 'sc_at',
      party: 'third',
      purpose: {
        en: 'To tell visitors apart across sites',
        fr: 'Distinguer les visiteurs d’un site à l’autre',
      },
      retention: 'P1Y',
    },
    {
      name: 'X-AB',
      party: 'third',
      purpose: {
        en: 'To compare versions of the pixel',
        fr: 'Comparer des versions du pixel',
      },
      retention: 'P1D',
    },
  ],
}
