import type { Effect } from '../consent'
import type { ReadyService } from '../model/policy'
import {
  type Command,
  ownGlobals,
  snippetQueue,
  type VendorOptions,
  vendorEffect,
} from '../vendor-effect'

/** Which project of PostHog measures, and how. */
export interface PosthogOptions extends VendorOptions {
  /** The key of the project, `phc_…`. */
  readonly projectKey: string
  /**
   * Where it sends to, without a slash at the end; `https://us.i.posthog.com` for a project in the United States.
   * @default 'https://eu.i.posthog.com'
   */
  readonly host?: string
  /** @default its script at `host`, from PostHog's own hosts for files */
  readonly src?: string
  /**
   * More of what its `posthog.init` takes.
   * @see https://posthog.com/docs/libraries/js/config
   * @default none
   */
  readonly settings?: Readonly<Record<string, unknown>>
}

interface Posthog {
  init(projectKey: string, settings: object): unknown
  push(command: Command): unknown
}

/** What a page may call before the script is there. */
const METHODS = 'capture identify alias group register unregister reset'

/**
 * PostHog, opted in and out by its own API: it keeps nothing and sends nothing while it is opted out.
 * @see https://posthog.com/docs/privacy/data-collection
 */
export function posthog({
  projectKey,
  host = 'https://eu.i.posthog.com',
  src = `${host.replace('.i.posthog', '-assets.i.posthog')}/static/array.js`,
  settings,
  ...options
}: PosthogOptions): Effect {
  const page = ownGlobals<{ posthog?: Posthog }>()
  const { stub, empty } = snippetQueue('posthog', 1, METHODS)
  let isAsked = false
  return vendorEffect(options, {
    name: 'posthog',
    load: src,
    bootstrap() {
      page.posthog ??= stub as Posthog
    },
    granted() {
      if (!isAsked) {
        page.posthog?.init(projectKey, {
          ...settings,
          api_host: host,
          // It must stay out even when the key that remembers a withdrawal is erased.
          opt_out_capturing_by_default: true,
          opt_out_persistence_by_default: true,
        })
      }
      isAsked = true
      // On every page, but without an event that says so.
      page.posthog?.push(['opt_in_capturing', { captureEventName: false }])
    },
    denied() {
      if (page.posthog !== stub) {
        page.posthog?.push(['opt_out_capturing'])
        return
      }
      // What still waits for the script was meant for a visitor who agreed.
      empty()
      isAsked = false
    },
  })
}

/**
 * PostHog, for a policy: `{ ...posthogService, id: 'posthog', category: 'statistics' }`.
 * @see PostHog, data processing agreement [reported]
 */
export const posthogService: ReadyService = {
  vendor: 'posthog',
  provider: 'PostHog',
  role: 'processor',
  function: { en: 'Analysis of how the site is used', fr: 'Analyse de l’usage du site' },
  hosts: ['*.posthog.com'],
  trackers: [
    {
      name: { prefix: 'ph_' },
      party: 'first',
      purpose: {
        en: 'To tell visitors and visits apart',
        fr: 'Distinguer les visiteurs et les visites',
      },
      retention: 'P1Y',
    },
    {
      name: { prefix: 'ph_' },
      storage: 'local',
      party: 'first',
      purpose: {
        en: 'To tell visitors and visits apart',
        fr: 'Distinguer les visiteurs et les visites',
      },
      retention: 'P30Y',
    },
    {
      name: { prefix: 'ph_' },
      storage: 'session',
      party: 'first',
      purpose: { en: 'To tell visits and tabs apart', fr: 'Distinguer les visites et les onglets' },
      retention: 'session',
    },
    {
      name: { prefix: '__ph_opt_in_out_' },
      storage: 'local',
      party: 'first',
      purpose: {
        en: 'To remember an agreement or a withdrawal',
        fr: 'Se souvenir d’un accord ou d’un retrait',
      },
      retention: 'P30Y',
    },
  ],
}
