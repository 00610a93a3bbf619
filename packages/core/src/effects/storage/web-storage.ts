import type { ChoiceStorage } from '../../consent'
import { decodeEnvelope, encodeEnvelope } from './envelope'

/** Where `webStorage` keeps the choice. */
export interface WebStorageOptions {
  /** `session` forgets with the tab. @default 'local' */
  readonly kind?: 'local' | 'session'
  /** @default 'cookies_preferences' */
  readonly key?: string
  /** @default window.localStorage or window.sessionStorage, looked up at each use */
  readonly storage?: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
}

/**
 * Keeps the choice in `localStorage` or `sessionStorage`, with its expiry, and removes it when that has come. Of this
 * origin only: other hosts of the site, and the server, do not see it. Throws what the browser throws: `SecurityError`
 * where storage is blocked, `QuotaExceededError` where it is full.
 * @see https://html.spec.whatwg.org/multipage/webstorage.html
 */
export function webStorage({
  kind = 'local',
  key = 'cookies_preferences',
  storage,
}: WebStorageOptions = {}): ChoiceStorage {
  const area = (): NonNullable<typeof storage> => storage ?? window[`${kind}Storage`]
  return {
    read() {
      const kept = area().getItem(key)
      if (kept === null) return null
      const { text, remaining } = decodeEnvelope(kept, Date.now())
      if (remaining > 0) return text
      area().removeItem(key)
      return null
    },
    write(text, maxAge) {
      // Removed first: a grant must not outlive a refusal that does not fit.
      area().removeItem(key)
      area().setItem(key, encodeEnvelope(text, maxAge, Date.now()))
    },
  }
}
