import type { Browser, CDPSession, Page } from 'playwright'
import { hasBanner, type Library, type Subject } from './libraries.ts'
import { asNewVisitor } from './open-page.ts'
import type { Site } from './serve.ts'

/** What a page holds once its banner stands, and what it fetched for it. */
export interface Holdings {
  readonly elements: number
  /** Bytes after garbage collection. */
  readonly heap: number
  /** Paths below the page's own. */
  readonly fetched: readonly string[]
  /** Addresses outside this machine that were asked for, and refused. */
  readonly refused: readonly string[]
  readonly buttons: Buttons | null
}

/** What differs between the two buttons of the first layer, if there are two. */
export type Buttons = 'no reject button' | readonly string[]

const SETTLED = 1000
const PATIENCE = 5000

/** Opens the page with a watch on the network, and looks at what stands there. */
export async function inspect(browser: Browser, site: Site, subject: Subject): Promise<Holdings> {
  return asNewVisitor(browser, subject.accept, async ({ page, session, told, open }) => {
    const own = site.urlOf(subject.id)
    const network = await watchNetwork(page, own)
    await open(own)
    await told('visible')
    await page.waitForTimeout(SETTLED)
    // Before anything is evaluated in the page, which would leave its own traces.
    const heap = await heapOf(session)
    const elements = await page.evaluate(() => document.querySelectorAll('*').length)
    const buttons = hasBanner(subject) ? await compareButtons(page, subject) : null
    return { elements, heap, buttons, ...network }
  })
}

/** How often the strict policy was run into while the banner appeared, if it did. */
export async function visitStrictly(
  browser: Browser,
  site: Site,
  { id, accept }: Library,
): Promise<number | 'no banner'> {
  return asNewVisitor(browser, accept, async ({ page, told, open }) => {
    await open(site.urlOf(id, 'strict'))
    const shown = await told('visible', PATIENCE).then(
      () => true,
      () => false,
    )
    await page.waitForTimeout(SETTLED)
    return shown ? page.evaluate(() => window.violations) : 'no banner'
  })
}

/** Lets a page have what is its own, nothing else, and writes down both. */
async function watchNetwork(
  page: Page,
  own: string,
): Promise<Pick<Holdings, 'fetched' | 'refused'>> {
  const fetched: string[] = []
  const refused: string[] = []
  await page.route('**/*', (route) => {
    const url = route.request().url()
    if (!url.startsWith(own)) {
      refused.push(url)
      return route.abort()
    }
    fetched.push(new URL(url).pathname.slice(new URL(own).pathname.length))
    return route.continue()
  })
  return { fetched, refused }
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable')
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize
}

async function compareButtons(page: Page, { accept, reject }: Library): Promise<Buttons> {
  return page.evaluate(
    ([first, second]) => {
      const lookOf = (selector: string): Record<string, string> | null => {
        const button = document.querySelector(selector)
        if (!button || !window.isReachable(selector)) return null
        const { width, height } = button.getBoundingClientRect()
        const { fontWeight, backgroundColor, backgroundImage } = getComputedStyle(button)
        return {
          width: String(Math.round(width)),
          height: String(Math.round(height)),
          'font weight': fontWeight,
          background: `${backgroundColor} ${backgroundImage}`,
        }
      }
      const accepting = lookOf(first)
      const rejecting = lookOf(second)
      if (!accepting || !rejecting) return 'no reject button'
      return Object.entries(accepting).flatMap(([name, value]) => {
        if (value === rejecting[name]) return []
        return name === 'background' ? name : `${name} ${value} and ${rejecting[name]}`
      })
    },
    [accept, reject] as const,
  )
}
