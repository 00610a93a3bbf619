import { parseArgs } from 'node:util'
import { type Report, sum } from './test/report.ts'
import { AFTER_BUILD, STEPS, type Step } from './test/steps.ts'

const { positionals } = parseArgs({ allowPositionals: true })
const unknown = positionals.filter((name) => !(name in STEPS))
if (unknown.length) {
  console.error(`no such step: ${unknown.join(', ')}. There are: ${Object.keys(STEPS).join(', ')}`)
  process.exit(2)
}

const chosen = Object.entries(STEPS).filter(
  ([name]) => !positionals.length || positionals.includes(name),
)
const reports = new Map<string, Report>()
for (const [name, step] of chosen) {
  const hopeless = reports.get('build')?.failed && AFTER_BUILD.includes(name)
  reports.set(name, await take(name, hopeless ? notBuilt : step))
}

const { passed, failed } = sum([...reports.values()])
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed || !passed ? 1 : 0

async function notBuilt(): Promise<Report> {
  return { passed: 0, failed: 1, output: 'not run: there is no build to judge' }
}

async function take(name: string, step: Step): Promise<Report> {
  console.log(`> ${name}`)
  const start = performance.now()
  const report = await step().catch(
    (error: unknown): Report => ({ passed: 0, failed: 1, output: String(error) }),
  )
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  if (report.failed) console.log(report.output.trimEnd())
  const verdict = `${report.passed} passed, ${report.failed} failed`
  console.log(`  ${report.failed ? 'FAILED' : 'ok'}  ${name}, ${seconds} s: ${verdict}`)
  return report
}
