import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { SITUATIONS } from '../packages/core/src/regimes/law-situations'
import { LAW } from '../packages/core/src/regimes/table-of-law'
import { REGIMES_PAGE, regimesPage } from './regimes-page.ts'

test('docs/regimes.md says what the code says (else: node scripts/regimes-page.ts --write)', () => {
  const page = readFileSync(new URL(`../${REGIMES_PAGE}`, import.meta.url), 'utf8')
  expect(page).toBe(regimesPage(LAW, SITUATIONS))
})

test('no text of a regime breaks a table of the page', () => {
  const lines = regimesPage(LAW, SITUATIONS).split('\n')
  const cells = lines.filter((line) => line.startsWith('|')).map((line) => line.split('|').length)
  expect(new Set(cells)).toEqual(new Set([11 + 1, 9 + 2]))
})
