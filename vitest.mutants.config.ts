import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { CHROMIUM_ARGUMENTS, findChromium } from './scripts/chromium.ts'

const CORE = `${import.meta.dirname}/packages/core/src`
const executablePath = findChromium()
const conditionsOn = (platform: 'browser' | 'node'): string[] => [
  '@assent/source',
  'module',
  platform,
  'development|production',
]

/**
 * What `pnpm mutants` runs for each mutant: the tests of the model and of the handle, and in a browser those of what only
 * lives there, storages and tabs.
 */
export default defineConfig({
  resolve: {
    conditions: conditionsOn('browser'),
    // Mutants stand in a copy of the checkout, and a package's name leads out of it.
    alias: [
      { find: /^@assent\/core$/, replacement: `${CORE}/index.ts` },
      { find: /^@assent\/core\/(\w+)$/, replacement: `${CORE}/$1.ts` },
    ],
  },
  ssr: { resolve: { conditions: conditionsOn('node') } },
  test: {
    // What is instrumented is slow.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          env: { MEMORY_STEPS: '0' },
          // A million texts for each mutant would take days, and find nothing more.
          exclude: ['packages/core/src/model/codec.fuzz.test.ts'],
          include: [
            'packages/core/src/{model,regimes,document}/**/*.test.ts',
            'packages/core/src/create-consent.test.ts',
            'packages/core/src/server/server.node.test.ts',
            'packages/contract/src/cookies.node.test.ts',
            'packages/contract/src/memory/memory.node.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: [
            'packages/core/src/effects/sync-tabs/*.test.ts',
            'packages/contract/src/storages.test.ts',
          ],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(executablePath && { executablePath }),
                args: CHROMIUM_ARGUMENTS,
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
})
