import type { ChoiceStorage } from '../../consent'

/** How `cookieStorage` names its cookie. */
export interface CookieStorageOptions {
  /** @default 'cookies_preferences' */
  readonly name?: string
}

/**
 * Keeps the choice in one first-party cookie of this host: `Path=/; SameSite=Lax`, and `Secure` on https.
 * @see RFC 6265bis, section 4.1
 */
export function cookieStorage({
  name = 'cookies_preferences',
}: CookieStorageOptions = {}): ChoiceStorage {
  const start = `${name}=`
  return {
    read: () =>
      document.cookie
        .split('; ')
        .find((pair) => pair.startsWith(start))
        ?.slice(start.length) ?? null,
    write(text, maxAge) {
      const secure = location.protocol === 'https:' ? '; Secure' : ''
      document.cookie = `${start}${text}; Path=/; Max-Age=${maxAge}; SameSite=Lax${secure}`
    },
  }
}
