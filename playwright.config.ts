import { defineConfig } from '@playwright/test'
import { CHROMIUM_ARGUMENTS, findChromium } from './scripts/chromium.ts'

const PORT = '4320'
const SECOND_PORT = '4321'
const executablePath = findChromium()

/** One specification; a project's name is the base path of the site that it drives. */
export default defineConfig({
  testDir: 'apps/playground/browser',
  projects: ['react', 'vue', 'plain'].map((name) => ({ name })),
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
