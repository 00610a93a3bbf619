import type { ChoiceStorage } from '../../consent'
import { type CookieStorageOptions, setCookie, textsOf } from './cookie-storage'

/**
 * Keeps the choice in one cookie that all hosts of the site share: at the widest domain that the browser takes a cookie
 * for, found by trying. A cookie at a narrower domain, of `cookieStorage` or an older host name, is read and moved there,
 * with the rest of its time. An address or a single name, such as `localhost`, keeps it for itself.
 * @see RFC 6265bis, section 5.1.3; https://publicsuffix.org
 */
export function widestCookieStorage({
  name = 'cookies_preferences',
  partitioned,
}: CookieStorageOptions = {}): ChoiceStorage {
  const set = (text: string, maxAge: number, host: string): void =>
    setCookie(name, text, maxAge, partitioned, host && `; Domain=${host}`)
  return {
    keptIn: [{ name }],
    read: () => textsOf(name),
    write(text, maxAge) {
      const hosts = hostsOf(location.hostname)
      const widest = hosts.findIndex(takesCookie)
      set(text, maxAge, hosts[widest] ?? '')
      // Only once it stands there: a choice must not be lost on the way.
      if (widest < 0) return
      for (const narrower of ['', ...hosts.slice(widest + 1)]) set('', 0, narrower)
    },
  }
}

/** The domains that a cookie of a host might be set for, the widest first; none for an address or a single name. */
function hostsOf(host: string): readonly string[] {
  const labels = /^[\d.]+$/.test(host) ? [] : host.split('.')
  return labels.slice(1).map((_, i) => labels.slice(labels.length - 2 - i).join('.'))
}

/** Whether the browser takes a cookie for a domain: not for one that everybody shares, such as `gouv.fr` or `co.uk`. */
function takesCookie(host: string): boolean {
  const probe = (maxAge: number): void =>
    setCookie('assent_probe', '1', maxAge, false, `; Domain=${host}`)
  probe(9)
  const isTaken = textsOf('assent_probe').length > 0
  probe(0)
  return isTaken
}
