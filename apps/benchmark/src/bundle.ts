import { existsSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { type BuildOptions, build } from 'esbuild'
import type { Subject } from './libraries.ts'

/** The mark that a page sets before anything else of its scripts. */
export const SCRIPT_START = 'script-start'

/** What a page loads. */
export interface Bundle {
  /** By path, below the page's own. */
  readonly files: ReadonlyMap<string, Uint8Array>
  /** The scripts and the stylesheets that the page's HTML names, in order. */
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
  readonly modules: boolean
}

const PAGES = fileURLToPath(new URL('../pages', import.meta.url))
const FRAMEWORK = ['react', 'react-dom', 'react-dom/*', 'react/*']
const MARK = `performance.mark('${SCRIPT_START}');`

const shared = {
  write: false,
  minify: true,
  target: 'es2022',
  legalComments: 'none',
  logLevel: 'silent',
  define: { 'process.env.NODE_ENV': '"production"' },
} satisfies BuildOptions

/** Bundles a page as a site would: one script, one stylesheet. */
export async function bundle(subject: Subject): Promise<Bundle> {
  if (subject.id === 'tarteaucitron') return bundleTarteaucitron()
  const files = await bundledFiles(subject, { banner: { js: MARK } })
  const named = (type: string): string[] => [...files.keys()].filter((path) => path.endsWith(type))
  return { files, scripts: named('.js'), styles: named('.css'), modules: true }
}

/** Bytes of the page's own script and style with the framework left out, compressed. */
export async function weighWithoutFramework(subject: Subject): Promise<number> {
  const files = await bundledFiles(subject, { external: FRAMEWORK })
  return [...files.values()].map(compressed).reduce((sum, size) => sum + size, 0)
}

/** Bytes after brotli at its best. */
export function compressed(file: Uint8Array): number {
  return brotliCompressSync(file).length
}

async function bundledFiles({ id, ground }: Subject, options: BuildOptions) {
  const result = await build({
    ...shared,
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    outdir: PAGES,
    entryPoints: [join(PAGES, `${id}.${ground === 'react' ? 'tsx' : 'ts'}`)],
    ...options,
  })
  return byPath(result.outputFiles ?? [], PAGES)
}

/** A script that finds its other files by its own address, and therefore stays in pieces. */
async function bundleTarteaucitron(): Promise<Bundle> {
  const folder = dirname(fileURLToPath(import.meta.resolve('tarteaucitronjs')))
  const pieces = ['tarteaucitron.services.js', 'lang/tarteaucitron.en.js', 'css/tarteaucitron.css']
  const at = { ...shared, outbase: folder, outdir: folder }
  const main = await build({
    ...at,
    entryPoints: [join(folder, 'tarteaucitron.js')],
    banner: { js: MARK },
  })
  const others = await build({ ...at, entryPoints: pieces.map((path) => join(folder, path)) })
  const page = await build({
    ...shared,
    bundle: true,
    format: 'iife',
    outfile: join(folder, 'page.js'),
    entryPoints: [join(PAGES, 'tarteaucitron.ts')],
  })
  const files = [main, others, page].flatMap(({ outputFiles }) => outputFiles)
  return {
    files: byPath(files, folder),
    scripts: ['tarteaucitron.js', 'page.js'],
    styles: [],
    modules: false,
  }
}

function byPath(
  files: readonly { readonly path: string; readonly contents: Uint8Array }[],
  folder: string,
): Map<string, Uint8Array> {
  return new Map(
    files.map(({ path, contents }) => [relative(folder, path).replaceAll(sep, '/'), contents]),
  )
}

/** Throws while our own packages are not built: the pages use what would be published. */
export function requireBuilt(): void {
  const built = ['core', 'ui', 'react'].every((name) =>
    existsSync(fileURLToPath(import.meta.resolve(`@assent/${name}`))),
  )
  if (!built) throw new Error('The packages are not built. Run `npx pnpm@12.21.0 build` first.')
}
