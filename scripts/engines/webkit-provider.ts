import { defineBrowserProvider } from '@vitest/browser'
import type { BrowserProviderOption } from 'vitest/node'
import { openWebkit, type Webkit } from './webkit.ts'

/** Shows Vitest's page to WebKit: all that a provider must do for tests that drive no browser themselves. */
export const webkitProvider = (): BrowserProviderOption =>
  defineBrowserProvider({
    name: 'webkit',
    options: {},
    providerFactory: (project) => {
      // Vitest asks for its own width of each page; WebKit's window is wide enough for every test as it is.
      project.browser?.registerCommand('__vitest_viewport' as never, async () => undefined as never)
      let webkit: Promise<Webkit> | undefined
      return {
        name: 'webkit',
        supportsParallelism: false,
        initScripts: [],
        getCommandsContext: () => ({}),
        openPage: async (_session, url) => {
          webkit ??= openWebkit()
          ;(await webkit).visit(url)
        },
        close: async () => {
          await (await webkit)?.close()
        },
      }
    },
  })
