import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ROOT } from './run-tool.ts'
import { measureSizes } from './sizes/measure-sizes.ts'
import { sizesTable, sizesTableIn, withSizesTable } from './sizes/sizes-table.ts'

const { values } = parseArgs({ options: { write: { type: 'boolean' } } })
const path = join(ROOT, 'README.md')
const readme = readFileSync(path, 'utf8')
const table = sizesTable(await measureSizes())
console.log(table.trim())
if (sizesTableIn(readme) === null) {
  console.error('README.md has no place for it: <!-- sizes --> and <!-- /sizes -->')
  process.exitCode = 1
} else if (values.write) {
  writeFileSync(path, withSizesTable(readme, table))
}
