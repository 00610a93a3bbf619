import { type Breach, file, instead, more } from './breach.ts'

const NOISE = Array.from({ length: 3000 }, (_, index) => ((index * 7919) % 10007).toString(36))

/** The walls that knip holds. */
export const DEAD_ROOM_BREACHES: readonly Breach[] = [
  {
    wall: 'no dead file',
    tool: 'knip',
    plants: [file('packages/core/src/model/planted-dead.ts', 'const planted = 1\nvoid planted')],
    found: { at: 'packages/core/src/model/planted-dead.ts', says: 'files' },
  },
  {
    wall: 'no unused export',
    tool: 'knip',
    plants: [more('packages/core/src/model/codec.ts', 'export const planted = 1')],
    found: { at: 'packages/core/src/model/codec.ts', says: 'exports: planted' },
  },
  {
    wall: 'no unused dependency',
    tool: 'knip',
    plants: [
      instead(
        'packages/ui/package.json',
        '"dependencies": {',
        '"dependencies": {\n    "hono": "*",',
      ),
    ],
    found: { at: 'packages/ui/package.json', says: 'dependencies: hono' },
  },
]

/** The walls that the scales hold. */
export const SIZE_BREACHES: readonly Breach[] = [
  {
    wall: 'no size over its limit',
    tool: 'sizes',
    plants: [more('packages/core/dist/index.js', `export const planted = '${NOISE.join('')}'`)],
    found: { at: 'dist', says: '@assent/core + cookieStorage' },
  },
]
