import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Consent, Tracker } from '@assent/core'
import type { Page, Request } from '@playwright/test'

const file = (path: string): string =>
  fileURLToPath(new URL(`../../../../${path}`, import.meta.url))
const CORE = file('packages/core/dist')
const SITE = 'https://www.portal.example/'

/** One vendor, and its script as the vendor publishes it. */
export interface VendorScript {
  /** As in its door. */
  readonly name: string
  /** What its door exports to make the effect. */
  readonly maker: string
  /** What the effect is made with, but for the service. */
  readonly options: Readonly<Record<string, unknown>>
  /** Where the script is for the browser, and its text. */
  readonly url: string
  readonly script: string
  /** What the vendor's servers say to a request, as JSON; to the others they say nothing. */
  readonly answer?: (url: string, body: string) => unknown
}

/** What a page that runs one vendor sent and complained of. */
export interface VendorPage {
  /** Every request but those for the page and for the core itself, as `GET https://…`. */
  readonly requests: string[]
  /** Every error that nobody caught. */
  readonly errors: string[]
  /** What the vendor's service declares. */
  readonly trackers: readonly Tracker[]
}

declare global {
  interface Window {
    consent: Consent
  }
}

/** A file of an npm package, as text. */
export const packaged = (path: string): string => readFileSync(file(`node_modules/${path}`), 'utf8')

/**
 * Opens a page under a strict policy, where a consent waits for the visitor's answer to one vendor. Nothing leaves the
 * machine: all that the page sends is written down. Its clock is the test's.
 * @param until what the vendor's script waits for on its way
 */
export async function openVendorPage(
  page: Page,
  vendor: VendorScript,
  until: Promise<void> = Promise.resolve(),
): Promise<VendorPage> {
  const requests: string[] = []
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(String(error)))
  await page.route('**/*', async (route) => {
    const request = route.request()
    const url = request.url()
    if (url === SITE) return route.fulfill(documentFor(vendor))
    if (url.startsWith(`${SITE}core/`)) {
      const body = await readFile(join(CORE, url.slice(`${SITE}core/`.length)))
      return route.fulfill({ contentType: 'text/javascript', body })
    }
    requests.push(`${request.method()} ${url}`)
    const headers = allowingOrigin()
    if (url !== vendor.url) return route.fulfill({ headers, ...answerTo(request, vendor) })
    await until
    return route.fulfill({ headers, contentType: 'text/javascript', body: vendor.script })
  })
  // A little behind: cookies that are removed by a date in the past must be so by the browser's own clock.
  await page.clock.install({ time: Date.now() - 600_000 })
  await page.goto(SITE)
  const { name, maker, options } = vendor
  const trackers = await page.evaluate(startConsent, { name, maker, options })
  return { requests, errors, trackers }
}

/** Lets a minute pass for the page, and waits until all that it then sends has been written down and answered. */
export async function passMinute(page: Page): Promise<void> {
  for (let second = 0; second < 60; second += 6) {
    await page.clock.runFor(6000)
    // What was asked for before is answered before.
    await page.evaluate(async (path) => void (await fetch(path)), `${SITE}core/index.js`)
  }
}

/** Every name that the page keeps, as `cookie _ga` or `local ajs_user_id`. */
export async function keptBy(page: Page): Promise<string[]> {
  const cookies = (await page.context().cookies()).map(({ name }) => `cookie ${name}`)
  const keys = await page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `local ${key}`),
    ...Object.keys(sessionStorage).map((key) => `session ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `indexeddb ${name}`),
  ])
  return [...cookies, ...keys].toSorted()
}

/** Whether a tracker declares a name, as `keptBy` writes it. */
export function isDeclared(kept: string, trackers: readonly Tracker[]): boolean {
  return trackers.some(({ name, storage = 'cookie' }) =>
    typeof name === 'string'
      ? kept === `${storage} ${name}`
      : kept.startsWith(`${storage} ${name.prefix}`),
  )
}

function documentFor({ name, url }: VendorScript) {
  const policy = [
    `script-src 'self' ${new URL(url).origin}`,
    "style-src 'self'",
    'connect-src *',
    'img-src *',
    "require-trusted-types-for 'script'",
    `trusted-types assent-${name}`,
  ]
  return {
    headers: { 'content-security-policy': policy.join('; ') },
    contentType: 'text/html',
    body: '<!doctype html><html lang="en"><title>Portal</title><h1>Portal</h1></html>',
  }
}

const allowingOrigin = () => ({
  'access-control-allow-origin': new URL(SITE).origin,
  'access-control-allow-credentials': 'true',
})

function answerTo(request: Request, { answer }: VendorScript) {
  const json = answer?.(request.url(), request.postData() ?? '')
  return json === undefined ? { status: 204 } : { json }
}

/** In the page: starts a consent with the vendor's effect, and tells what its service declares. */
async function startConsent({
  name,
  maker,
  options,
}: Pick<VendorScript, 'name' | 'maker' | 'options'>): Promise<readonly Tracker[]> {
  const paths = ['index', 'effects', 'regimes', 'storage', `vendors/${name}`]
  const doors = await Promise.all(paths.map((path) => import(`/core/${path}.js`)))
  const { createConsent, definePolicy, eraseTrackers, eu, memoryStorage, ...door } = Object.assign(
    {},
    ...doors,
  )
  const service = { ...door[`${maker}Service`], id: 'vendor', category: 'purpose' }
  window.consent = createConsent({
    policy: definePolicy({
      categories: [{ id: 'purpose', label: 'Purpose' }],
      services: [service],
    }),
    regime: eu,
    storage: memoryStorage(),
    // It erases once the vendor was told, and so erases what the vendor remembers of it.
    effects: [door[maker]({ ...options, service: 'vendor' }), eraseTrackers()],
    onError: (error: unknown) => reportError(error),
  })
  window.consent.start()
  return service.trackers
}
