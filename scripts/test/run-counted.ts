import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runTool } from '../run-tool.ts'
import { type Count, type Report, settle } from './report.ts'

/** Runs a tool that counts nothing itself: it passed, or it failed. */
export async function runOnce(command: readonly string[]): Promise<Report> {
  const { ok, output } = await runTool(command)
  return { passed: Number(ok), failed: Number(!ok), output }
}

/** A runner that writes its report as JSON into a file. */
export interface Runner<T> {
  readonly commandFor: (file: string) => readonly string[]
  readonly envFor?: (file: string) => Readonly<Record<string, string>>
  readonly count: (report: T) => Count
}

/** Runs a runner and counts by its own report; without a readable one it has crashed. */
export async function runCounted<T>({ commandFor, envFor, count }: Runner<T>): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'assent-report-'))
  const file = join(folder, 'report.json')
  const { ok, output } = await runTool(commandFor(file), { env: envFor?.(file) ?? {} })
  try {
    return { ...settle(count(JSON.parse(readFileSync(file, 'utf8'))), ok), output }
  } catch (error) {
    return { passed: 0, failed: 1, output: `${output}\nno readable report: ${error}` }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
