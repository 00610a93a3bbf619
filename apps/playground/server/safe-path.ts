/** A path of the portal itself, or `/`: an address of another site is never followed. */
export function safePathFrom(wanted: string | undefined): string {
  const base = 'http://portal.invalid'
  if (!wanted?.startsWith('/') || !URL.canParse(wanted, base)) return '/'
  const { origin, pathname, search } = new URL(wanted, base)
  // "//host" and "/\host" are addresses of another site to a browser, also after the path was normalised.
  return origin === base && !/^\/[/\\]/.test(pathname) ? pathname + search : '/'
}
