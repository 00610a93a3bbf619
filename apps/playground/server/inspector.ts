import { Hono } from 'hono'
import { getCookie } from 'hono/cookie'
import type { PortalParts } from './portal-parts.ts'
import { forgetSession, sessionStart } from './session.ts'

/** What a page cannot read itself: names of HttpOnly cookies, and what reached the second site. Never a value. */
export function inspectorRoutes({ sites, sessions, visits }: PortalParts): Hono {
  const app = new Hono()
  app.get('/jar', (context) => {
    const seen = visits.since(sessionStart(context, sessions))
    context.header('Cache-Control', 'no-store')
    return context.json({
      received: Object.keys(getCookie(context)),
      second: {
        origin: sites.second,
        cookies: [...new Set(seen.flatMap(({ received, set }) => [...received, ...set]))],
        requests: seen,
      },
    })
  })
  app.post('/forget', (context) => {
    if (context.req.header('Sec-Fetch-Site') !== 'same-origin') return context.body(null, 403)
    forgetSession(context, sessions)
    return context.body(null, 204)
  })
  return app
}
