import type { Stop } from '../../consent'
import type { Patch } from './patch'

type View = Window & typeof globalThis

/** Stands before both ways in which a script sets a cookie; taking one away is always free. */
export function guardCookies(
  view: View,
  patch: Patch,
  isHeld: (name: string) => boolean,
): readonly Stop[] {
  const isRemoval = (text: string): boolean => {
    const [, maxAge = ''] = /;\s*max-age\s*=\s*([^;]*)/i.exec(text) ?? []
    const [, expires = ''] = /;\s*expires\s*=\s*([^;]*)/i.exec(text) ?? []
    return maxAge ? Number(maxAge) <= 0 : Date.parse(expires) <= Date.now()
  }
  const store = (view as { CookieStore?: { prototype: object } }).CookieStore?.prototype
  return [
    patch(view.Document.prototype, 'cookie', ([text]) => {
      const cookie = String(text)
      const [name = ''] = cookie.split(/[=;]/)
      return !isRemoval(cookie) && isHeld(name.trim()) && (() => {})
    }),
    patch(store, 'set', ([cookie]) => {
      const { name = cookie } = cookie as { name?: unknown }
      return isHeld(String(name)) && (() => Promise.resolve())
    }),
  ]
}
