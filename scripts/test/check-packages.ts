import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT, runTool } from '../run-tool.ts'
import { join as joinReports, type Report } from './report.ts'
import { runOnce } from './run-counted.ts'

const PACKAGES = ['core', 'ui', 'react', 'vue', 'import']
/** Doors without types to get wrong. */
const WITHOUT_TYPES = [
  './styles.css',
  './policy.css',
  './presets/dsfr.css',
  './presets/high-contrast.css',
  './policy.schema.json',
]

/** Packs every public package as it would be published, and has publint and attw judge the tarballs. */
export async function checkPackages(): Promise<Report> {
  const reports: Report[] = []
  for (const name of PACKAGES) reports.push(await checkPackage(name))
  return joinReports(reports)
}

async function checkPackage(name: string): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'assent-pack-'))
  const { output } = await runTool([pnpm(), 'pack', '--pack-destination', folder], {
    folder: join(ROOT, 'packages', name),
  })
  const tarball = readdirSync(folder).map((file) => join(folder, file))[0]
  if (!tarball) return { passed: 0, failed: 1, output: `@assent/${name} was not packed\n${output}` }
  const report = joinReports([
    await runOnce(['publint', 'run', tarball, '--strict']),
    await runOnce([
      ...['attw', tarball, '--profile', 'esm-only', '--exclude-entrypoints', ...WITHOUT_TYPES],
      ...['--no-color', '--no-emoji', '--format', 'table-flipped'],
    ]),
  ])
  rmSync(folder, { recursive: true })
  return report
}

/** The pnpm that runs us, else the one on PATH. */
function pnpm(): string {
  const path = process.env.npm_execpath ?? ''
  return path.includes('pnpm') ? path : 'pnpm'
}
