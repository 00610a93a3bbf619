import { type Breach, file } from './breach.ts'

const FLOORS = ['model', 'regimes', 'document']
const WORDS = ['document', 'console', 'fetch', 'setTimeout', 'navigator']
const SOURCES = ['Date', 'Math', 'globalThis']

/** The pure floors know no browser and no timers (their words do not exist there), nor the clock, nor chance. */
export const PURITY_BREACHES: readonly Breach[] = FLOORS.flatMap((floor) => [
  ...WORDS.map((word) => breach(floor, word, 'tsc', `Cannot find name '${word}'`)),
  ...SOURCES.map((word) => breach(floor, word, 'biome', 'lint/style/noRestrictedGlobals')),
])

function breach(floor: string, word: string, tool: 'tsc' | 'biome', says: string): Breach {
  const path = `packages/core/src/${floor}/planted-${word.toLowerCase()}.ts`
  const text = `export const planted: unknown = ${word}`
  return {
    wall: `${floor}/ knows no ${word}`,
    tool,
    plants: [file(path, text)],
    found: { at: path, says },
  }
}
