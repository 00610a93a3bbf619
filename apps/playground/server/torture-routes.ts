import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { pageFrom } from './pages.ts'
import type { Sites } from './sites.ts'
import { tortureIn } from './torture.ts'

const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>'
const ROUTERS = ['plain', 'turbo', 'htmx', 'htmx4', 'astro'] as const

/** How many runs are remembered. */
const LIMIT = 50

/** The pages of torture, `a` with everything and `b` with nothing, for each router; and core once more, unbundled. */
export function torturePages(sites: Sites): Hono<{ Variables: { nonce: string } }> {
  const app = new Hono<{ Variables: { nonce: string } }>()
  for (const router of ROUTERS) {
    app.get(`/${router}/:page{a|b}`, (context) => {
      const run = (context.req.query('run') ?? '').replace(/\W/g, '')
      // A router puts several answers into one document, so they have one nonce.
      context.set('nonce', run)
      const marked = context.req.param('page') === 'a' ? tortureIn(sites.second, run, router) : ''
      const links = ['a', 'b'].map(
        (page) => `<a id="${page}" href="${page}?run=${run}">${page}</a>`,
      )
      const body = `<nav>${links.join('')}</nav><main>${marked}</main>`
      context.header('Cache-Control', 'private, no-cache')
      const html = pageFrom(`torture/${router}.html`, 'en', sites, body)
      return context.html(html.replaceAll('{{nonce}}', run))
    })
  }
  const copy = fileURLToPath(new URL('../../../packages/core/dist', import.meta.url))
  const rewriteRequestPath = (path: string): string => path.replace('/torture/copy', '')
  app.get('/copy/*', serveStatic({ root: copy, rewriteRequestPath }))
  return app
}

/** What the page of torture loads, and what it has loaded, for each run of a test. */
export function tortureAnswers(): Hono {
  const app = new Hono()
  const runs = new Map<string, string[]>()
  app.get('/:run/log', ({ req, json }) => json(runs.get(req.param('run')) ?? []))
  app.get('/:run/:name', async (context) => {
    const { run, name } = context.req.param()
    const names = runs.get(run) ?? []
    runs.set(run, [...names, name])
    if (runs.size > LIMIT) runs.delete([...runs.keys()][0] as string)
    await delay(Math.min(Number(context.req.query('delay')) || 0, 1000))
    if (name.endsWith('.html')) return context.html('<!doctype html><title>Framed</title>')
    const [type, body] = name.endsWith('.js')
      ? ['text/javascript', `(window.ran ??= []).push(${JSON.stringify(name)})`]
      : name.endsWith('.css')
        ? ['text/css', '@layer torture { :root { --torture: 1 } }']
        : ['image/svg+xml', PICTURE]
    return context.body(body, 200, { 'Content-Type': type, 'Access-Control-Allow-Origin': '*' })
  })
  return app
}
