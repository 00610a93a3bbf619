import type { Stop } from '../../consent'
import type { Patch } from './patch'

type View = Window & typeof globalThis

/** Stands before both ways in which a script sets a cookie; taking one away is always free. */
export function guardCookies(
  view: View,
  patch: Patch,
  isHeld: (name: string) => boolean,
): readonly Stop[] {
  // Of several attributes of one name the last counts, and browsers differ where that one is no number. RFC 6265, 5.3.
  const isRemoval = (text: string): boolean => {
    const attributes = text.split(';').map((own) => {
      const [name = '', value = ''] = own.split(/=(.*)/s)
      return [name.trim().toLowerCase(), value.trim()] as const
    })
    // Of several of one name the last counts (RFC 6265, 5.3); browsers differ where that is no number.
    const { 'max-age': maxAge, expires = '' }: Readonly<Record<string, string>> =
      Object.fromEntries(attributes.slice(1))
    if (maxAge !== undefined) return /^(-\d+|0+)$/.test(maxAge)
    return Date.parse(expires) <= Date.now()
  }
  const store = (view as { CookieStore?: { prototype: object } }).CookieStore?.prototype
  return [
    patch(
      view.Document.prototype,
      'cookie',
      ([text]) => {
        const cookie = String(text)
        const [name = ''] = cookie.split(/[=;]/)
        return !isRemoval(cookie) && isHeld(name.trim()) && (() => {})
      },
      [0],
    ),
    patch(store, 'set', ([cookie]) => {
      const { name = cookie } = cookie as { name?: unknown }
      return isHeld(String(name)) && (() => Promise.resolve())
    }),
  ]
}
