import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { CHROMIUM_ARGUMENTS, findChromium } from '../chromium.ts'
import { ROOT } from '../run-tool.ts'

const SIZES = [100, 1000, 2000, 4000]
const RUNS = 7
const DIST = join(ROOT, 'packages/core/dist')

const executablePath = findChromium()
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: CHROMIUM_ARGUMENTS,
})
const page = await browser.newPage()
await page.route('http://bench.invalid/**', async (route) => {
  const { pathname } = new URL(route.request().url())
  if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: '<!doctype html>' })
  const body = await readFile(join(DIST, pathname))
  return route.fulfill({ contentType: 'text/javascript', body })
})

/** Times, in ms, of taking up so many inline scripts, and of running them: with the gate, and by inserting them plainly. */
async function measure(count: number): Promise<Readonly<Record<'held' | 'ran' | 'plain', number>>> {
  const times: { held: number; ran: number; plain: number }[] = []
  for (let run = 0; run < RUNS; run++) {
    await page.goto('http://bench.invalid/')
    times.push(
      await page.evaluate(async (scripts) => {
        const core = await import('/index.js' as string)
        const effects = await import('/effects.js' as string)
        const { eu } = await import('/regimes.js' as string)
        const { memoryStorage } = await import('/storage.js' as string)
        const policy = core.definePolicy({
          categories: [{ id: 'media', label: 'Media' }],
          services: Array.from({ length: 20 }, (_, index) => ({
            id: `service-${index}`,
            category: 'media',
            provider: 'P',
            function: 'F',
            trackers: [],
          })),
        })
        const make = (type: string, index: number): HTMLScriptElement => {
          const script = document.createElement('script')
          script.type = type
          script.dataset.assentService = `service-${index % 20}`
          script.append('window.count = (window.count ?? 0) + 1')
          return script
        }
        const time = (act: () => void): number => {
          const start = performance.now()
          act()
          return performance.now() - start
        }
        const all = Array.from({ length: scripts }, (_, index) => make('text/plain', index))
        document.body.append(...all)
        const consent = core.createConsent({
          policy,
          regime: eu,
          storage: memoryStorage(),
          effects: [effects.gateScripts()],
        })
        const held = time(() => consent.start())
        const ran = time(() => consent.acceptAll())
        const { count } = window as { count?: number }
        if (count !== scripts) throw new Error(`${count} of ${scripts} ran.`)
        for (const script of all) script.remove()
        const others = all.map((_, index) => make('', index))
        const plain = time(() => {
          for (const script of others) document.body.append(script)
        })
        return { held, ran, plain }
      }, count),
    )
  }
  const median = (of: keyof (typeof times)[0]): number =>
    times.map((own) => own[of]).sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0
  return { held: median('held'), ran: median('ran'), plain: median('plain') }
}

console.log('\ngated inline scripts, ms, and against inserting as many without a gate')
console.log(
  ['scripts', 'taken up', 'run', 'plain', 'times'].map((cell) => cell.padStart(10)).join(''),
)
for (const size of SIZES) {
  const { held, ran, plain } = await measure(size)
  const cells = [
    String(size),
    held.toFixed(1),
    ran.toFixed(1),
    plain.toFixed(1),
    (ran / plain).toFixed(1),
  ]
  console.log(cells.map((cell) => cell.padStart(10)).join(''))
}
await browser.close()
