import { parseArgs } from 'node:util'
import { type Engine, missingFor } from './engines/engine.ts'
import type { Group, Limit } from './engines/limits.ts'
import type { Outcome, Verdict } from './engines/outcomes.ts'
import { runGroup } from './engines/run-group.ts'
import { ROOT } from './run-tool.ts'

/** What can be run in which engine: Playwright drives no WebKit but its own. */
const GROUPS: Readonly<Record<Engine, readonly Group[]>> = {
  firefox: ['unit', 'browser'],
  webkit: ['unit'],
}

const { positionals } = parseArgs({ allowPositionals: true })
const [engine, ...rest] = positionals
if (engine !== undefined && !isEngine(engine)) refuse(`no such engine: ${engine}`)
const engines = engine === undefined ? (Object.keys(GROUPS) as Engine[]) : [engine]
const group = isGroup(rest[0]) ? rest[0] : undefined
const filter = group ? rest.slice(1) : rest
if (group && engine && !GROUPS[engine].includes(group)) refuse(`${engine} runs no ${group}`)

const missing = engines.flatMap(missingFor)
if (missing.length) {
  console.error(`missing: ${missing.join(', ')}. On Debian, as root:`)
  console.error(`  apt-get install --no-install-recommends ${missing.join(' ')}`)
  process.exit(2)
}

const verdicts: Verdict[] = []
for (const each of engines) {
  for (const own of GROUPS[each].filter((one) => !group || one === group)) {
    console.log(`\n> ${own} in ${each}`)
    verdicts.push(await runGroup(each, own, filter))
  }
}

const all = <K extends keyof Verdict>(key: K): Verdict[K][number][] =>
  verdicts.flatMap((verdict): Verdict[K][number][] => [...verdict[key]])
const unable = all('unable')
show(
  'cannot run here',
  unable.map((test) => `${nameOf(test)}: ${test.because}`),
)
// With a filter, most limits have no test to hold for.
const idle = filter.length ? [] : all('idle')
show('listed as unable, but there is no such test', idle.map(nameOfLimit))
show('failed', all('failed').map(nameOf))
const passed = all('passed').length
const failed = all('failed').length + idle.length
console.log(`\n${passed} passed, ${failed} failed, ${unable.length} cannot run here`)
process.exitCode = failed || !passed ? 1 : 0

function isEngine(name: string): name is Engine {
  return name in GROUPS
}

function isGroup(name: string | undefined): name is Group {
  return name === 'unit' || name === 'browser'
}

function nameOf({ file, name }: Outcome): string {
  return `${file.replace(ROOT, '')} › ${name}`
}

function nameOfLimit({ file, test = '' }: Limit): string {
  return `${file} › ${test}`
}

function show(title: string, lines: readonly string[]): void {
  if (lines.length) console.log(['', `${title}:`, ...lines.map((line) => `  ${line}`)].join('\n'))
}

function refuse(why: string): never {
  console.error(`${why}. Usage: pnpm engines [firefox|webkit] [unit|browser] [filter]`)
  process.exit(2)
}
