import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import ui from '../packages/ui/package.json' with { type: 'json' }

test('every language has its door in the package, and every such door its language', () => {
  const files = readdirSync(new URL('../packages/ui/src/messages', import.meta.url))
  const doors = Object.keys(ui.exports).filter((door) => door.startsWith('./messages/'))
  expect(doors).toEqual(files.map((file) => `./messages/${file.replace('.ts', '')}`).toSorted())
})
