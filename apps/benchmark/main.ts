import { writeFile } from 'node:fs/promises'
import { availableParallelism, loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type Browser, chromium } from 'playwright'
import { CHROMIUM_ARGUMENTS, ensureChromium } from '../../scripts/chromium.ts'
import { type Bundle, bundle, requireBuilt } from './src/bundle.ts'
import { LIBRARIES, SUBJECTS } from './src/libraries.ts'
import { measureAll, type Results, SLOWDOWNS } from './src/measure.ts'
import { reportOf, tablesOf } from './src/report.ts'
import { serve } from './src/serve.ts'

const REPORT = fileURLToPath(new URL('../../docs/benchmark.md', import.meta.url))

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '9' }, write: { type: 'boolean', default: false } },
})
const runs = Number(values.runs)
if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs takes a whole number from 1 on.')

requireBuilt()
const load = loadavg()[0] ?? 0
const pages = new Map<string, Bundle>()
for (const subject of SUBJECTS) pages.set(subject.id, await bundle(subject))
const site = await serve(pages)
const browser = await launch()
try {
  const all = await measureAll({ browser, site, pages, say }, runs)
  process.stdout.write(`${tablesOf(all)}\n`)
  const missing = missingIn(all)
  if (missing.length) {
    say(`Not enough was measured: ${missing.join(', ')}.`)
    process.exitCode = 1
  } else if (values.write) {
    await writeFile(REPORT, reportOf(all, circumstances(all)))
    say('written: docs/benchmark.md')
  }
} finally {
  await browser.close()
  await site.stop()
}

function say(line: string): void {
  process.stderr.write(`${line}\n`)
}

async function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: await ensureChromium(say),
    args: [
      ...CHROMIUM_ARGUMENTS,
      // Some libraries hide from automation; visitors are none.
      '--disable-blink-features=AutomationControlled',
      // No name resolves but ours. Watching each request instead would slow down those who make most.
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost',
    ],
  })
}

/** Of what fewer than two thirds of the visits came through: too few to show a median of. */
function missingIn(all: readonly Results[]): string[] {
  return all.flatMap(({ ground, results, control }) => {
    const few = ({ visits, name }: { visits: Results['control']; name: string }): string[] =>
      SLOWDOWNS.filter((slowdown) => visits[slowdown].length < (runs * 2) / 3).map(
        (slowdown) => `${name} at ÷ ${slowdown}`,
      )
    return [
      ...few({ visits: control, name: `the ${ground} page without a banner` }),
      ...results.flatMap(({ visits, library }) => few({ visits, name: library.id })),
      ...results
        .filter(({ buttons, strict }) => buttons === null || strict === null)
        .map(({ library }) => `what ${library.id} holds`),
    ]
  })
}

function circumstances(all: readonly Results[]): Parameters<typeof reportOf>[1] {
  const came = all
    .flatMap(({ results }) => results)
    .flatMap(({ visits }) => SLOWDOWNS.map((slowdown) => visits[slowdown].length))
    .reduce((sum, count) => sum + count, 0)
  return {
    date: new Date().toISOString().slice(0, 10),
    runs,
    missed: LIBRARIES.length * SLOWDOWNS.length * runs - came,
    cores: availableParallelism(),
    load,
    chromium: browser.version(),
    node: process.versions.node,
    system: `${process.platform} ${process.arch}`,
  }
}
