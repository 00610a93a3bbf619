import { type Breach, file, more } from './breach.ts'

const CORE = 'packages/core/src'
const IMPORTS = 'style/noRestrictedImports'
const LONG = Array.from({ length: 61 }, (_, line) => `  console.log(${line})`).join('\n')

/** A wall, the file that goes over it, its text, the rule that must say so, and other files that it needs. */
type Row = readonly [wall: string, path: string, text: string, rule: string, beside?: Beside]
type Beside = readonly [path: string, text: string]

const ROWS: readonly Row[] = [
  [
    'model/ imports no effect',
    `${CORE}/model/planted-effect.ts`,
    `export type { GateScriptsOptions as Planted } from '../effects/gate/gate-scripts'`,
    IMPORTS,
  ],
  [
    'model/ does not import the maker of the handle',
    `${CORE}/model/planted-maker.ts`,
    `import { createConsent } from '../create-consent'\nexport const planted: unknown = createConsent`,
    IMPORTS,
  ],
  [
    'model/ does not import the type of the handle',
    `${CORE}/model/planted-handle.ts`,
    `import type { Consent } from '../consent'\nexport type Planted = Consent`,
    IMPORTS,
  ],
  [
    'model/ imports no regime',
    `${CORE}/model/planted-regime.ts`,
    `import { eu } from '../regimes/eu'\nexport const planted: unknown = eu`,
    IMPORTS,
  ],
  [
    'model/ imports no document',
    `${CORE}/model/planted-document.ts`,
    `import type { CookieRow } from '../document/cookie-table'\nexport type Planted = CookieRow`,
    IMPORTS,
  ],
  [
    'model/ imports no package',
    `${CORE}/model/planted-package.ts`,
    `import { test } from 'vitest'\nexport const planted: unknown = test`,
    IMPORTS,
  ],
  [
    'regimes/ imports no effect',
    `${CORE}/regimes/planted-effect.ts`,
    `import { gateScripts } from '../effects/gate/gate-scripts'\nexport const planted: unknown = gateScripts`,
    IMPORTS,
  ],
  [
    'document/ does not import its sibling floor regimes/',
    `${CORE}/document/planted-regime.ts`,
    `import { eu } from '../regimes/eu'\nexport const planted: unknown = eu`,
    IMPORTS,
  ],
  [
    'document/ does not import the handle',
    `${CORE}/document/planted-handle.ts`,
    `import type { Consent } from '../consent'\nexport type Planted = Consent`,
    IMPORTS,
  ],
  [
    'an effect does not import the maker of the handle',
    `${CORE}/effects/gate/planted-maker.ts`,
    `import { createConsent } from '../../create-consent'\nexport const planted: unknown = createConsent`,
    IMPORTS,
  ],
  [
    'an effect does not import its type from the maker',
    `${CORE}/effects/gate/planted-maker-type.ts`,
    `import type { ConsentOptions } from '../../create-consent'\nexport type Planted = ConsentOptions`,
    IMPORTS,
  ],
  [
    'one folder of effects does not import another',
    `${CORE}/effects/storage/planted-sibling.ts`,
    `import { gateScripts } from '../gate/gate-scripts'\nexport const planted: unknown = gateScripts`,
    IMPORTS,
  ],
  [
    'an effect in a file of its own does not import a folder of effects',
    `${CORE}/effects/planted-sibling.ts`,
    `import { gateScripts } from './gate/gate-scripts'\nexport const planted: unknown = gateScripts`,
    IMPORTS,
  ],
  [
    'a vendor does not import the maker of the handle',
    `${CORE}/vendors/planted-maker.ts`,
    `import { createConsent } from '../create-consent'\nexport const planted: unknown = createConsent`,
    IMPORTS,
  ],
  [
    'the server side does not import an effect',
    `${CORE}/server/planted-effect.ts`,
    `import { watchGpc } from '../effects/watch-gpc/watch-gpc'\nexport const planted: unknown = watchGpc`,
    IMPORTS,
  ],
  [
    'nothing inside core imports a door',
    `${CORE}/effects/gate/planted-door.ts`,
    `import type { Consent } from '../../index'\nexport type Planted = Consent`,
    IMPORTS,
  ],
  [
    'a door does not open on another door',
    `${CORE}/testing.ts`,
    `export { memoryStorage } from './storage'`,
    IMPORTS,
  ],
  [
    'a view imports no renderer',
    'packages/ui/src/views/planted-renderer.ts',
    `import { createNode } from '../dom/create-node'\nexport const planted: unknown = createNode`,
    IMPORTS,
  ],
  [
    "React does not import core's inside",
    'packages/react/src/planted-inside.ts',
    `import { resolve } from '../../core/src/model/permissions'\nexport const planted: unknown = resolve`,
    IMPORTS,
  ],
  [
    "Vue does not import ui's inside",
    'packages/vue/src/planted-inside.ts',
    `import { bannerView } from '@assent/ui/src/views/banner'\nexport const planted: unknown = bannerView`,
    IMPORTS,
  ],
  [
    'the import knows no view',
    'packages/import/src/planted-view.ts',
    `import { bannerView } from '@assent/ui'\nexport const planted: unknown = bannerView`,
    'correctness/noUndeclaredDependencies',
  ],
  [
    'ui knows no framework',
    'packages/ui/src/views/planted-framework.ts',
    `import { h } from 'vue'\nexport const planted: unknown = h`,
    'correctness/noUndeclaredDependencies',
  ],
  [
    'no circle of imports',
    `${CORE}/model/planted-circle.ts`,
    `import { other } from './planted-circle-other'\nexport const planted: unknown = () => other`,
    'suspicious/noImportCycles',
    [
      `${CORE}/model/planted-circle-other.ts`,
      `import { planted } from './planted-circle'\nexport const other: unknown = () => planted`,
    ],
  ],
  [
    'no circle of types',
    `${CORE}/model/planted-type-circle.ts`,
    `import type { Other } from './planted-type-circle-other'\nexport type Planted = Other | null`,
    'suspicious/noImportCycles',
    [
      `${CORE}/model/planted-type-circle-other.ts`,
      `import type { Planted } from './planted-type-circle'\nexport type Other = { readonly planted: Planted }`,
    ],
  ],
  [
    'no barrel but the doors',
    `${CORE}/model/planted-barrel.ts`,
    `export { encodeChoice } from './codec'`,
    'performance/noBarrelFile',
  ],
  [
    'no export of everything, not even at a door',
    'packages/ui/src/planted-everything.ts',
    `export * from './messages'`,
    'performance/noReExportAll',
  ],
  [
    'no default export',
    `${CORE}/model/planted-default.ts`,
    'const planted = 1\nexport default planted',
    'style/noDefaultExport',
  ],
  [
    'no enum',
    `${CORE}/model/planted-enum.ts`,
    `export enum Planted {\n  One = 'one',\n}`,
    'style/noEnum',
  ],
  [
    'no any',
    'packages/react/src/planted-any.ts',
    'export const planted: any = null',
    'suspicious/noExplicitAny',
  ],
  [
    'no console in a package',
    'packages/vue/src/planted-console.ts',
    `console.log('planted')`,
    'suspicious/noConsole',
  ],
  [
    'no non-null assertion',
    'packages/ui/src/planted-assertion.ts',
    'export const planted = (text?: string): string => text!',
    'style/noNonNullAssertion',
  ],
  [
    'no @ts-ignore',
    'packages/ui/src/planted-ignore.ts',
    '// @ts-ignore\nexport const planted: string = 1',
    'suspicious/noTsIgnore',
  ],
  [
    'no function above 60 lines',
    'scripts/planted-long.ts',
    `export function planted(): void {\n${LONG}\n}`,
    'complexity/noExcessiveLinesPerFunction',
  ],
  [
    'no file above 250 lines',
    'packages/ui/src/planted-file.ts',
    `export const planted: readonly number[] = [\n${'  1,\n'.repeat(250)}]`,
    'style/noExcessiveLinesPerFile',
  ],
]

/** The walls that lint holds. */
export const LINT_BREACHES: readonly Breach[] = [
  ...ROWS.map(
    ([wall, path, text, rule, beside]): Breach => ({
      wall,
      tool: 'biome',
      plants: [file(path, text), ...(beside ? [file(...beside)] : [])],
      found: { at: path, says: `lint/${rule}` },
    }),
  ),
  {
    wall: 'the maker of the handle imports no effect',
    tool: 'biome',
    plants: [more(`${CORE}/create-consent.ts`, `import './effects/gate/gate-scripts'`)],
    found: { at: 'create-consent.ts', says: `lint/${IMPORTS}` },
  },
]
