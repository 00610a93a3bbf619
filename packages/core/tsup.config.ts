import { defineConfig } from 'tsup'

export default defineConfig({
  entry: [
    'src/index.ts',
    'src/storage.ts',
    'src/regimes.ts',
    'src/effects.ts',
    'src/document.ts',
    'src/server.ts',
    'src/testing.ts',
    'src/vendors/*.ts',
  ],
  format: 'esm',
  target: 'es2022',
  dts: true,
  clean: true,
})
