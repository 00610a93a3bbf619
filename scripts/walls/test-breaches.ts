import { type Breach, file, instead, more } from './breach.ts'

const DOORS = [
  ['@assent/core', 'packages/core/src/index.ts'],
  ['@assent/core/storage', 'packages/core/src/storage.ts'],
  ['@assent/core/regimes', 'packages/core/src/regimes.ts'],
  ['@assent/core/effects', 'packages/core/src/effects.ts'],
  ['@assent/core/document', 'packages/core/src/document.ts'],
  ['@assent/ui', 'packages/ui/src/index.ts'],
  ['@assent/ui/dom', 'packages/ui/src/dom.ts'],
  ['@assent/ui/html', 'packages/ui/src/html.ts'],
  ['@assent/import', 'packages/import/src/index.ts'],
  ['@assent/react', 'packages/react/src/index.ts'],
  ['@assent/vue', 'packages/vue/src/index.ts'],
] as const

/** The walls that a test holds. */
export const TEST_BREACHES: readonly Breach[] = [
  ...DOORS.map(
    ([door, path]): Breach => ({
      wall: `no new name at ${door} by accident`,
      tool: 'tests',
      plants: [more(path, 'export const planted = 1')],
      found: { at: 'exports.node.test.ts', says: door },
    }),
  ),
  {
    wall: 'React and Vue offer the same words',
    tool: 'tests',
    plants: [more('packages/react/src/index.ts', 'export const plantedInReactOnly = 1')],
    found: { at: 'exports.node.test.ts', says: 'React and Vue offer the same words' },
  },
  {
    wall: 'no error code without a page',
    tool: 'tests',
    plants: [instead('packages/core/src/model/error.ts', /\n\n/, "\n  | 'planted-code'\n\n")],
    found: { at: 'error-pages.test.ts', says: 'every error code has a page' },
  },
  {
    wall: 'no page without an error code',
    tool: 'tests',
    plants: [file('docs/errors/planted-page.md', '# planted-page')],
    found: { at: 'error-pages.test.ts', says: 'every page in docs/errors has an error code' },
  },
  {
    wall: "the README's figures are the measured ones",
    tool: 'tests',
    plants: [instead('README.md', /\| \d+\.\d\d kB \|/, '| 0.01 kB |')],
    found: { at: 'readme-sizes.test.ts', says: 'the README shows the measured sizes' },
  },
]
