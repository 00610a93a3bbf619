import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { chromium, expect, type Page, test } from '@playwright/test'
import { CHROMIUM_ARGUMENTS, findChromium } from '../../../scripts/chromium.ts'

// Chromium prepares no page that a debugger is attached to, which is how Playwright drives one: this browser is left
// alone until the page has been shown. It reaches the portal through a server that adds the page with the rules, and
// writes down which requests were made while the portal was still unseen.
interface Seen {
  readonly path: string
  readonly unseen: boolean
}

async function serve(portal: string, path: string, seen: Seen[]): Promise<Server> {
  const rules = JSON.stringify({ prerender: [{ urls: [path], eagerness: 'immediate' }] })
  const start = `<!doctype html><title>Start</title><script type="speculationrules">${rules}</script>
    <script>setTimeout(() => { location.href = '${path}' }, 3000)</script>`
  const server = createServer(async ({ url = '', headers }, response) => {
    if (url === '/start') return response.setHeader('content-type', 'text/html').end(start)
    seen.push({ path: url, unseen: String(headers['sec-purpose']).includes('prerender') })
    const answer = await fetch(portal + url, { headers: { cookie: headers.cookie ?? '' } })
    for (const [name, value] of answer.headers) {
      if (!/^(content-(encoding|length)|set-cookie|connection|transfer-encoding)$/.test(name)) {
        response.setHeader(name, value)
      }
    }
    response.setHeader('set-cookie', answer.headers.getSetCookie())
    response.statusCode = answer.status
    response.end(Buffer.from(await answer.arrayBuffer()))
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  return server
}

/** Starts a browser at an address, and gives back where a debugger may attach later. */
async function open(
  address: string,
  folder: string,
): Promise<{ browser: ChildProcess; debug: string }> {
  const path = findChromium() ?? chromium.executablePath()
  const flags = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${folder}`]
  const browser = spawn(path, [...CHROMIUM_ARGUMENTS, ...flags, address], { stdio: 'ignore' })
  for (let tries = 0; tries < 100; tries++) {
    await delay(100)
    const port = await readFile(join(folder, 'DevToolsActivePort'), 'utf8').catch(() => '')
    if (port) return { browser, debug: `http://127.0.0.1:${port.split('\n')[0]}` }
  }
  throw new Error('Chromium opened no port for a debugger.')
}

test('a page that is prepared unseen asks, stores and runs nothing until it is shown', async ({
  baseURL,
}, { project }) => {
  const seen: Seen[] = []
  const path = `/${project.name}/map`
  const server = await serve(baseURL as string, path, seen)
  const { port } = server.address() as AddressInfo
  const folder = await mkdtemp(join(tmpdir(), 'assent-prerender-'))
  const { browser, debug } = await open(`http://localhost:${port}/start`, folder)
  const pathsOf = (unseen: boolean): string[] =>
    seen.filter((own) => own.unseen === unseen).map((own) => own.path)
  try {
    await expect.poll(() => pathsOf(false), { timeout: 15_000 }).toContain('/audience.js')
    expect(pathsOf(true), 'it was prepared unseen').toContain(path)
    expect(pathsOf(true), 'scripts of the page itself ran').toContainEqual(
      expect.stringMatching(/^\/assets\/.*\.js$/),
    )
    // An exempt service may run on every page that is seen, and on no other.
    expect(pathsOf(true)).not.toContain('/audience.js')

    const connected = await chromium.connectOverCDP(debug)
    const page = connected.contexts()[0]?.pages()[0] as Page
    await expect(page.locator('[data-assent="banner"]')).toBeVisible()
    const started = await page.evaluate(() => {
      const [entry] = performance.getEntriesByType('navigation')
      return (entry as unknown as { activationStart: number }).activationStart
    })
    expect(started).toBeGreaterThan(0)
    await connected.close()
  } finally {
    browser.kill()
    server.closeAllConnections()
    server.close()
    await delay(300)
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
})
