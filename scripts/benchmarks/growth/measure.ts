import { Bench } from 'tinybench'
import { coreRows } from './core-rows.ts'
import { documentRows } from './document-rows.ts'
import { effectRows } from './effect-rows.ts'
import type { Row } from './row.ts'
import { storageRows } from './storage-rows.ts'
import { viewRows } from './view-rows.ts'

/** The median time of one size, in ms. */
export interface Point {
  readonly size: number
  readonly ms: number
}

/** In ms: what takes that long is not doubled again. Long before, the linear part of a function hides its square. */
const LONGEST = 100
const RUNS = 7
const LONG_RUNS = 3

/** Every row, in the order of the table. */
export const ROWS: readonly Row[] = [
  ...coreRows,
  ...storageRows,
  ...effectRows,
  ...documentRows,
  ...viewRows,
]

/** Doubles the size until that takes long by this clock, or it is the last: the last three. */
export async function measure(
  { sizes: [first, last], prepare }: Row,
  clock: () => number,
): Promise<readonly Point[]> {
  const points: Point[] = []
  for (let size = first, ms = 0; size <= last && !isEnough(points); size *= 2) {
    const bench = new Bench({
      now: clock,
      iterations: ms * 2 < LONGEST / 4 ? RUNS : LONG_RUNS,
      time: 0,
      warmupIterations: 1,
      warmupTime: 0,
      throws: true,
    })
    const made = prepare(size)
    const { run, before } = typeof made === 'function' ? { run: made, before: () => {} } : made
    bench.add('own', run, { beforeEach: () => void before() })
    const [task] = await bench.run()
    if (!task || !('latency' in task.result)) throw new Error('It could not be measured.')
    ms = task.result.latency.p50
    points.push({ size, ms })
  }
  return points.slice(-3)
}

/** Whether there are three, and the last took long, but for one that only then began to rise. */
function isEnough(points: readonly Point[]): boolean {
  const [one, two, three] = points.slice(-3).map(({ ms }) => ms)
  if (!one || !two || !three || three < LONGEST) return false
  const isRising = three / two >= 3 && two / one < 3
  return !isRising || three > LONGEST * 10
}
