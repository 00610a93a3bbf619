import { rmSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Breach, plant } from './walls/breach.ts'
import { BREACHES } from './walls/breaches.ts'
import { copyCheckout } from './walls/copy-checkout.ts'
import { type Finding, TOOLS, type Tool, type ToolName } from './walls/tools.ts'

/** A wall that was tried, and what its guard did. */
interface Trial {
  readonly wall: string
  readonly guard: ToolName
  readonly held: boolean
  readonly verdict: string
}

const { values } = parseArgs({ options: { json: { type: 'string' } } })
const guards = Object.entries(TOOLS) as [ToolName, Tool][]
const trials = (await Promise.all(guards.map(([name, tool]) => tryGuard(name, tool)))).flat()

const width = Math.max(...trials.map(({ wall }) => wall.length))
for (const { wall, guard, verdict } of trials) {
  console.log(`${wall.padEnd(width)}  ${guard.padEnd(5)}  ${verdict}`)
}
const [held, breached] = [true, false].map((whether) =>
  trials.filter((trial) => trial.held === whether).map(({ wall }) => wall),
)
console.log(`\n${held?.length} held, ${breached?.length} did not`)
if (values.json) writeFileSync(values.json, JSON.stringify({ held, breached }))
if (breached?.length) process.exitCode = 1

/** Sees that a guard says nothing about a clean copy, and then that it finds every breach in it. */
async function tryGuard(guard: ToolName, tool: Tool): Promise<Trial[]> {
  const copy = copyCheckout()
  try {
    const noise = await tool(copy)
    const breaches = BREACHES.filter((breach) => breach.tool === guard)
    const hindrances = breaches.map((breach) => plantAll(copy, breach))
    const findings = await tool(copy)
    const tried = breaches.map(({ wall, found }, index): Trial => {
      const fault = hindrances[index] ?? faultOf(noise, findings, found)
      return { wall, guard, held: !fault, verdict: fault ? `MISSED: ${fault}` : 'caught' }
    })
    return [cleanTrial(guard, noise), ...tried]
  } finally {
    rmSync(copy, { recursive: true })
  }
}

/** A guard that complains of everything guards nothing. */
function cleanTrial(guard: ToolName, noise: readonly Finding[]): Trial {
  const complaints = noise.map(({ at, says }) => `${at}: ${says}`).join('; ')
  return {
    wall: 'nothing is found where nothing is wrong',
    guard,
    held: !complaints,
    verdict: complaints ? `FOUND: ${complaints}` : 'clean',
  }
}

/** What hindered a breach from being planted, or `null`. */
function plantAll(copy: string, { plants }: Breach): string | null {
  try {
    for (const each of plants) plant(copy, each)
    return null
  } catch (error) {
    return String(error)
  }
}

function faultOf(
  noise: readonly Finding[],
  findings: readonly Finding[],
  { at, says }: Finding,
): string | null {
  const is = (finding: Finding): boolean => finding.at.endsWith(at) && finding.says.includes(says)
  if (noise.some(is)) return 'found before it was there'
  return findings.some(is) ? null : 'not found'
}
