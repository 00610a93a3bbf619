import { ensureChromium } from '../chromium.ts'
import { measureSizes } from '../sizes/measure-sizes.ts'
import { checkPackages } from './check-packages.ts'
import { countPlaywright, countVitest, join, type Report } from './report.ts'
import { runCounted, runOnce } from './run-counted.ts'

/** Something to check. */
export type Step = () => Promise<Report>

/** Every step by its name, in order: what is cheap and what others build on come first. */
export const STEPS: Readonly<Record<string, Step>> = {
  build: () => runOnce(['turbo', 'run', 'build']),
  lint: () => runOnce(['biome', 'check', '--error-on-warnings', '.']),
  typecheck: async () =>
    join([
      await runOnce(['turbo', 'run', 'typecheck']),
      await runOnce(['tsc', '-p', 'tsconfig.json']),
    ]),
  knip: () => runOnce(['knip']),
  unit: inChromium(() =>
    runCounted({
      commandFor: (file) => [
        ...['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
      ],
      count: countVitest,
    }),
  ),
  packages: checkPackages,
  sizes: checkSizes,
  walls: () =>
    runCounted({
      commandFor: (file) => ['node', 'scripts/walls.ts', '--json', file],
      count: (walls: { held: string[]; breached: string[] }) => ({
        passed: walls.held.length,
        failed: walls.breached.length,
      }),
    }),
  browser: inChromium(() =>
    runCounted({
      commandFor: () => ['playwright', 'test', '--reporter=list,json'],
      envFor: (file) => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: file }),
      count: countPlaywright,
    }),
  ),
}

/** What judges the built packages: without a build it would judge the wrong thing, slowly. */
export const AFTER_BUILD: readonly string[] = ['packages', 'sizes', 'walls', 'browser']

function inChromium(step: Step): Step {
  return async () => {
    process.env.CHROMIUM_PATH = await ensureChromium(console.log)
    return step()
  }
}

async function checkSizes(): Promise<Report> {
  const figures = await measureSizes()
  const over = figures.filter(({ size, limit }) => size > limit)
  return {
    passed: figures.length - over.length,
    failed: over.length,
    output: over.map(({ name, size, limit }) => `${name}: ${size} bytes of ${limit}`).join('\n'),
  }
}
