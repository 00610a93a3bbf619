import { type Ending, ROOT, runTool } from '../run-tool.ts'

/** What something weighs, in bytes, minified and compressed by brotli, and what it may weigh. */
export interface Figure {
  readonly name: string
  readonly size: number
  readonly limit: number
}

/** What an adapter adds to a page: its own page's scripts, less those of the plain page with the same views. */
const ADAPTERS = [
  { name: 'React, on top of the plain page', page: 'React page, scripts', limit: 800 },
  { name: 'Vue, on top of the plain page', page: 'Vue page, scripts', limit: 800 },
]

/** Every figure that has a limit, from what is built. Throws when something cannot be measured. */
export async function measureSizes(): Promise<Figure[]> {
  const measured = parse(await runTool(['size-limit', '--json']))
  const sizeOf = (name: string): number => {
    const size = measured.find((entry) => entry.name === name)?.size
    if (size === undefined) throw new Error(`.size-limit.ts measures no "${name}"`)
    return size
  }
  const plain = sizeOf('plain page, scripts')
  return [
    ...measured.flatMap(({ name, size, sizeLimit }) =>
      sizeLimit === undefined ? [] : { name, size, limit: sizeLimit },
    ),
    ...ADAPTERS.map(({ name, page, limit }) => ({ name, size: sizeOf(page) - plain, limit })),
  ]
}

/** Bytes as people read them: 1950 is `1.95 kB`. */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(2)} kB`
}

function parse({ stdout, output }: Ending): { name: string; size: number; sizeLimit?: number }[] {
  try {
    return JSON.parse(stdout)
  } catch {
    throw new Error(`size-limit could not measure ${ROOT}. Is everything built?\n${output}`)
  }
}
