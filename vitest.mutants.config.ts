import { defineConfig, type ViteUserConfig } from 'vitest/config'
import own from './vitest.config.ts'

const CORE = `${import.meta.dirname}/packages/core/src`

/** The tests that are run for each mutant, by the project whose they are. */
const MEANT: Readonly<Record<string, readonly string[]>> = {
  node: [
    // Neither a million texts, nor thousands of rows and histories: for each mutant they would take days.
    'packages/core/src/model/!(*.fuzz|*.property).test.ts',
    'packages/core/src/create-consent.test.ts',
    'packages/core/src/server/server.node.test.ts',
    'packages/contract/src/cookies.node.test.ts',
    'packages/contract/src/memory/memory.node.test.ts',
  ],
  browser: [
    'packages/core/src/effects/sync-tabs/*.test.ts',
    'packages/contract/src/storages.test.ts',
  ],
}

const projects = (own.test?.projects ?? []) as readonly ViteUserConfig[]

/**
 * What `pnpm mutants` runs for each mutant: the tests of the model and of the handle, and in a browser those of what only
 * lives there, storages and tabs.
 */
export default defineConfig({
  ...own,
  resolve: {
    ...own.resolve,
    // Mutants stand in a copy of the checkout, and a package's name leads out of it.
    alias: [
      { find: /^@assent\/core$/, replacement: `${CORE}/index.ts` },
      { find: /^@assent\/core\/(\w+)$/, replacement: `${CORE}/$1.ts` },
    ],
  },
  test: {
    ...own.test,
    // What is instrumented is slow.
    testTimeout: 60_000,
    env: { MEMORY_STEPS: '0', MEMORY_SEQUENCES: '0' },
    projects: projects.map((project) => ({
      ...project,
      test: {
        ...project.test,
        include: [...(MEANT[`${project.test?.name}`] ?? [])],
        exclude: [],
        typecheck: { enabled: false },
      },
    })),
  },
})
