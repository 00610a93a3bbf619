import type { Effect } from '../consent'
import type { ReadyService } from '../model/policy'
import { addressOf, ownGlobals, type VendorOptions, vendorEffect } from '../vendor-effect'

/** Which workspace of Intercom answers, and how. */
export interface IntercomOptions extends VendorOptions {
  /** The id of the workspace. */
  readonly appId: string
  /**
   * Where its data are, as `https://api-iam.eu.intercom.io` for Europe.
   * @default 'https://api-iam.intercom.io'
   */
  readonly apiBase?: string
  /** @default 'https://widget.intercom.io/widget/' and the id of the workspace */
  readonly src?: string
  /**
   * More of what its `boot` method takes.
   * @see https://developers.intercom.com/installing-intercom/web/attributes-objects
   * @default none
   */
  readonly settings?: Readonly<Record<string, unknown>>
}

type Command = readonly [method: string, ...parameters: readonly unknown[]]

interface Messenger {
  (...command: Command): void
  q?: Command[]
}

/**
 * The Messenger of Intercom, booted when the visitor agrees and shut down when they withdraw, which ends its session.
 * @see https://www.intercom.com/help/en/articles/16845-how-do-i-end-a-session
 */
export function intercom({
  appId,
  apiBase = 'https://api-iam.intercom.io',
  src = addressOf`https://widget.intercom.io/widget/${appId}`,
  settings,
  ...options
}: IntercomOptions): Effect {
  const page = ownGlobals<{ Intercom?: Messenger }>()
  return vendorEffect(options, {
    name: 'intercom',
    load: src,
    bootstrap() {
      const q: Command[] = []
      const stub = (...command: Command): void => {
        q.push(command)
      }
      page.Intercom ??= Object.assign(stub, { q })
    },
    granted: () => page.Intercom?.('boot', { ...settings, app_id: appId, api_base: apiBase }),
    denied: () => page.Intercom?.('shutdown'),
  })
}

/**
 * The Messenger of Intercom, for a policy: `{ ...intercomService, id: 'intercom', category: 'support' }`.
 * @see Intercom, data processing addendum [reported]
 */
export const intercomService: ReadyService = {
  vendor: 'intercom',
  provider: 'Intercom',
  role: 'processor',
  function: { en: 'Chat with the site’s team', fr: 'Messagerie avec l’équipe du site' },
  hosts: [
    '*.intercom.io',
    '*.intercomcdn.com',
    '*.intercomcdn.eu',
    '*.intercomassets.com',
    '*.intercom-messenger.com',
  ],
  trackers: [
    {
      name: { prefix: 'intercom-id-' },
      party: 'first',
      purpose: { en: 'To tell visitors apart', fr: 'Distinguer les visiteurs' },
      retention: 'P9M',
    },
    {
      name: { prefix: 'intercom-session-' },
      party: 'first',
      purpose: {
        en: 'To find a visitor’s conversations again',
        fr: 'Retrouver les conversations d’un visiteur',
      },
      retention: 'P7D',
    },
    {
      name: { prefix: 'intercom-device-id-' },
      party: 'first',
      purpose: {
        en: 'To tell devices apart, against abuse',
        fr: 'Distinguer les appareils, contre les abus',
      },
      retention: 'P9M',
    },
    {
      name: { prefix: 'intercom.intercom-state' },
      storage: 'local',
      party: 'first',
      purpose: {
        en: 'To show the chat as it was on the last page',
        fr: 'Afficher la messagerie comme à la page précédente',
      },
      retention: 'P1Y',
    },
  ],
}
