import type { ChoiceStorage } from '../consent'

/** What a request said, and who takes what the response is to say. */
export interface HeaderStorageOptions {
  /** The value of the request's `Cookie` header. */
  readonly cookie: string | null | undefined
  /** Takes the value of a `Set-Cookie` header for the response, once for each writing. */
  readonly setCookie: (header: string) => void
  /** @default 'cookies_preferences' */
  readonly name?: string
  /**
   * Whose cookie it is: a domain of the site, where several hosts share the choice.
   * @default the host that answers
   */
  readonly domain?: string
  /** For a site that others embed: `SameSite=None; Partitioned`. @default false */
  readonly partitioned?: boolean
  /** Switch it off for plain http, in development. @default true */
  readonly secure?: boolean
}

/**
 * Keeps the choice in the cookie that `cookieStorage` keeps it in, from the server's side. A consent with this storage
 * that is started for a request sets the cookie anew, for the time that remains and no longer: Safari keeps what a
 * server set, and forgets after seven days what a script set. It is no `HttpOnly` cookie: the page reads it.
 * @example
 * const consent = createConsent({
 *   policy, regime,
 *   storage: headerStorage({
 *     cookie: request.headers.get('cookie'),
 *     setCookie: (header) => response.headers.append('set-cookie', header),
 *   }),
 *   effects: [watchGpc({ navigator: gpcFrom(request.headers.get('sec-gpc')) })],
 * })
 * consent.start()
 * @see RFC 6265bis, section 4.1; https://webkit.org/tracking-prevention
 */
export function headerStorage({
  cookie,
  setCookie,
  name = 'cookies_preferences',
  domain,
  partitioned = false,
  secure = true,
}: HeaderStorageOptions): ChoiceStorage {
  const start = `${name}=`
  const pairs = (cookie ?? '').split(';').map((pair) => pair.trim())
  let texts: readonly string[] = pairs.flatMap((pair) =>
    pair.startsWith(start) ? pair.slice(start.length) : [],
  )
  return {
    keptIn: [{ name }],
    read: () => texts,
    write(text, maxAge) {
      texts = [text]
      const attributes = [
        `${start}${text}`,
        'Path=/',
        `Max-Age=${maxAge}`,
        `SameSite=${partitioned ? 'None' : 'Lax'}`,
        ...(secure || partitioned ? ['Secure'] : []),
        ...(partitioned ? ['Partitioned'] : []),
        ...(domain ? [`Domain=${domain}`] : []),
      ]
      setCookie(attributes.join('; '))
    },
  }
}
