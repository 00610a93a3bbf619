import { defineConfig } from 'tsup'

export default defineConfig({
  entry: ['src/index.ts'],
  format: 'esm',
  target: 'es2022',
  dts: true,
  clean: true,
  // esbuild drops directives; React Server Components need this one at the top of the entry.
  banner: { js: "'use client'" },
})
