import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Figure, kilobytes, measureSizes } from './sizes/measure-sizes.ts'

const { values } = parseArgs({ options: { json: { type: 'string' } } })
const figures = await measureSizes()
for (const figure of figures) console.log(lineFor(figure))
if (values.json) writeFileSync(values.json, JSON.stringify(figures))
if (figures.some(({ size, limit }) => size > limit)) process.exitCode = 1

function lineFor({ name, size, limit }: Figure): string {
  const verdict = size > limit ? `over ${kilobytes(limit)}` : `of ${kilobytes(limit)}`
  return `${name.padEnd(34)} ${kilobytes(size).padStart(8)}  ${verdict}`
}
