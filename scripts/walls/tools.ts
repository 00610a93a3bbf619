import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { runTool } from '../run-tool.ts'

/** Something that a tool complains about. */
export interface Finding {
  readonly at: string
  readonly says: string
}

/** Runs a guard over a copy of the checkout. */
export type Tool = (copy: string) => Promise<readonly Finding[]>

export type ToolName = 'biome' | 'tsc' | 'knip' | 'tests' | 'sizes'

/** The guards, each as a function from a copy to its complaints. */
export const TOOLS: Readonly<Record<ToolName, Tool>> = {
  biome: lint,
  tsc: compilePureFloors,
  knip: findDeadRooms,
  tests: runGuardTests,
  sizes: weigh,
}

async function lint(copy: string): Promise<Finding[]> {
  const command = ['biome', 'lint', '--reporter=json', '--max-diagnostics=none', '.']
  const { stdout } = await runTool(command, { folder: copy })
  const { diagnostics } = parse<{
    diagnostics: { severity: string; category: string; location: { path: string } }[]
  }>(stdout)
  return diagnostics
    .filter(({ severity }) => severity !== 'information')
    .map(({ category, location }) => ({ at: location.path, says: category }))
}

async function compilePureFloors(copy: string): Promise<Finding[]> {
  const command = ['tsc', '-p', 'packages/core/tsconfig.pure.json', '--pretty', 'false']
  const { output } = await runTool(command, { folder: copy })
  return [...output.matchAll(/^(\S+?)\(\d+,\d+\): error (.*)$/gm)].map(
    ([, at = '', says = '']) => ({
      at,
      says,
    }),
  )
}

async function findDeadRooms(copy: string): Promise<Finding[]> {
  const { stdout } = await runTool(['knip', '--reporter', 'json', '--no-progress'], {
    folder: copy,
  })
  const { issues } = parse<{ issues: ({ file: string } & Record<string, { name: string }[]>)[] }>(
    stdout,
  )
  return issues.flatMap(({ file: at, ...kinds }) =>
    Object.entries(kinds).flatMap(([kind, found]) =>
      found.map(({ name }) => ({ at, says: `${kind}: ${name}` })),
    ),
  )
}

async function runGuardTests(copy: string): Promise<Finding[]> {
  const report = join(copy, 'guard-tests.json')
  const guards = ['exports.node.test.ts', 'error-pages.test.ts', 'readme-sizes.test.ts']
  const { output } = await runTool(
    [
      ...['vitest', 'run', '--project', 'node', '--typecheck.enabled=false'],
      ...['--reporter=json', `--outputFile=${report}`, ...guards],
    ],
    { folder: copy },
  )
  const { testResults } = parse<{
    testResults: {
      name: string
      message: string
      status: string
      assertionResults: { title: string; status: string }[]
    }[]
  }>(readFileSync(report, 'utf8'))
  if (testResults.length < guards.length) return [{ at: 'vitest', says: output }]
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const at = relative(copy, name)
    const failed = assertionResults.filter((test) => test.status === 'failed')
    if (status === 'failed' && !failed.length) return [{ at, says: message }]
    return failed.map(({ title }) => ({ at, says: title }))
  })
}

async function weigh(copy: string): Promise<Finding[]> {
  const report = join(copy, 'sizes.json')
  const { output } = await runTool(['node', 'scripts/sizes.ts', '--json', report], { folder: copy })
  try {
    const figures = parse<{ name: string; size: number; limit: number }[]>(
      readFileSync(report, 'utf8'),
    )
    return figures
      .filter(({ size, limit }) => size > limit)
      .map(({ name }) => ({ at: 'dist', says: name }))
  } catch {
    return [{ at: 'sizes', says: output }]
  }
}

function parse<T>(json: string): T {
  return JSON.parse(json)
}
