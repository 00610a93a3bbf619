import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runTool } from '../run-tool.ts'
import type { Engine } from './engine.ts'
import { type Group, limitsOf } from './limits.ts'
import {
  judge,
  type Outcome,
  outcomesOfPlaywright,
  outcomesOfVitest,
  type Verdict,
} from './outcomes.ts'

/** An hour: axe alone takes a minute of Firefox for each mode of the page. */
const LONGEST = 60 * 60_000
const PLAYWRIGHT = ['playwright', 'test', '--config', 'scripts/engines/playwright.config.ts']

/** Runs a group of tests in an engine, visibly, and sorts them by how they ended. */
export async function runGroup(
  engine: Engine,
  group: Group,
  filter: readonly string[],
): Promise<Verdict> {
  const run = group === 'unit' ? runUnit(engine, filter) : runBrowser(filter)
  return judge(await run, limitsOf(engine, group))
}

async function runUnit(engine: Engine, filter: readonly string[]): Promise<Outcome[]> {
  return reportOf(outcomesOfVitest, (file) => ({
    command: [
      ...['vitest', 'run', '--config', `scripts/engines/vitest-${engine}.config.ts`, ...filter],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    ],
  }))
}

async function runBrowser(filter: readonly string[]): Promise<Outcome[]> {
  const { ok, output } = await runTool(['turbo', 'run', 'build'])
  if (!ok) return [broken(`There is no build: ${output}`)]
  const run = (...more: readonly string[]): Promise<Outcome[]> =>
    reportOf(outcomesOfPlaywright, (file) => ({
      command: [...PLAYWRIGHT, ...filter, ...more],
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    }))
  // What cannot run is only named: it would take half a minute a test to find that out.
  const named = await run('--list', '--reporter=json')
  const { unable, passed: _, ...rest } = judge(named, limitsOf('firefox', 'browser'))
  if (rest.failed.length) return [...rest.failed]
  return [...unable, ...(await run('--reporter=list,json'))]
}

interface Run {
  readonly command: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

/** The tests of a runner that writes its report as JSON into a file; one that ended badly for no test has failed. */
async function reportOf<T>(
  read: (report: T) => Outcome[],
  runWith: (file: string) => Run,
): Promise<Outcome[]> {
  const folder = mkdtempSync(join(tmpdir(), 'assent-engine-'))
  const file = join(folder, 'report.json')
  const { command, env = {} } = runWith(file)
  const { ok } = await runTool(command, { env, visible: true, longest: LONGEST })
  try {
    const outcomes = read(JSON.parse(readFileSync(file, 'utf8')))
    const isExplained = ok || outcomes.some(({ state }) => state === 'failed')
    return isExplained ? outcomes : [...outcomes, broken(`${command[0]} ended badly.`)]
  } catch (error) {
    return [broken(`${command[0]} left no readable report: ${error}`)]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const broken = (name: string): Outcome => ({ file: 'no test', name, state: 'failed' })
