import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const FOLDER = new URL('../packages/contract/src/own-views/', import.meta.url)
const page = readFileSync(new URL('../docs/own-views.md', import.meta.url), 'utf8')
const examples = readdirSync(FOLDER).filter((file) => !file.includes('test'))

it.each(examples)('docs/own-views.md shows %s as it is tested', (file) => {
  const code = readFileSync(new URL(file, FOLDER), 'utf8')
  expect(page).toContain(`\`\`\`ts\n${code}\`\`\``)
})
