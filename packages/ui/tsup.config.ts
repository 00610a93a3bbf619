import { defineConfig } from 'tsup'

export default defineConfig([
  {
    entry: ['src/{index,dom,html,check,languages}.ts', 'src/messages/*.ts'],
    format: 'esm',
    target: 'es2022',
    dts: true,
    clean: true,
  },
  {
    entry: ['src/styles.css', 'src/policy.css', 'src/presets/*.css'],
    minify: true,
    target: 'es2022',
  },
])
