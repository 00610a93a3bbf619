import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ROOT } from '../run-tool.ts'
import { measure, type Point, ROWS } from './growth/measure.ts'
import { openPage } from './growth/open-page.ts'
import { WITHOUT_GROWTH, WITHOUT_ROWS } from './growth/without-growth.ts'

/** Twice as much work takes twice as long. Three times as long, and that twice in a row, is more than noise. */
const MOST = 3
/** In ms: below, a machine says more of itself than of the function. */
const NOISE = 2
/** How often what looks steep is measured again, and the least believed: others only ever add. */
const AGAIN = 2

/** The JavaScript doors of a package, each with the file that it opens on. */
function doorsOf(name: string): (readonly [door: string, file: string])[] {
  const folder = join(ROOT, 'packages', name)
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly exports: Readonly<Record<string, string | { readonly default: string }>>
  }
  return Object.entries(exports).flatMap(([path, target]) => {
    const file = typeof target === 'string' ? target : target.default
    return file.endsWith('.js') ? [[`@assent/${name}${path.slice(1)}`, join(folder, file)]] : []
  })
}

/** Public functions that no row measures, and that no list excuses. */
async function unmeasured(names: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const door of names.filter((own) => !WITHOUT_ROWS.test(own))) {
    const exported: Readonly<Record<string, unknown>> = await import(door)
    for (const name of Object.keys(exported)) {
      const isMeant =
        typeof exported[name] !== 'function' ||
        WITHOUT_GROWTH[door]?.includes(name) ||
        ROWS.some((row) => row.door === door && row.name === name)
      if (!isMeant) found.push(`no row for ${name} of ${door}`)
    }
  }
  return found
}

const ratiosOf = (points: readonly Point[]): readonly number[] =>
  points.slice(1).map(({ ms }, i) => ms / (points[i]?.ms ?? 1))
const isHeard = (points: readonly Point[]): boolean =>
  points.length > 2 && points.every(({ ms }) => ms > NOISE)
const isSteep = (points: readonly Point[]): boolean =>
  isHeard(points) && ratiosOf(points).every((ratio) => ratio >= MOST)

/** What this thread has worked, in ms: other programs may have the machine in the meantime. */
function worked(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

const doors = [...doorsOf('core'), ...doorsOf('ui')]
const page = await openPage(doors)
const { positionals } = parseArgs({ allowPositionals: true })
const steep: string[] = []
console.log('\ntwice as much, and how much longer it takes: medians in ms')
for (const [index, row] of ROWS.entries()) {
  const title = `${row.door} ${row.name}: ${row.of}`
  if (!positionals.every((part) => title.includes(part))) continue
  const measured = () => (row.inPage ? page.measure(index) : measure(row, worked))
  let points = await measured()
  for (let again = 0; again < AGAIN && isSteep(points); again++) {
    const others = await measured()
    const least = (size: number, ms: number): number =>
      Math.min(ms, others.find((own) => own.size === size)?.ms ?? ms)
    points = points.map(({ size, ms }) => ({ size, ms: least(size, ms) }))
  }
  if (isSteep(points)) steep.push(title)
  const cells = [
    ...points.map(({ size }) => String(size).padStart(8)),
    ...points.map(({ ms }) => ms.toFixed(1).padStart(8)),
    ...ratiosOf(points).map((ratio) => (isHeard(points) ? ratio.toFixed(1) : '–').padStart(6)),
  ]
  console.log(`${title.padEnd(88)}${cells.join('')}${isSteep(points) ? '  STEEP' : ''}`)
}
await page.close()

const missing = await unmeasured(doors.map(([door]) => door))
console.log(`\n${ROWS.length} rows, ${steep.length} steep`)
for (const line of [...steep, ...missing]) console.log(`  ${line}`)
process.exitCode = steep.length || missing.length ? 1 : 0
