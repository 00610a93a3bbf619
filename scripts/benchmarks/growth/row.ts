/** What is measured, over and over. */
type Run = () => unknown

/** What is measured, and what goes before each time without being measured. */
export interface Stages {
  readonly before: () => unknown
  readonly run: Run
}

/** A public function with an input that can be twice as large. */
export interface Row {
  /** Where it is imported from, and under which name. */
  readonly door: string
  readonly name: string
  /** What there is so many of. */
  readonly of: string
  readonly prepare: (size: number) => Run | Stages
  /** The first size, and the last. */
  readonly sizes: readonly [first: number, last: number]
  /** Whether only a browser can run it. @default false */
  readonly inPage?: boolean
}

/** The rows of one door. */
export function rowsOf(
  door: string,
  rows: Readonly<Record<string, Readonly<Record<string, Row['prepare'] | Limited>>>>,
): Row[] {
  return Object.entries(rows).flatMap(([name, each]) =>
    Object.entries(each).map(([of, own]): Row => {
      const [prepare, sizes] = typeof own === 'function' ? [own, USUAL] : [own.prepare, own.sizes]
      return { door, name, of, prepare, sizes }
    }),
  )
}

/** What cannot be as large as the rest. */
export interface Limited {
  readonly prepare: Row['prepare']
  readonly sizes: Row['sizes']
}

const USUAL = [250, 128_000] as const

/** Makes an input of a size, and runs a function on it: the first is not measured. */
export const given =
  <T>(inputOf: (size: number) => T, run: (input: T) => unknown): Row['prepare'] =>
  (size) => {
    const input = inputOf(size)
    return () => run(input)
  }

/** Rows that only a browser can run. */
export const inPage = (rows: readonly Row[]): Row[] => rows.map((row) => ({ ...row, inPage: true }))
