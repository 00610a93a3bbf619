import { readFileSync } from 'node:fs'
import { createRequire, stripTypeScriptTypes } from 'node:module'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import { CHROMIUM_ARGUMENTS, findChromium } from '../../chromium.ts'
import type { Point } from './measure.ts'

const ORIGIN = 'http://bench.invalid'
const MEASURE = addressOf(fileURLToPath(new URL('measure.ts', import.meta.url)))

/** A browser that measures rows. */
export interface MeasuringPage {
  readonly measure: (index: number) => Promise<readonly Point[]>
  readonly close: () => Promise<void>
}

/** Opens a page that imports built packages, each door from its file, and the rows from their sources. */
export async function openPage(
  doors: readonly (readonly [door: string, file: string])[],
): Promise<MeasuringPage> {
  const { resolve } = createRequire(import.meta.url)
  const files = [...doors, ['tinybench', resolve('tinybench')] as const]
  const imports = Object.fromEntries(files.map(([name, file]) => [name, addressOf(file)]))
  const executablePath = findChromium()
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: CHROMIUM_ARGUMENTS,
  })
  const page = await browser.newPage()
  await page.route(`${ORIGIN}/**`, (route) => {
    const { pathname } = new URL(route.request().url())
    if (pathname === '/') {
      const body = `<!doctype html><script type="importmap">${JSON.stringify({ imports })}</script>`
      return route.fulfill({ contentType: 'text/html', body })
    }
    const text = readFileSync(pathname.replace('/files', ''), 'utf8')
    const body = pathname.endsWith('.ts') ? stripTypeScriptTypes(text) : text
    return route.fulfill({ contentType: 'text/javascript', body })
  })
  return {
    async measure(index) {
      // A page of its own for each row: what one leaves behind, another would pay for.
      await page.goto(`${ORIGIN}/`)
      return page.evaluate(
        async ([path, own]) => {
          const { ROWS, measure }: typeof import('./measure.ts') = await import(path)
          const row = ROWS[own]
          return row ? measure(row, () => performance.now()) : []
        },
        [MEASURE, index] as const,
      )
    },
    close: () => browser.close(),
  }
}

function addressOf(file: string): string {
  return `/files${file}`
}
