import { randomBytes } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import type { Sites } from './sites.ts'

/**
 * Vue makes one Trusted Types policy, by this name, for what its compiler would insert; Turbo, htmx and Astro's router write
 * HTML, and a page that has one of them must trust it by default; the others make none.
 */
const trustedTypesFor = (path: string): string => {
  if (/^\/torture\/(turbo|htmx|astro)/.test(path)) return 'default'
  return path === '/vue' || path.startsWith('/vue/') ? 'vue' : "'none'"
}

function contentSecurityPolicy(path: string, { second }: Sites, nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${second} 'nonce-${nonce}'`,
    `style-src 'self' ${second}`,
    `img-src 'self' data: ${second}`,
    `media-src ${second}`,
    "connect-src 'self'",
    `frame-src ${second}`,
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${trustedTypesFor(path)}`,
  ].join('; ')
}

/** The portal's rules for the browser, on every answer. */
export function portalHeaders(sites: Sites): MiddlewareHandler<{ Variables: { nonce: string } }> {
  return async (context, next) => {
    const nonce = randomBytes(16).toString('base64')
    context.set('nonce', nonce)
    await next()
    const policy = contentSecurityPolicy(context.req.path, sites, context.get('nonce'))
    context.header('Content-Security-Policy', policy)
    context.header('X-Content-Type-Options', 'nosniff')
    context.header('Referrer-Policy', 'same-origin')
  }
}

/** The second site's: its scripts may run elsewhere, its pages may be framed by the portal alone. */
export function secondSiteHeaders(sites: Sites): MiddlewareHandler {
  return async (context, next) => {
    await next()
    context.header(
      'Content-Security-Policy',
      `default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors ${sites.portal}`,
    )
    context.header('Cross-Origin-Resource-Policy', 'cross-origin')
    context.header('X-Content-Type-Options', 'nosniff')
    context.header('Referrer-Policy', 'no-referrer')
    context.header('Cache-Control', 'no-store')
  }
}
