import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { LAW_ON_PAPER } from './law-on-paper.ts'
import { REGIMES_PAGE, regimesPage } from './regimes-page.ts'

test('docs/regimes.md says what the code says (else: node scripts/regimes-page.ts --write)', () => {
  const page = readFileSync(new URL(`../${REGIMES_PAGE}`, import.meta.url), 'utf8')
  expect(page).toBe(regimesPage(LAW_ON_PAPER))
})

test('no text of a regime breaks a table of the page, and the table of law has two hundred rows and more', () => {
  const tables = regimesPage(LAW_ON_PAPER)
    .split('\n\n')
    .filter((part) => part.startsWith('|'))
    .map((table) => table.trimEnd().split('\n'))
  for (const table of tables) {
    expect(new Set(table.map((line) => line.split('|').length)).size, table[0]).toBe(1)
  }
  const rows = tables
    .filter(([head]) => head?.startsWith('| situation'))
    .flatMap((table) => table.slice(2))
  expect(rows.length).toBeGreaterThanOrEqual(200)
  for (const row of rows) expect(row).toMatch(/ \[(read|reported|default|unverified)\] \|$/)
})
