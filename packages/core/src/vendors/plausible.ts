import type { Effect } from '../consent'
import type { ReadyService } from '../model/policy'
import { addressOf, ownGlobals, type VendorOptions, vendorEffect } from '../vendor-effect'

/** Which site Plausible measures, and how. */
export interface PlausibleOptions extends VendorOptions {
  /** The name of the site's script, `pa-…`. */
  readonly script: string
  /**
   * Where Plausible is, without a slash at the end.
   * @default 'https://plausible.io'
   */
  readonly host?: string
  /** @default the script in `js/` under `host` */
  readonly src?: string
  /**
   * Options of its `plausible.init`.
   * @see https://plausible.io/docs/script-extensions
   * @default none
   */
  readonly settings?: Readonly<Record<string, unknown>>
}

interface Plausible {
  (...event: readonly unknown[]): void
  o?: object
  q?: unknown[]
}

/**
 * Plausible, loaded when the visitor agrees and not before. It stores nothing and knows no withdrawal: that asks for a
 * reload.
 * @see https://plausible.io/docs/plausible-script
 */
export function plausible({
  script,
  host = 'https://plausible.io',
  src = host + addressOf`/js/${script}.js`,
  settings = {},
  ...options
}: PlausibleOptions): Effect {
  return vendorEffect(options, {
    name: 'plausible',
    load: src,
    bootstrap() {
      const page = ownGlobals<{ plausible?: Plausible }>()
      const queue: Plausible = function plausible() {
        queue.q ??= []
        // biome-ignore lint/complexity/noArguments: what Plausible's own queue holds
        queue.q.push(arguments)
      }
      page.plausible ??= queue
      page.plausible.o = settings
    },
  })
}

/**
 * Plausible, for a policy: `{ ...plausibleService, id: 'plausible', category: 'statistics' }`.
 * @see Plausible, data processing agreement [reported]
 */
export const plausibleService: ReadyService = {
  vendor: 'plausible',
  provider: 'Plausible',
  role: 'processor',
  function: { en: 'Audience measurement', fr: 'Mesure d’audience' },
  hosts: ['plausible.io'],
  trackers: [],
}
