import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../run-tool.ts'

/** Copies the checkout as it stands, committed or not, with what is built and installed; returns the copy's folder. */
export function copyCheckout(): string {
  const copy = mkdtempSync(join(tmpdir(), 'assent-walls-'))
  for (const file of filesOfCheckout()) cpSync(join(ROOT, file), join(copy, file))
  for (const folder of ['.', ...workspaces()]) {
    copyInstalled(join(ROOT, folder, 'node_modules'), join(copy, folder, 'node_modules'))
    const dist = join(ROOT, folder, 'dist')
    if (existsSync(dist)) cpSync(dist, join(copy, folder, 'dist'), { recursive: true })
  }
  return copy
}

function filesOfCheckout(): string[] {
  const parameters = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
  const files = execFileSync('git', parameters, { cwd: ROOT, encoding: 'utf8' }).split('\0')
  return files.filter((file) => file && existsSync(join(ROOT, file)))
}

function workspaces(): string[] {
  return ['packages', 'apps'].flatMap((folder) =>
    readdirSync(join(ROOT, folder)).map((name) => join(folder, name)),
  )
}

/** The links inside the workspace stay inside the copy; what was installed into `.pnpm` is shared. */
function copyInstalled(from: string, to: string): void {
  if (!existsSync(from)) return
  mkdirSync(to, { recursive: true })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.name === '.pnpm') symlinkSync(source, target)
    else if (entry.isSymbolicLink() || entry.name === '.bin' || entry.name.startsWith('@')) {
      cpSync(source, target, { recursive: true, verbatimSymlinks: true })
    }
  }
}
