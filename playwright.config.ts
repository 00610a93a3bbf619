import { defineConfig } from '@playwright/test'
import { CHROMIUM_ARGUMENTS, findChromium } from './scripts/chromium.ts'

const PORT = '4320'
const SECOND_PORT = '4321'
const executablePath = findChromium()

/** One specification for every renderer, whose name is where its site begins; and what knows no renderer, once. */
export default defineConfig({
  testDir: 'apps/playground/browser',
  projects: [
    ...['react', 'vue', 'plain'].map((name) => ({ name, testIgnore: 'core/**' })),
    { name: 'core', testMatch: 'core/**/*.spec.ts' },
  ],
  fullyParallel: true,
  workers: 2,
  forbidOnly: !!process.env.CI,
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${PORT}`,
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: CHROMIUM_ARGUMENTS,
      // Playwright switches it off; visitors do not.
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    },
  },
  webServer: {
    command: 'node apps/playground/server/main.ts',
    url: `http://localhost:${PORT}/health`,
    env: { PORT, SECOND_PORT },
    reuseExistingServer: false,
  },
})
