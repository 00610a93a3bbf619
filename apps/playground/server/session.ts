import { randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'

const DAY = 86_400

/** When each session began, in ms since 1970: an inspector is told of nothing that happened before its visitor came. */
export type Sessions = Map<string, number>

/** Sets the cookies that the portal needs, where they are missing. */
export function ensureSession(context: Context, sessions: Sessions): void {
  if (!getCookie(context, 'sessionid')) {
    const id = randomBytes(16).toString('hex')
    sessions.set(id, Date.now())
    setCookie(context, 'sessionid', id, {
      httpOnly: true,
      maxAge: 14 * DAY,
      path: '/',
      sameSite: 'Lax',
    })
  }
  if (!getCookie(context, 'csrftoken')) {
    const token = randomBytes(16).toString('hex')
    setCookie(context, 'csrftoken', token, { maxAge: 365 * DAY, path: '/', sameSite: 'Lax' })
  }
}

/** When the visitor's session began; 0 where the server does not know it. */
export function sessionStart(context: Context, sessions: Sessions): number {
  return sessions.get(getCookie(context, 'sessionid') ?? '') ?? 0
}

/** Ends the session and expires every cookie that came along. */
export function forgetSession(context: Context, sessions: Sessions): void {
  sessions.delete(getCookie(context, 'sessionid') ?? '')
  for (const name of Object.keys(getCookie(context))) deleteCookie(context, name, { path: '/' })
}

/** Remembers the visitor's language. */
export function setLanguage(context: Context, language: string): void {
  setCookie(context, 'django_language', language, {
    maxAge: 365 * DAY,
    path: '/',
    sameSite: 'Lax',
  })
}
