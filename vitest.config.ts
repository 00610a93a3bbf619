import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { CHROMIUM_ARGUMENTS, findChromium } from './scripts/chromium.ts'

const executablePath = findChromium()

/** Packages are read from their sources, so nothing is built before a test; the rest are Vite's own conditions. */
const conditionsOn = (platform: 'browser' | 'node'): string[] => [
  '@assent/source',
  'module',
  platform,
  'development|production',
]

const nodeTests = [
  'packages/core/src/{model,regimes,document}/**/*.test.ts',
  'packages/core/src/*.test.ts',
  'packages/import/src/**/*.test.ts',
  'packages/*/src/**/*.node.test.ts',
  'scripts/**/*.test.ts',
]

export default defineConfig({
  resolve: { conditions: conditionsOn('browser') },
  ssr: { resolve: { conditions: conditionsOn('node') } },
  define: {
    __VUE_OPTIONS_API__: 'true',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
  },
  test: {
    // A machine with other work to do is slow, and not wrong.
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: nodeTests,
          typecheck: {
            enabled: true,
            include: ['packages/*/src/**/*.test-d.ts'],
            tsconfig: 'tsconfig.test-d.json',
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['packages/*/src/**/*.test.{ts,tsx}'],
          exclude: nodeTests,
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
