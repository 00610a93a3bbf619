import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { type Context, Hono } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { secondSiteHeaders } from './headers.ts'
import { reuseRoutes } from './reuse-routes.ts'
import type { Sites } from './sites.ts'
import { tortureAnswers } from './torture-routes.ts'
import type { Visits } from './visits.ts'

const DAY = 86_400
const COOKIES = { insights_id: 390 * DAY, map_session: DAY } as const

/** Partitioned, as browsers that block other third-party cookies still keep them: one jar for each visited site. */
const ATTRIBUTES = { partitioned: true, path: '/', sameSite: 'None', secure: true } as const

const file = (name: string): string =>
  readFileSync(new URL(`second-site/${name}`, import.meta.url), 'utf8')

const TEXTS = {
  en: {
    title: 'Cycle network',
    path: 'Cycle path',
    lane: 'Cycle lane',
    planned: 'Opening in 2027',
  },
  fr: { title: 'Réseau cyclable', path: 'Piste', lane: 'Bande', planned: 'Ouverture en 2027' },
} as const

function mapIn(lang: keyof typeof TEXTS): string {
  const texts: Readonly<Record<string, string>> = TEXTS[lang]
  return file('map.html')
    .replace('<html lang="en">', `<html lang="${lang}">`)
    .replace(/{{(\w+)}}/g, (_, name: string) => texts[name] ?? '')
}

/** Another site, as the browser sees it: the provider of the usage analysis and of the map. */
export function createSecondSite(sites: Sites, visits: Visits): Hono {
  const app = new Hono()
  app.use(secondSiteHeaders(sites))

  /** Sets a third-party cookie where it did not come along, and logs the request. */
  const visit = (context: Context, ...wanted: (keyof typeof COOKIES)[]): void => {
    const received = Object.keys(getCookie(context))
    const set = wanted.filter((name) => !received.includes(name))
    for (const name of set) {
      setCookie(context, name, randomUUID(), { ...ATTRIBUTES, maxAge: COOKIES[name] })
    }
    visits.add({ at: Date.now(), path: context.req.path, received, set })
  }

  app.get('/health', ({ text }) => text('ok'))
  app.route('/reuse', reuseRoutes(visit))
  app.route('/torture', tortureAnswers())
  app.get('/insights.js', (context) => {
    visit(context, 'insights_id')
    return context.body(file('insights.js'), 200, {
      'Content-Type': 'text/javascript; charset=utf-8',
    })
  })
  app.get('/map', (context) => {
    visit(context, 'map_session')
    return context.html(mapIn(context.req.query('lang') === 'fr' ? 'fr' : 'en'))
  })
  app.get('/map.css', (context) => {
    visit(context)
    return context.body(file('map.css'), 200, { 'Content-Type': 'text/css; charset=utf-8' })
  })
  // Only the site that set a cookie can expire it, and only in the same jar: the portal frames this page to forget.
  app.get('/forget', (context) => {
    for (const name of Object.keys(COOKIES)) {
      setCookie(context, name, '', { ...ATTRIBUTES, maxAge: 0 })
    }
    return context.html('<!doctype html><html lang="en"><title>Forgotten</title></html>')
  })
  return app
}
