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
  readonly service: ReadyService | null
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
    const service = Object.entries(exported).find(([name]) => name.endsWith('Service'))?.[1]
    doors.push({
      door: file.replace(/\.ts$/, ''),
      names: Object.keys(exported).toSorted(),
      service: (service as ReadyService | undefined) ?? null,
    })
  }
  hooks.deregister()
  return doors
}

/** The page, as Markdown. */
export function vendorsPage(doors: readonly VendorDoor[]): string {
  const rows = doors.map(({ door, names, service }) => {
    const functions = names.filter((name) => !name.endsWith('Service')).map((name) => `\`${name}\``)
    const what = service ? english(service.function) : '–'
    return `| ${service?.provider ?? '–'} | \`${door}\` | ${functions.join(', ')} | ${what} |`
  })
  const sections = doors.flatMap(({ door, service }) => (service ? sectionOf(door, service) : []))
  return [
    INTRODUCTION,
    '| provider | door | function | what it does |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    '## What each declares',
    '',
    ...sections,
  ].join('\n')
}

function sectionOf(
  door: string,
  { provider, trackers, hosts = [] }: ReadyService,
): readonly string[] {
  const rows = trackers.map(({ name, storage = 'cookie', party = 'first', purpose, retention }) => {
    const named = typeof name === 'string' ? name : `${name.prefix}…`
    return `| \`${named}\` | ${storage} | ${party} | ${english(purpose)} | ${retention} |`
  })
  const reached = hosts.map((host) => `\`${host}\``).join(', ')
  return [
    `### ${provider}, \`${door}\``,
    '',
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
