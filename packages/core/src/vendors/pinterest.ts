import type { Effect } from '../consent'
import type { ReadyService } from '../model/policy'
import { ownGlobals, type VendorOptions, vendorEffect } from '../vendor-effect'

/** Which tag of Pinterest measures, and how. */
export interface PinterestOptions extends VendorOptions {
  /** The id of the tag. */
  readonly tagId: string
  /** @default 'https://s.pinimg.com/ct/core.js' */
  readonly src?: string
  /**
   * What its `load` command is told of the visitor.
   * @see https://help.pinterest.com/en/business/article/enhanced-match
   * @default none
   */
  readonly settings?: Readonly<Record<string, unknown>>
}

type Command = readonly [name: string, ...parameters: readonly unknown[]]

interface Pintrk {
  (...command: Command): void
  queue: Command[]
}

/**
 * Pinterest Tag, told by its own consent API: after a withdrawal it sends nothing, and removes what it stored.
 * @see https://help.pinterest.com/en/business/article/install-the-base-code
 */
export function pinterest({
  tagId,
  src = 'https://s.pinimg.com/ct/core.js',
  settings = {},
  ...options
}: PinterestOptions): Effect {
  const page = ownGlobals<{ pintrk?: Pintrk }>()
  const say = (isGranted: boolean): void => page.pintrk?.('setconsent', isGranted)
  return vendorEffect(options, {
    name: 'pinterest',
    load: src,
    bootstrap() {
      const stub: Pintrk = Object.assign(
        (...command: Command): void => {
          stub.queue.push(command)
        },
        { queue: [], version: '3.0' },
      )
      page.pintrk ??= stub
      page.pintrk('load', tagId, settings)
      // No "false" before it: what is said while consent is missing is dropped, not put off.
      page.pintrk('page')
    },
    granted: () => say(true),
    denied: () => say(false),
  })
}

/**
 * Pinterest Tag, for a policy: `{ ...pinterestService, id: 'pinterest', category: 'advertising' }`.
 * @see Pinterest, ad data terms: it uses the data for research and product development as well
 */
export const pinterestService: ReadyService = {
  vendor: 'pinterest',
  provider: 'Pinterest',
  role: 'controller',
  function: {
    en: 'Measurement of advertisements on Pinterest, and audiences for them',
    fr: 'Mesure des publicités sur Pinterest, et audiences publicitaires',
  },
  hosts: ['s.pinimg.com', 'ct.pinterest.com'],
  trackers: [
    {
      name: '_pin_unauth',
      party: 'first',
      purpose: {
        en: 'To tell apart visitors whom Pinterest does not know',
        fr: 'Distinguer les visiteurs que Pinterest ne connaît pas',
      },
      retention: 'P1Y',
    },
    {
      name: '_epik',
      party: 'first',
      purpose: {
        en: 'To know from which advertisement a visitor came',
        fr: 'Savoir de quelle publicité vient le visiteur',
      },
      retention: 'P1Y',
    },
    {
      name: '_derived_epik',
      party: 'first',
      purpose: {
        en: 'To recognise visitors whom Pinterest knows otherwise',
        fr: 'Reconnaître les visiteurs que Pinterest connaît par ailleurs',
      },
      retention: 'P1Y',
    },
    {
      name: '_pin_unauth_ls',
      storage: 'local',
      party: 'first',
      purpose: {
        en: 'To tell apart visitors whom Pinterest does not know',
        fr: 'Distinguer les visiteurs que Pinterest ne connaît pas',
      },
      retention: 'P1Y',
    },
    {
      name: '_epik_ls',
      storage: 'local',
      party: 'first',
      purpose: {
        en: 'To know from which advertisement a visitor came',
        fr: 'Savoir de quelle publicité vient le visiteur',
      },
      retention: 'P1Y',
    },
    {
      name: '_derived_epik_ls',
      storage: 'local',
      party: 'first',
      purpose: {
        en: 'To recognise visitors whom Pinterest knows otherwise',
        fr: 'Reconnaître les visiteurs que Pinterest connaît par ailleurs',
      },
      retention: 'P1Y',
    },
    {
      name: { prefix: '_pinterest_ct' },
      party: 'third',
      purpose: {
        en: 'To tell visitors apart across sites',
        fr: 'Distinguer les visiteurs d’un site à l’autre',
      },
      retention: 'P1Y',
    },
  ],
}
