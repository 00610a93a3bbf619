import type { CategoryId, Consent, Effect, ServiceId } from '../consent'
import type { ReadyService } from '../model/policy'
import { addressOf, ownGlobals, type VendorOptions, vendorEffect } from '../vendor-effect'

/** Which source of Segment collects, and what its events say of the visitor's consent. */
export interface SegmentOptions extends VendorOptions {
  /** The write key of the source. */
  readonly writeKey: string
  /**
   * The ids of Segment's consent categories, and for each the category or service of the policy that answers for it.
   * Every event then carries the answers, and a withdrawal is passed on as an event of its own, the last one.
   * @see https://segment.com/docs/privacy/consent-management/configure-consent-management/
   * @default none: after a withdrawal nothing is sent at all
   */
  readonly categories?: Readonly<Record<string, CategoryId | ServiceId>>
  /** @default 'https://cdn.segment.com/analytics.js/v1/…/analytics.min.js' */
  readonly src?: string
}

type Command = readonly [method: string, ...parameters: readonly unknown[]]

type Queue = { push(command: Command): unknown } & Record<string, unknown>

interface Step {
  readonly payload: { readonly obj: { readonly event?: string; context?: object } }
  next(payload: unknown): void
}

/** What a page may call before the script is there. */
const METHODS = 'track page identify group alias reset'

/** The event by which Segment learns that an answer changed. */
const CHANGED = 'Segment Consent Preference Updated'

/**
 * Segment, whose every event passes by a middleware of its own API: after a withdrawal none does.
 * @see https://segment.com/docs/connections/sources/catalog/libraries/website/javascript/middleware/
 */
export function segment({
  writeKey,
  categories,
  src = addressOf`https://cdn.segment.com/analytics.js/v1/${writeKey}/analytics.min.js`,
  ...options
}: SegmentOptions): Effect {
  const page = ownGlobals<{ analytics?: Queue }>()
  const push = (...command: Command): unknown => page.analytics?.push(command)
  let isAllowed = true
  let current: Consent | null = null
  const preferences = (ids: Readonly<Record<string, string>>): object =>
    Object.fromEntries(Object.entries(ids).map(([key, id]) => [key, !!current?.allows(id)]))
  const middleware = ({ payload, next }: Step): void => {
    const { obj } = payload
    if (!isAllowed && obj.event !== CHANGED) return
    if (categories) {
      obj.context = { ...obj.context, consent: { categoryPreferences: preferences(categories) } }
    }
    next(payload)
  }
  const effect = vendorEffect(options, {
    name: 'segment',
    load: src,
    bootstrap() {
      const loading = {
        // Asked once, when the script and the source's settings are there.
        disable: () => !isAllowed,
        // Its statistics of its own use would not pass by the middleware.
        updateCDNSettings: (own: object): object => ({ ...own, metrics: { sampleRate: 0 } }),
      }
      const stub = { invoked: true, _writeKey: writeKey, _loadOptions: loading }
      const queue = Object.assign([] as Command[], stub) as unknown as Queue
      for (const method of METHODS.split(' ')) {
        queue[method] = (...parameters: readonly unknown[]) => queue.push([method, ...parameters])
      }
      page.analytics ??= queue
      push('addSourceMiddleware', middleware)
      push('page')
    },
    granted() {
      isAllowed = true
    },
    denied() {
      isAllowed = false
      if (categories) push('track', CHANGED)
    },
  })
  return (consent, send) => {
    current = consent
    return effect(consent, send)
  }
}

/**
 * Segment, for a policy: `{ ...segmentService, id: 'segment', category: 'statistics' }`.
 * @see Twilio, data protection addendum [reported]; what it passes data on to stands for itself
 */
export const segmentService: ReadyService = {
  vendor: 'segment',
  provider: 'Segment',
  role: 'processor',
  function: {
    en: 'Collection and passing on of how the site is used',
    fr: 'Collecte et transmission de l’usage du site',
  },
  hosts: ['cdn.segment.com', 'api.segment.io'],
  trackers: [
    {
      name: { prefix: 'ajs_' },
      party: 'first',
      purpose: { en: 'To tell visitors apart', fr: 'Distinguer les visiteurs' },
      retention: 'P1Y',
    },
    {
      name: { prefix: 'ajs_' },
      storage: 'local',
      party: 'first',
      purpose: { en: 'To tell visitors apart', fr: 'Distinguer les visiteurs' },
      retention: 'P30Y',
    },
    {
      name: { prefix: 'persisted-queue:' },
      storage: 'local',
      party: 'first',
      purpose: {
        en: 'To keep what could not be sent yet',
        fr: 'Garder ce qui n’a pas encore pu être envoyé',
      },
      retention: 'P30Y',
    },
  ],
}
