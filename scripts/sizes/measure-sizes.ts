import { type Ending, ROOT, runTool } from '../run-tool.ts'

/** What something weighs, in bytes, minified and compressed by brotli, and what it may weigh. */
export interface Figure {
  readonly name: string
  readonly size: number
  readonly limit: number
}

/** What something adds to what is there already: the size of both, less that of the first. Limits are promises, in bytes. */
const ADDED = [
  { name: 'gateScripts, on top of core', all: 'core and gateScripts', base: 'core', limit: 1580 },
  { name: 'gateEmbeds, on top of core', all: 'core and gateEmbeds', base: 'core', limit: 2070 },
  {
    name: 'eraseTrackers, on top of core',
    all: 'core and eraseTrackers',
    base: 'core',
    limit: 1000,
  },
  { name: 'guard, on top of core', all: 'core and guard', base: 'core', limit: 2300 },
  {
    name: 'followAccount, on top of core',
    all: 'core and followAccount',
    base: 'core',
    limit: 600,
  },
  {
    name: 'googleConsentMode, on top of core',
    all: 'core and googleConsentMode',
    base: 'core',
    limit: 600,
  },
  { name: 'matomo, on top of core', all: 'core and matomo', base: 'core', limit: 800 },
  {
    name: 'React, on top of the plain page',
    all: 'React page, scripts',
    base: 'plain page, scripts',
    limit: 800,
  },
  {
    name: 'Vue, on top of the plain page',
    all: 'Vue page, scripts',
    base: 'plain page, scripts',
    limit: 800,
  },
]

/** Every figure that has a limit, from what is built. Throws when something cannot be measured. */
export async function measureSizes(): Promise<Figure[]> {
  const measured = parse(await runTool(['size-limit', '--json']))
  const sizeOf = (name: string): number => {
    const size = measured.find((entry) => entry.name === name)?.size
    if (size === undefined) throw new Error(`.size-limit.ts measures no "${name}"`)
    return size
  }
  return [
    ...measured.flatMap(({ name, size, sizeLimit }) =>
      sizeLimit === undefined ? [] : { name, size, limit: sizeLimit },
    ),
    ...ADDED.map(({ name, all, base, limit }) => ({
      name,
      size: sizeOf(all) - sizeOf(base),
      limit,
    })),
    {
      // What all vendors share is there with the first.
      name: 'a further vendor, at the most',
      size: Math.max(
        ...measured
          .filter(({ name }) => name.startsWith('core, matomo and '))
          .map(({ size }) => size - sizeOf('core and matomo')),
      ),
      limit: 420,
    },
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
