import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readVendors, VENDORS_PAGE, vendorsPage } from './vendors-page.ts'

const doors = await readVendors()

test('docs/vendors.md says what the code says (else: node scripts/vendors-page.ts --write)', () => {
  const page = readFileSync(new URL(`../${VENDORS_PAGE}`, import.meta.url), 'utf8')
  expect(page).toBe(vendorsPage(doors))
})

test('every vendor has its door in the package, and every door its vendor', () => {
  const path = new URL('../packages/core/package.json', import.meta.url)
  const { exports } = JSON.parse(readFileSync(path, 'utf8')) as { exports: object }
  const listed = Object.keys(exports)
    .filter((door) => door.startsWith('./vendors/'))
    .map((door) => door.slice('./vendors/'.length))
  expect(listed.toSorted()).toEqual(doors.map(({ door }) => door))
})

test('a door offers what its name says: an effect or an address, and a service', () => {
  for (const { door, names, services } of doors) {
    const name = door.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
    const own = names.map((exported) =>
      exported.replace(/^exempt|(Service|Address|Snippet)$/g, '').toLowerCase(),
    )
    expect(new Set([...own, name.toLowerCase()]).size, door).toBeLessThanOrEqual(2)
    for (const { vendor } of services) expect(vendor).toBe(door)
  }
})

test('every service says what its provider is in law, and where that is written', () => {
  const services = doors.flatMap((own) => own.services)
  expect(services.length).toBeGreaterThan(25)
  for (const { exportedAs, role, source } of services) {
    expect(role, exportedAs).toMatch(/^(processor|controller)$/)
    expect(source, exportedAs).toMatch(/^\S.{20,}$/)
  }
})

test('no text of a vendor breaks a table of the page', () => {
  const lines = vendorsPage(doors).split('\n')
  const cells = lines.filter((line) => line.startsWith('|')).map((line) => line.split('|').length)
  expect(new Set(cells)).toEqual(new Set([7, 8]))
})
