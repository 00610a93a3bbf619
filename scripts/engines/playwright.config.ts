import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import own from '../../playwright.config.ts'
import { ROOT } from '../run-tool.ts'
import { firefoxLaunch } from './firefox-launch.ts'
import { limitsOf, patternOf } from './limits.ts'

/** Which tests look at a page as a visitor prefers it. */
const PREFERRED = {
  dark: /\bdark\b/,
  'forced colours': /forced colours/,
  'reduced motion': /motion is short or none/,
} as const

const projects = (own.projects ?? []).filter(({ name }) => name === 'plain' || name === 'core')
const limits = process.argv.includes('--list') ? [] : limitsOf('firefox', 'browser').map(patternOf)
/** The specifications of the page without a framework and of what knows no renderer, in Firefox. */
export default defineConfig({
  ...own,
  testDir: join(ROOT, own.testDir ?? ''),
  // A page that goes away while Playwright asks it something is lost to it, by WebDriver BiDi, once in a hundred tests.
  retries: 1,
  projects: projects.flatMap((project) => [
    {
      ...project,
      grepInvert: [...limits, ...Object.values(PREFERRED)],
      use: { launchOptions: firefoxLaunch() },
    },
    ...(Object.keys(PREFERRED) as (keyof typeof PREFERRED)[]).map((mode) => ({
      ...project,
      grep: PREFERRED[mode],
      grepInvert: limits,
      use: {
        colorScheme: mode === 'dark' ? ('dark' as const) : ('light' as const),
        launchOptions: firefoxLaunch(mode),
      },
    })),
  ]),
  use: { ...own.use, browserName: 'firefox', launchOptions: {} },
  webServer: [own.webServer ?? []].flat().map((server) => ({ ...server, cwd: ROOT })),
})
