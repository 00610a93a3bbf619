import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { ToolName } from './tools.ts'

/** A way over a wall, and the guard that must see it. */
export interface Breach {
  /** What must not be, in words. */
  readonly wall: string
  readonly tool: ToolName
  readonly plants: readonly Plant[]
  /** Where the tool must find it (the end of a path), and what its finding must say. */
  readonly found: { readonly at: string; readonly says: string }
}

/** A change to one file of the copy. */
export interface Plant {
  readonly path: string
  /** From what stands there (nothing, where there is no file) to what will stand there. */
  readonly change: (text: string) => string
}

/** A new file. */
export function file(path: string, text: string): Plant {
  return { path, change: () => `${text}\n` }
}

/** Something more at the end of a file. */
export function more(path: string, text: string): Plant {
  return { path, change: (before) => `${before}\n${text}\n` }
}

/** Something else in a file. */
export function instead(path: string, before: string | RegExp, after: string): Plant {
  return { path, change: (text) => text.replace(before, after) }
}

/** Changes the copy. Throws where the change would change nothing, since that could not be caught. */
export function plant(copy: string, { path, change }: Plant): void {
  const target = join(copy, path)
  const before = existsSync(target) ? readFileSync(target, 'utf8') : ''
  const after = change(before)
  if (after === before) throw new Error(`nothing could be planted in ${path}`)
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, after)
}
