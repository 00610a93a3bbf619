import { createConsent, definePolicy, type Effect } from '@assent/core'
import { eu } from '@assent/core/regimes'
import { memoryStorage } from '@assent/core/storage'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

type Make = (options: object) => Effect

declare global {
  interface ImportMeta {
    glob(
      files: string,
      options: { readonly eager: true },
    ): Readonly<Record<string, Readonly<Record<string, unknown>>>>
  }
}

/** Every function that a vendor's door offers, but for those that are no effect: these have their own tests. */
const effects = Object.entries(
  import.meta.glob('../../core/src/vendors/*.ts', { eager: true }),
).flatMap(([, door]) =>
  Object.entries(door).flatMap(([name, own]) =>
    typeof own === 'function' && !/Address$|Snippet$/.test(name)
      ? [[name, own as Make] as const]
      : [],
  ),
)

/** Options that are whole addresses, a part of a host, or no text: an address may follow from them. */
const GIVEN: Readonly<Record<string, unknown>> = {
  service: 'vendor',
  url: 'https://vendor.example/below/',
  signals: {},
  ...{ src: undefined, host: undefined, hostUrl: undefined, region: undefined },
  ...{ nonce: undefined, settings: undefined, categories: undefined, dataLayer: undefined },
}

const policy = definePolicy({
  categories: [{ id: 'purpose', label: 'Purpose' }],
  services: [{ id: 'vendor', category: 'purpose', provider: 'P', function: 'F', trackers: [] }],
})

const HARMLESS = 'x1'
/** What ends a part of an address, or leaves it. */
const hostile = fc
  .array(fc.constantFrom(...'/?#&=@:;.\\%+ \t\n"\'<x1é\u2028', '..', '%2e', '%2F', '😀', '\ud800'))
  .map((parts) => parts.join(''))

describe('the address of a script', () => {
  let scripts: HTMLScriptElement[] = []
  beforeEach(() => {
    vi.spyOn(document.head, 'append').mockImplementation((...nodes) => {
      scripts.push(...(nodes as HTMLScriptElement[]))
    })
  })
  afterEach(() => {
    vi.restoreAllMocks()
  })

  /** Of an effect each of whose other options is this text. */
  const addressesWith = (make: Make, text: string): readonly URL[] => {
    scripts = []
    const options = new Proxy(
      { ...GIVEN },
      { get: (own, key) => (key in own ? own[key as string] : text) },
    )
    const storage = memoryStorage()
    const consent = createConsent({ policy, regime: eu, storage, effects: [make(options)] })
    const stop = consent.start()
    consent.acceptAll()
    stop()
    return scripts.map(({ src }) => new URL(src))
  }

  it('is that of most vendors', () => {
    expect(effects.length).toBeGreaterThan(25)
    const own = effects.filter(([, make]) => addressesWith(make, HARMLESS).length === 1)
    expect(own.length).toBeGreaterThan(22)
  })

  it.each(effects)(
    'of %s keeps its host, its path and its parameters, whatever its options are',
    (_, make) => {
      const wanted = addressesWith(make, HARMLESS)
      fc.assert(
        fc.property(hostile, (text) => {
          const found = addressesWith(make, text)
          expect(found.map(partsOf(wanted))).toEqual(wanted.map(partsOf(wanted)))
        }),
      )
    },
  )
})

/** What an option must not change: a part of the path that holds one is left out. */
function partsOf(wanted: readonly URL[]) {
  return ({ origin, pathname, searchParams, hash, username }: URL, i: number): object => {
    const parts = wanted[i]?.pathname.split('/') ?? []
    const path = pathname.split('/').map((part, k) => (parts[k]?.includes(HARMLESS) ? '…' : part))
    return { origin, username, path, keys: [...searchParams.keys()], hash }
  }
}
