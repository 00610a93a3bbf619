/** What a door offers, as an import of all its values. */
const every = async (door: string): Promise<string> =>
  `{ ${Object.keys(await import(`./packages/core/dist/${door}.js`)).join(', ')} }`

const doorOf = async (door: string, limit: string) => {
  const path = `packages/core/dist/${door}.js`
  return { name: `@assent/core/${door}`, path, import: await every(door), limit }
}

/** Core's front door with some of its effects, or with vendors: to see what they add. */
const coreWith = async (name: string, others: Readonly<Record<string, string>> = {}) => ({
  name,
  path: 'packages/core/dist/index.js',
  import: {
    'packages/core/dist/index.js': await every('index'),
    ...Object.fromEntries(
      Object.entries(others).map(([door, names]) => [`packages/core/dist/${door}.js`, names]),
    ),
  },
})

const asModule = {
  ignore: ['react', 'vue'],
  modifyEsbuildConfig: (config: object) => ({ ...config, format: 'esm' }),
}

export default [
  {
    name: '@assent/core + cookieStorage',
    path: 'packages/core/dist/index.js',
    import: {
      'packages/core/dist/index.js': await every('index'),
      'packages/core/dist/storage.js': '{ cookieStorage }',
    },
    limit: '4.26 kB',
  },
  await doorOf('storage', '2.67 kB'),
  {
    name: '@assent/core/regimes, eu alone',
    path: 'packages/core/dist/regimes.js',
    import: '{ eu }',
    limit: '0.21 kB',
  },
  await doorOf('regimes', '3.69 kB'),
  await doorOf('effects', '6.97 kB'),
  await doorOf('document', '0.55 kB'),
  await doorOf('server', '0.57 kB'),
  {
    name: 'plain page',
    path: ['scripts/sizes/plain-page.ts', 'packages/ui/dist/styles.css'],
    limit: '9.19 kB',
  },
  {
    name: 'whenAllowed',
    path: 'packages/core/dist/index.js',
    import: '{ whenAllowed }',
    limit: '0.21 kB',
  },
  await coreWith('core'),
  await coreWith('core and gateScripts', { effects: '{ gateScripts }' }),
  await coreWith('core and gateEmbeds', { effects: '{ gateEmbeds }' }),
  await coreWith('core and eraseTrackers', { effects: '{ eraseTrackers }' }),
  await coreWith('core and guard', { effects: '{ guard }' }),
  { name: 'plain page, scripts', path: 'scripts/sizes/plain-page.ts', ...asModule },
  { name: 'React page, scripts', path: 'scripts/sizes/react-page.ts', ...asModule },
  { name: 'Vue page, scripts', path: 'scripts/sizes/vue-page.ts', ...asModule },
]
