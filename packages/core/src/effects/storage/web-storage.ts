import type { ChoiceStorage } from '../../consent'

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
  // Not there at all in a web view without DOM storage: then nothing can be kept there, nor be lost.
  const area = (): typeof storage | null => storage ?? window[`${kind}Storage`]
  return {
    keptIn: [{ name: key, storage: kind }],
    read() {
      const kept = area()?.getItem(key) ?? null
      const [, expiresAt, text] = KEPT.exec(kept ?? '') ?? []
      // What has no whole time of its own, because it was cut, is not thrown away here.
      if (!expiresAt || !text) return kept
      if (Date.now() < Number.parseInt(expiresAt, 36)) return text
      area()?.removeItem(key)
      return null
    },
    write(text, maxAge) {
      // Removed first: a grant must not outlive a refusal that does not fit.
      area()?.removeItem(key)
      const expiry = Date.now() + maxAge * 1000
      area()?.setItem(key, `${expiry.toString(36).padStart(9, '0')} ${text}`)
    },
  }
}

// When it runs out, in ms since 1970 in base 36, and the text; a text that something else wrote stands alone.
const KEPT = /^([\da-z]{9}) (.+)$/s
