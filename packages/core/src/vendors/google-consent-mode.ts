import type { CategoryId, Effect, ServiceId } from '../consent'
import { ConsentError } from '../model/error'
import { type Permissions, resolve } from '../model/permissions'
import type { Policy } from '../model/policy'
import type { Regime } from '../model/regime'
import type { Signal } from '../model/signal'
import { ownGlobals } from '../vendor-effect'

/** What Google asks a page about. */
export type GoogleSignal =
  | 'ad_storage'
  | 'ad_user_data'
  | 'ad_personalization'
  | 'analytics_storage'
  | 'functionality_storage'
  | 'personalization_storage'
  | 'security_storage'

type Letters<T extends string> = T extends `${infer First}${infer Rest}`
  ? First | Letters<Rest>
  : never
type Letter = Letters<'ABCDEFGHIJKLMNOPQRSTUVWXYZ'>
type Country = Exclude<`${Letter}${Letter}`, 'EU' | 'UK'>

/** A country or a part of one by ISO 3166-2: `FR`, `US-CA`. Google knows no `EU`, and the United Kingdom is `GB`. */
export type GoogleRegion = Country | `${string}-${string}`

/** What Google's tags are told, and how; the same for `googleConsentMode` and `consentModeSnippet`. */
export interface GoogleConsentModeOptions {
  /**
   * The category or service that decides each signal. A signal without one is denied, but for `security_storage`, which
   * is granted.
   */
  readonly signals: Readonly<Partial<Record<GoogleSignal, CategoryId | ServiceId>>>
  /** How long Google's tags wait for the visitor's answer to be read, in ms. @default they do not wait */
  readonly waitForUpdate?: number
  /**
   * Leaves the identifiers of clicks out of what is sent while `ad_storage` is denied.
   * @see https://developers.google.com/tag-platform/security/guides/consent
   * @default false
   */
  readonly adsDataRedaction?: boolean
  /** Hands the identifiers of clicks from page to page in addresses while storage is denied. @default false */
  readonly urlPassthrough?: boolean
  /**
   * Where the first state holds. Elsewhere Google takes nothing for denied until the answer was read.
   * @default everywhere
   */
  readonly regions?: readonly GoogleRegion[]
  /** The name of Google's queue in `window`. @default 'dataLayer' */
  readonly dataLayer?: string
}

const SIGNALS: readonly GoogleSignal[] = [
  'ad_storage',
  'ad_user_data',
  'ad_personalization',
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
  'security_storage',
]

type States = Record<GoogleSignal, 'granted' | 'denied'>

/**
 * Tells Google's tags what the visitor allows: a `default` before anything else, one `update` once the memory is read,
 * and one for each answer that changes something. It loads nothing and comes before `googleAnalytics` and
 * `googleTagManager`, which load when they are allowed: Google's basic mode. For the advanced mode, where a page loads a
 * tag itself and lets it send before anybody answered, `consentModeSnippet` must be in its head; this then leaves the
 * `default` and what goes with it to the snippet.
 * @see https://developers.google.com/tag-platform/security/guides/consent
 * @example
 * googleConsentMode({
 *   signals: {
 *     ad_storage: 'ads',
 *     ad_user_data: 'ads',
 *     ad_personalization: 'ads',
 *     analytics_storage: 'statistics',
 *   },
 * })
 */
