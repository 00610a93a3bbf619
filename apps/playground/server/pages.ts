import { readFileSync } from 'node:fs'
import type { Sites } from './sites.ts'

const DIST = new URL('../dist/', import.meta.url)

/** How the portal is rendered: the first part of every address. */
export const RENDERERS = ['react', 'vue', 'plain'] as const

/** Languages of the portal, the first being the default. */
export const LANGUAGES = ['en', 'fr'] as const
export type Language = (typeof LANGUAGES)[number]

/** A built page, with the values that only the server knows. */
export function pageFrom(path: string, language: Language, { second }: Sites, reuses = ''): string {
  return readFileSync(new URL(path, DIST), 'utf8')
    .replace('<html lang="en">', `<html lang="${language}">`)
    .replaceAll('{{second-site}}', second)
    .replace('<!-- reuses -->', () => reuses)
}
