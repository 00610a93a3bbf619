import { defineConfig } from 'tsup'

export default defineConfig([
  {
    entry: [
      'src/index.ts',
      'src/dom.ts',
      'src/html.ts',
      'src/messages/en.ts',
      'src/messages/fr.ts',
    ],
    format: 'esm',
    target: 'es2022',
    dts: true,
    clean: true,
  },
  { entry: ['src/styles.css'], minify: true, target: 'es2022' },
])