export function googleConsentMode(options: GoogleConsentModeOptions): Effect {
  const { signals, dataLayer = 'dataLayer' } = options
  const page = ownGlobals<Record<string, unknown[] | undefined>>()
  // Kept from one start to the next: a long queue loses its oldest entries, and Google remembers.
  let last = ''
  function gtag(..._command: readonly unknown[]): void {
    page[dataLayer] ??= []
    // biome-ignore lint/complexity/noArguments: Google takes an array for data, not for a command
    page[dataLayer].push(arguments)
  }
  return (consent) => {
    if (!last && !page[dataLayer]?.some(isDefault)) {
      gtag('consent', 'default', defaultFrom(consent.getInitial().permissions, options))
      for (const setting of settingsFrom(options)) gtag('set', setting, true)
    }
    const update = (): void => {
      const { ready, permissions } = consent.get()
      if (!ready) return
      const states = statesFrom(permissions, signals)
      const news = JSON.stringify(states)
      if (news === last) return
      last = news
      gtag('consent', 'update', states)
    }
    update()
    const { categories } = consent.get().policy
    const stops = [consent.subscribe(update)]
    for (const id of new Set(Object.values(signals))) {
      if (consent.explain(id).because === 'undeclared') {
        const message = 'is not in the policy, and what it decides is denied. Declare it.'
        consent.report(new ConsentError('unknown-service', `"${id}"`, message))
      }
      // What only Google's tags obey is waited for here. A category is not: its other services need gates of their own.
      if (!categories.some((category) => category.id === id)) {
        stops.push(consent.subscribe(update, id))
      }
    }
    return () => {
      for (const stop of stops) stop()
    }
  }
}

/**
 * The text of a script for a page's head, before any tag of Google's: makes `gtag` and its queue, and says the `default`
 * that follows from the regime for a visitor who has not answered. It stays the same for a policy, a regime and
 * options, so a content security policy can name its hash; it has no `<` and is safe inside a script element.
 *
 * Needed where a page loads Google's tags itself, the advanced mode. They send something to Google before anybody
 * answered, which the law of the European Union hardly allows. A refusal of an earlier visit is not known yet: where the
 * regime allows until refused, give `waitForUpdate`. Global Privacy Control is.
 * @see https://developers.google.com/tag-platform/security/concepts/consent-mode; EDPB, guidelines 2/2023
 * @example
 * const html = `<script nonce="${nonce}">${consentModeSnippet(policy, regime, options)}</script>`
 */
export function consentModeSnippet(
  policy: Policy,
  regime: Regime,
  options: GoogleConsentModeOptions,
): string {
  const { dataLayer = 'dataLayer' } = options
  const queue = `window[${textOf(dataLayer)}]`
  const defaultWith = (gpc: Signal): string =>
    textOf(defaultFrom(resolve(policy, regime, null, gpc, 0), options))
  const absent = defaultWith('absent')
  const present = defaultWith('present')
  // What cannot be read counts as present, as it does for `watchGpc`.
  const first =
    absent === present
      ? absent
      : `[void 0,false].includes(navigator.globalPrivacyControl)?${absent}:${present}`
  const lines = [
    `${queue}=${queue}||[]`,
    `function gtag(){${queue}.push(arguments)}`,
    `gtag("consent","default",${first})`,
    ...settingsFrom(options).map((setting) => `gtag("set",${textOf(setting)},true)`),
  ]
  return `${lines.join(';\n')};`
}

function statesFrom(
  permissions: Permissions,
  signals: GoogleConsentModeOptions['signals'],
): States {
  const states = {} as States
  for (const signal of SIGNALS) {
    const id = signals[signal]
    const isGranted = id ? permissions[id]?.allowed : signal === 'security_storage'
    states[signal] = isGranted ? 'granted' : 'denied'
  }
  return states
}

function defaultFrom(
  permissions: Permissions,
  { signals, waitForUpdate, regions }: GoogleConsentModeOptions,
): object {
  return {
    ...statesFrom(permissions, signals),
    ...(waitForUpdate && { wait_for_update: waitForUpdate }),
    ...(regions?.length && { region: regions }),
  }
}

function settingsFrom(options: GoogleConsentModeOptions): readonly string[] {
  const { adsDataRedaction, urlPassthrough } = options
  return [
    ...(adsDataRedaction ? ['ads_data_redaction'] : []),
    ...(urlPassthrough ? ['url_passthrough'] : []),
  ]
}

/** Whether an entry of the queue is a command that says the first state; an array is data to Google, not a command. */
function isDefault(entry: unknown): boolean {
  const command = entry as Readonly<Record<number, unknown>> | null | undefined
  return !Array.isArray(entry) && command?.[0] === 'consent' && command[1] === 'default'
}

/** A value as JavaScript that nobody takes for markup. */
function textOf(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
