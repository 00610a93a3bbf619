import type { ChoiceStorage } from '../../consent'
import { pageCookies } from '../../page-cookies'

/** How a cookie that keeps the choice is set. */
export interface CookieStorageOptions {
  /** @default 'cookies_preferences' */
  readonly name?: string
  /**
   * For a site that others embed: `SameSite=None; Secure; Partitioned`, so that it has a choice of its own in each.
   * @see https://developer.mozilla.org/docs/Web/Privacy/Guides/Privacy_sandbox/Partitioned_cookies
   * @default false
   */
  readonly partitioned?: boolean
}

/**
 * Keeps the choice in one first-party cookie of this host: `Path=/; SameSite=Lax`, and `Secure` on https.
 * @see RFC 6265bis, section 4.1
 */
export function cookieStorage({
  name = 'cookies_preferences',
  partitioned,
}: CookieStorageOptions = {}): ChoiceStorage {
  return {
    keptIn: [{ name }],
    read: () => textsOf(name),
    write: (text, maxAge) => setCookie(name, text, maxAge, partitioned),
  }
}

/** The values of every cookie of a name: several, where they stand at several domains or paths. */
export function textsOf(name: string): readonly string[] {
  const pairs = pageCookies()
    .split('; ')
    .filter((pair) => pair.startsWith(`${name}=`))
  return pairs.map((pair) => pair.slice(name.length + 1))
}

/** Sets a cookie for `maxAge` seconds. `more` ends its attributes: `; Domain=example.org`. */
export function setCookie(
  name: string,
  text: string,
  maxAge: number,
  partitioned?: boolean,
  more = '',
): void {
  const secure = partitioned || location.protocol === 'https:' ? '; Secure' : ''
  const site = partitioned ? 'None; Partitioned' : 'Lax'
  pageCookies(`${name}=${text}; Path=/; Max-Age=${maxAge}; SameSite=${site}${secure}${more}`)
}
