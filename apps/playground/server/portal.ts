import { fileURLToPath } from 'node:url'
import { serveStatic } from '@hono/node-server/serve-static'
import { type Context, Hono } from 'hono'
import { accepts } from 'hono/accepts'
import { getCookie } from 'hono/cookie'
import { portalHeaders } from './headers.ts'
import { inspectorRoutes } from './inspector.ts'
import { LANGUAGES, type Language, pageFrom, RENDERERS } from './pages.ts'
import type { PortalParts } from './portal-parts.ts'
import { reusesIn } from './reuses.ts'
import { safePathFrom } from './safe-path.ts'
import { ensureSession, setLanguage } from './session.ts'
import type { Sites } from './sites.ts'
import { torturePages } from './torture-routes.ts'

const root = fileURLToPath(new URL('../dist', import.meta.url))

/** The open data portal: three renderings of the same pages, the language switch, and what the inspector asks. */
export function createPortal(parts: PortalParts): Hono<{ Variables: { nonce: string } }> {
  const { sites, sessions } = parts
  const app = new Hono<{ Variables: { nonce: string } }>()
  app.use(portalHeaders(sites))

  app.get('/health', ({ text }) => text('ok'))
  app.get('/', (context) => page(context, 'index.html', 'en', sites))
  app.get('/patterns/', (context) => page(context, 'patterns/index.html', 'en', sites))
  for (const renderer of RENDERERS) {
    app.get(`/${renderer}`, ({ redirect }) => redirect(`/${renderer}/`, 308))
    for (const path of ['', 'map', 'reuses', 'cookies']) {
      app.get(`/${renderer}/${path}`, (context) => {
        ensureSession(context, sessions)
        const language = languageOf(context)
        // `?gate=off` is the page of a site that asks nobody: the tests hold the order of ours against it.
        const isGated = context.req.query('gate') !== 'off'
        const reuses = reusesIn(language, sites, context.get('nonce'), isGated)
        return page(
          context,
          `${renderer}/index.html`,
          language,
          sites,
          path === 'reuses' ? `<div id="reuses">${reuses}</div>` : '',
        )
      })
    }
  }
  app.get('/language/:language{en|fr}', (context) => {
    setLanguage(context, context.req.param('language'))
    return context.redirect(safePathFrom(context.req.query('back')), 303)
  })
  app.route('/inspector', inspectorRoutes(parts))
  app.route('/torture', torturePages(sites))

  app.get('/assets/*', immutable, serveStatic({ root }))
  for (const path of ['/audience.js', '/icon.svg']) app.get(path, serveStatic({ root }))
  return app
}

async function immutable(context: Context, next: () => Promise<void>): Promise<void> {
  await next()
  if (context.res.ok) context.header('Cache-Control', 'public, max-age=31536000, immutable')
}

function page(
  context: Context,
  path: string,
  language: Language,
  sites: Sites,
  reuses = '',
): Response {
  // Not `no-store`, which would keep the page out of the back/forward cache.
  context.header('Cache-Control', 'private, no-cache')
  context.header('Vary', 'Cookie, Accept-Language')
  return context.html(pageFrom(path, language, sites, reuses)) as Response
}

function languageOf(context: Context): Language {
  const wanted = getCookie(context, 'django_language')
  return (
    LANGUAGES.find((language) => language === wanted) ??
    (accepts(context, {
      header: 'Accept-Language',
      supports: [...LANGUAGES],
      default: LANGUAGES[0],
      match: (accepted, { default: fallback }) =>
        accepted
          .toSorted((a, b) => b.q - a.q)
          .map(({ type }) => type.slice(0, 2).toLowerCase())
          .find((type) => LANGUAGES.some((language) => language === type)) ?? fallback,
    }) as Language)
  )
}
