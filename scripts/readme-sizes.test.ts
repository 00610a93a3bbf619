import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { measureSizes } from './sizes/measure-sizes.ts'
import { sizesTable, sizesTableIn, withSizesTable } from './sizes/sizes-table.ts'

test('the README shows the measured sizes (else: node scripts/readme-sizes.ts --write)', async () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  expect(sizesTableIn(readme)).toBe(sizesTable(await measureSizes()))
})

test('a table is put between the two comments, and nothing else changes', () => {
  const table = sizesTable([{ name: 'core', size: 1954, limit: 2000 }])
  const readme = withSizesTable('a\n<!-- sizes -->\nold\n<!-- /sizes -->\nb\n', table)
  expect(readme).toBe(
    'a\n<!-- sizes -->\n\n| what | compressed |\n| --- | ---: |\n| core | 1.95 kB |\n\n<!-- /sizes -->\nb\n',
  )
  expect(sizesTableIn(readme)).toBe(table)
})
