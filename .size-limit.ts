import { readdirSync } from 'node:fs'

/** What a door offers, as an import of all its values. */
const every = async (door: string): Promise<string> =>
  `{ ${Object.keys(await import(`./packages/core/dist/${door}.js`)).join(', ')} }`

/** What a vendor's door offers but for the service, which a page has in its policy or has not. */
const effectOf = async (door: string): Promise<string> => {
  const names = Object.keys(await import(`./packages/core/dist/vendors/${door}.js`))
  return `{ ${names.find((name) => !name.endsWith('Service'))} }`
}

/** Those with a figure of their own, and those that only make an address. */
const others = ['matomo', 'google-consent-mode', 'google-maps', 'openstreetmap', 'vimeo', 'youtube']
const vendors = readdirSync('packages/core/dist/vendors')
  .filter((file) => file.endsWith('.js'))
  .map((file) => file.replace('.js', ''))
  .filter((door) => !others.includes(door))

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
    limit: '6.9 kB',
  },
  await doorOf('storage', '3.4 kB'),
  {
    name: '@assent/core/regimes, eu alone',
    path: 'packages/core/dist/regimes.js',
    import: '{ eu }',
    limit: '0.34 kB',
  },
  await doorOf('regimes', '7.05 kB'),
  await doorOf('effects', '10.15 kB'),
  await doorOf('document', '10.25 kB'),
  await doorOf('server', '0.58 kB'),
  {
    name: 'plain page',
    path: ['scripts/sizes/plain-page.ts', 'packages/ui/dist/styles.css'],
    limit: '16.4 kB',
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
  await coreWith('core and followAccount', { effects: '{ followAccount }' }),
  await coreWith('core and googleConsentMode', {
    'vendors/google-consent-mode': '{ googleConsentMode }',
  }),
  await coreWith('core and matomo', { 'vendors/matomo': '{ matomo }' }),
  ...(await Promise.all(
    vendors.map(async (door) =>
      coreWith(`core, matomo and ${door}`, {
        'vendors/matomo': '{ matomo }',
        [`vendors/${door}`]: await effectOf(door),
      }),
    ),
  )),
  { name: 'plain page, scripts', path: 'scripts/sizes/plain-page.ts', ...asModule },
  { name: 'React page, scripts', path: 'scripts/sizes/react-page.ts', ...asModule },
  { name: 'Vue page, scripts', path: 'scripts/sizes/vue-page.ts', ...asModule },
]
