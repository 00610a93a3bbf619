import { type Choice, type Consent, createConsent, type Policy, type Regime } from '@assent/core'
import { eraseTrackers, syncTabs, watchGpc } from '@assent/core/effects'
import { compactStorage, decodeChoice } from '@assent/core/storage'
import { type Place, storageOf } from './place'
import { policyOf } from './policies'

/** A tab of a site, with what it has not heard yet. */
export interface Tab {
  readonly site: Site
  readonly consent: Consent
  readonly policy: Policy
  /** Which version of the site it is: 0, 1 or 2. */
  readonly version: number
  /** Whether a newer version of the package runs there, whose texts this one cannot read. */
  readonly isNewer: boolean
  readonly waiting: string[]
  /** The name of the channel that it listens to. */
  readonly channel: string
  hear(message: string): void
  /** Codes of the errors that were reported since they were last taken. */
  errors: string[]
  close(): void
}

/** What a site's tabs share: its places, its law, its size. */
export interface Site {
  readonly name: string
  readonly places: readonly Place[]
  readonly regime: Regime
  readonly isLarge: boolean
  /** Whether it has providers of either role, and exempt measurement. */
  readonly hasRoles: boolean
  /** The only version that it has, if it has but one. */
  readonly version: number | null
  readonly tabs: Tab[]
}

/** What all tabs of a browser share. */
export interface Browser {
  now: number
  hasSignal: boolean
  readonly sites: readonly Site[]
}

/** Opens a tab of a site. Its errors are those that it is told synchronously. */
export function openTab(browser: Browser, site: Site, version: number, isNewer: boolean): Tab {
  const own = (site.version ?? version) % 3
  const policy = policyOf(own, site.isLarge, site.name, site.hasRoles)
  const waiting: string[] = []
  const errors: string[] = []
  let listener: (event: { readonly data: unknown }) => void = () => {}
  let name = ''
  const consent = createConsent({
    policy,
    regime: site.regime,
    storage: site.places.map((place) => {
      const storage = { ...storageOf(place, isNewer), keptIn: [{ name: place.name }] }
      return site.isLarge ? compactStorage(policy, storage) : storage
    }),
    now: () => browser.now,
    onError: (error) => errors.push((error as { code?: string }).code ?? String(error)),
    effects: [
      eraseTrackers(),
      watchGpc({ navigator: { globalPrivacyControl: browser.hasSignal } }),
      syncTabs({
        open(own) {
          name = own
          return {
            postMessage(message) {
              const text = isNewer ? message.replace(/^1\./, '2.') : message
              for (const other of browser.sites.flatMap(({ tabs }) => tabs)) {
                if (other !== tab && other.channel === own) other.waiting.push(text)
              }
            },
            addEventListener(_, heard) {
              listener = heard
            },
            close() {},
          }
        },
      }),
    ],
  })
  const stop = consent.start()
  const tab: Tab = {
    site,
    consent,
    policy,
    version: own,
    isNewer,
    waiting,
    errors,
    get channel() {
      return name
    },
    hear: (message) => listener({ data: isNewer ? message.replace(/^2\./, '1.') : message }),
    close: stop,
  }
  return tab
}

/** Reads a short text as each version of a large site does. */
export function shortReaders(): readonly ((text: string) => Choice | null)[] {
  return [0, 1, 2].map((version) => {
    let kept = ''
    const storage = compactStorage(policyOf(version, true), { read: () => kept, write: () => {} })
    return (text) => {
      kept = text
      const [whole = ''] = [storage.read() ?? []].flat()
      return decodeChoice(whole)
    }
  })
}
