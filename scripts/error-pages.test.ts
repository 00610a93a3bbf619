import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const root = new URL('../', import.meta.url)
const source = readFileSync(new URL('packages/core/src/model/error.ts', root), 'utf8')
const [union = ''] = /ConsentErrorCode =.*?\n\n/s.exec(source) ?? []
const codes = [...union.matchAll(/'([a-z-]+)'/g)].map(([, code]) => code)
const pages = readdirSync(new URL('docs/errors/', root))
  .filter((file) => file.endsWith('.md') && file !== 'README.md')
  .map((file) => file.replace('.md', ''))

test('every error code has a page in docs/errors', () => {
  expect(codes).not.toEqual([])
  expect(codes.filter((code) => !pages.includes(code ?? ''))).toEqual([])
})

test('every page in docs/errors has an error code', () => {
  expect(pages.filter((page) => !codes.includes(page))).toEqual([])
})
