import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { ReadyService, Text } from '../packages/core/src/model/policy'
import { ROOT } from './run-tool.ts'

/** The page for people, from the repository's root. */
export const VENDORS_PAGE = 'docs/vendors.md'

const FOLDER = join(ROOT, 'packages/core/src/vendors')

/** What a vendor's door exports. */
export interface VendorDoor {
  readonly door: string
  readonly names: readonly string[]
  /** Its services for a policy: the usual one first. */
  readonly services: readonly DocumentedService[]
}

/** A service as its vendor's file has it, and where the role of its provider is written. */
interface DocumentedService extends ReadyService {
  readonly exportedAs: string
  readonly source: string
}

const INTRODUCTION = `# Vendors

Each vendor has a door of its own, \`@assent/core/vendors/<name>\`, and weighs nothing for who does not open it. Behind it
stand its effect, which runs it while its service is allowed, and its service, ready for a policy. Nothing of a vendor is
requested, stored or set up before.

\`\`\`ts
import { matomo, matomoService } from '@assent/core/vendors/matomo'

const policy = definePolicy({
  categories: [{ id: 'statistics', kind: 'statistics', label: 'Statistics' }],
  services: [{ ...matomoService, id: 'matomo', category: 'statistics' }],
})
const consent = createConsent({
  policy, regime, storage,
  effects: [matomo({ service: 'matomo', url: 'https://matomo.example.org/', siteId: 1 })],
})
\`\`\`

Under Trusted Types each vendor has a policy of its own, which all its effects in a page share:
\`trusted-types assent-matomo\`. Ids stand in an address as letters, digits, \`_\` and \`-\`: whatever else one holds becomes
\`_\`. An address with parameters of your own is \`src\`.

What a provider is in law is its *role*: a **processor** acts for the site only, a **controller** also for itself. Where a
setting or a contract decides, the stricter stands here: if yours says otherwise, so do you,
\`{ ...googleAnalyticsService, role: 'processor' }\`. It is read in the vendor's own terms. **[reported]**: in a review that
names them. **[unverified]**: not looked up; check it before you rely on it.

This page is made from the code by \`node scripts/vendors-page.ts --write\`, and a test holds both equal. Names and times of
trackers are the vendors' own to change: hold them against your jar, and tell us.
`

/** Every vendor's door, in the order of the alphabet. */
export async function readVendors(): Promise<readonly VendorDoor[]> {
  // The packages' sources leave out the ending of a file's name; Node wants it.
  const hooks = registerHooks({
    resolve: (specifier, context, next) =>
      next(/^\.\.?\/.*(?<!\.ts)$/.test(specifier) ? `${specifier}.ts` : specifier, context),
  })
  const doors: VendorDoor[] = []
  for (const file of readdirSync(FOLDER).toSorted()) {
    const exported: Readonly<Record<string, unknown>> = await import(join(FOLDER, file))
    const text = readFileSync(join(FOLDER, file), 'utf8')
    const services = Object.entries(exported)
      .filter(([name]) => name.endsWith('Service'))
      .map(([exportedAs, service]) => ({
        ...(service as ReadyService),
        exportedAs,
        source: sourceIn(text, exportedAs),
      }))
    doors.push({
      door: file.replace(/\.ts$/, ''),
      names: Object.keys(exported).toSorted(),
      services: services.toSorted((one, other) => one.exportedAs.length - other.exportedAs.length),
    })
  }
  hooks.deregister()
  return doors
}

/** What stands behind `@see` in the comment of a service. */
function sourceIn(text: string, exportedAs: string): string {
  const [before = ''] = text.split(`export const ${exportedAs}:`)
  const comment = before.slice(before.lastIndexOf('/**'))
  return /@see (.+)/.exec(comment)?.[1] ?? ''
}

/** The page, as Markdown. */
export function vendorsPage(doors: readonly VendorDoor[]): string {
  const rows = doors.map(({ door, names, services: [service] }) => {
    const functions = names.filter((name) => !name.endsWith('Service')).map((name) => `\`${name}\``)
    const what = service ? english(service.function) : '–'
    const law = `${service?.role ?? '–'} | ${service?.source ?? '–'}`
    return `| ${service?.provider ?? '–'} | \`${door}\` | ${functions.join(', ')} | ${what} | ${law} |`
  })
  const sections = doors.flatMap(({ door, services }) =>
    services.flatMap((service, k) => sectionOf(k ? service.exportedAs : door, service)),
  )
  return [
    INTRODUCTION,
    '| provider | door | function | what it does | role | where that is written |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
    '## What each declares',
    '',
    ...sections,
  ].join('\n')
}

function sectionOf(
  door: string,
  { provider, trackers, exemption, dataRetention, hosts = [] }: ReadyService,
): readonly string[] {
  const rows = trackers.map(({ name, storage = 'cookie', party = 'first', purpose, retention }) => {
    const named = typeof name === 'string' ? name : `${name.prefix}…`
    return `| \`${named}\` | ${storage} | ${party} | ${english(purpose)} | ${retention} |`
  })
  const reached = hosts.map((host) => `\`${host}\``).join(', ')
  return [
    `### ${provider}, \`${door}\``,
    '',
    ...(exemption
      ? [`Claims to be exempt as \`${exemption}\`; data is kept for ${dataRetention}.`, '']
      : []),
    ...(reached ? [`Reaches ${reached}.`, ''] : []),
    ...(rows.length
      ? [
          '| name | storage | party | purpose | kept for |',
          '| --- | --- | --- | --- | --- |',
          ...rows,
          '',
        ]
      : ['Stores nothing.', '']),
  ]
}

function english(text: Text): string {
  return typeof text === 'string' ? text : (text.en ?? '')
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { write: { type: 'boolean' } } })
  const path = join(ROOT, VENDORS_PAGE)
  const page = vendorsPage(await readVendors())
  if (values.write) writeFileSync(path, page)
  else if (readFileSync(path, 'utf8') !== page) {
    console.error(`${VENDORS_PAGE} is not what the code says: node scripts/vendors-page.ts --write`)
    process.exitCode = 1
  }
}
