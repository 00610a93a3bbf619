import type { Effect } from '../consent'
import type { ReadyService } from '../model/policy'
import { ownGlobals, type VendorOptions, vendorEffect } from '../vendor-effect'

/** Which website of Crisp answers. */
export interface CrispOptions extends VendorOptions {
  /** The id of the website. */
  readonly websiteId: string
  /** @default 'https://client.crisp.chat/l.js' */
  readonly src?: string
}

/**
 * The chat of Crisp, loaded when the visitor agrees and not before. It knows no withdrawal: that asks for a reload.
 * @see https://docs.crisp.chat/guides/chatbox-sdks/web-sdk/
 */
export function crisp({
  websiteId,
  src = 'https://client.crisp.chat/l.js',
  ...options
}: CrispOptions): Effect {
  return vendorEffect(options, {
    name: 'crisp',
    load: src,
    bootstrap() {
      const page = ownGlobals<{ $crisp?: unknown; CRISP_WEBSITE_ID?: string }>()
      page.$crisp ??= []
      page.CRISP_WEBSITE_ID = websiteId
    },
  })
}

/**
 * The chat of Crisp, for a policy: `{ ...crispService, id: 'crisp', category: 'support' }`.
 * @see Crisp, legal compliance: "Crisp acts as your data processor"
 */
export const crispService: ReadyService = {
  vendor: 'crisp',
  provider: 'Crisp',
  role: 'processor',
  function: { en: 'Chat with the site’s team', fr: 'Messagerie avec l’équipe du site' },
  hosts: ['*.crisp.chat'],
  trackers: [
    {
      // Then "/session/", which a browser keeps as "%2Fsession%2F".
      name: { prefix: 'crisp-client' },
      party: 'first',
      purpose: {
        en: 'To find a visitor’s conversation again',
        fr: 'Retrouver la conversation d’un visiteur',
      },
      retention: 'P6M',
    },
  ],
}
