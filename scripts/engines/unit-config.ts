import type { ViteUserConfig } from 'vitest/config'
import own from '../../vitest.config.ts'
import { ROOT } from '../run-tool.ts'

type Browser = NonNullable<NonNullable<ViteUserConfig['test']>['browser']>

/** The unit tests that want a browser, as the test command runs them, but in another one. */
export function unitConfigIn(browser: Browser): ViteUserConfig {
  const project = own.test?.projects?.find(
    (each): each is ViteUserConfig =>
      typeof each === 'object' && 'test' in each && each.test?.name === 'browser',
  )
  if (!project) throw new Error('There is no project “browser” in vitest.config.ts.')
  const { projects: _, ...shared } = own.test ?? {}
  return {
    ...own,
    root: ROOT,
    test: {
      ...shared,
      ...project.test,
      browser: { enabled: true, ui: false, screenshotFailures: false, ...browser },
    },
  }
}
