import { createConsent, definePolicy, type Policy } from '@assent/core'
import { eu } from '@assent/core/regimes'
import { memoryStorage } from '@assent/core/storage'
import { Bench } from 'tinybench'

const SIZES = [10, 100, 1000, 10_000]
const LISTENERS = 1000

type Ids = Policy<'a' | 'b' | 'c' | 'd', string>

/** A policy of so many services in four categories, as plain data. */
const declarationOf = (count: number): Ids => ({
  categories: (['a', 'b', 'c', 'd'] as const).map((id) => ({ id, label: id })),
  services: Array.from({ length: count }, (_, index) => ({
    id: `service-${index}`,
    category: 'abcd'[index % 4] as 'a',
    provider: `Provider ${index}`,
    function: 'Function',
    trackers: [{ name: `tracker-${index}`, purpose: 'Purpose', retention: 'P6M' }],
  })),
})
const started = (policy: Ids) => {
  const consent = createConsent({ policy, regime: eu, storage: memoryStorage() })
  consent.start()
  return consent
}

/** Mean time of each of the named runs, in µs. */
async function measure(runs: Readonly<Record<string, () => void>>): Promise<Map<string, number>> {
  const bench = new Bench({ time: 400, warmupTime: 100 })
  for (const [name, run] of Object.entries(runs)) bench.add(name, run)
  await bench.run()
  return new Map(
    bench.tasks.map(({ name, result }) => {
      if (!('latency' in result)) throw new Error(`${name} could not be measured.`)
      return [name, result.latency.p50 * 1000]
    }),
  )
}

function show(title: string, rows: readonly (readonly string[])[]): void {
  console.log(`\n${title}`)
  for (const row of rows) console.log(row.map((cell) => cell.padStart(14)).join(''))
}

const policies = SIZES.map(declarationOf)
/** What no policy of a size can go below: a table with an entry for each service, made anew. */
const tableOf = ({ services }: Ids): object => {
  const table: Record<string, object> = Object.create(null)
  for (const { id, category } of services) table[id] = { allowed: false, because: category }
  return table
}
const runs = policies.flatMap((own): [string, () => void][] => [
  [`whole ${own.services.length}`, () => definePolicy(own) && started(own)],
  [`table ${own.services.length}`, () => tableOf(own)],
])
const define = await measure(Object.fromEntries(runs))
show('definePolicy and the first permissions, against a bare table of that size', [
  ['services', 'µs', 'ns a service', 'times a table'],
  ...SIZES.map((size) => {
    const [time = 0, table = 1] = ['whole', 'table'].map((name) => define.get(`${name} ${size}`))
    const cells = [time.toFixed(1), ((time / size) * 1000).toFixed(0), (time / table).toFixed(1)]
    return [String(size), ...cells]
  }),
])

const consents = policies.map((policy) => started(policy))
const allows = await measure(
  Object.fromEntries(
    consents.map((consent, i) => {
      const id = `service-${(SIZES[i] ?? 0) - 1}`
      return [
        SIZES[i],
        () => {
          for (let reads = 0; reads < 1000; reads++) consent.allows(id)
        },
      ]
    }),
  ),
)
show('a thousand reads by allows()', [
  ['services', 'µs', 'times'],
  ...SIZES.map((size) => {
    const time = allows.get(String(size)) ?? 0
    return [String(size), time.toFixed(1), (time / (allows.get('10') ?? 1)).toFixed(2)]
  }),
])

const consent = started(declarationOf(LISTENERS))
let told = 0
let isOn = false
for (let index = 0; index < LISTENERS; index++) {
  consent.subscribe(() => {
    told++
  }, `service-${index}`)
}
const change = (): void => {
  isOn = !isOn
  consent.choose({ services: { 'service-7': isOn } })
}
consent.rejectAll()
told = 0
change()
console.log(`\n${LISTENERS} listeners, one changed permission: ${told} told`)
const quiet = started(declarationOf(LISTENERS))
quiet.rejectAll()
const listening = await measure({
  without: () => {
    isOn = !isOn
    quiet.choose({ services: { 'service-7': isOn } })
  },
  with: change,
})
const ratio = (listening.get('with') ?? 0) / (listening.get('without') ?? 1)
console.log(
  `the change with ${LISTENERS} listeners, against the same without any: ${ratio.toFixed(2)} times`,
)
