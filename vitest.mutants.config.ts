import { defineConfig } from 'vitest/config'

/** What `pnpm mutants` runs for each mutant: the model's own tests, and those of the handle. */
export default defineConfig({
  resolve: { conditions: ['@assent/source', 'module', 'node', 'development|production'] },
  test: {
    include: [
      'packages/core/src/{model,regimes,document}/**/*.test.ts',
      'packages/core/src/create-consent.test.ts',
    ],
  },
})
