import { type Consent, createConsent, definePolicy, type Effect, type Regime } from '@assent/core'
import { checkGates, watchGpc } from '@assent/core/effects'
import { california, eu, uk } from '@assent/core/regimes'
import { memoryStorage } from '@assent/core/storage'
import { googleAnalytics } from '@assent/core/vendors/google-analytics'
import {
  consentModeSnippet,
  type GoogleConsentModeOptions,
  type GoogleRegion,
  googleConsentMode,
} from '@assent/core/vendors/google-consent-mode'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'

const service = { provider: 'P', function: 'F', trackers: [] } as const
const policy = definePolicy({
  categories: [
    { id: 'necessary', kind: 'necessary', label: 'Necessary' },
    { id: 'comfort', kind: 'functional', label: 'Comfort' },
    { id: 'statistics', kind: 'statistics', label: 'Statistics' },
    { id: 'ads', kind: 'advertising', label: 'Advertising' },
  ],
  services: [
    { ...service, id: 'login', category: 'necessary' },
    { ...service, id: 'theme', category: 'comfort', role: 'processor' },
    { ...service, id: 'analytics', category: 'statistics', role: 'processor' },
    { ...service, id: 'google-ads', category: 'ads' },
    { ...service, id: 'remarketing', category: 'ads' },
  ],
})
const signals = {
  ad_storage: 'ads',
  ad_user_data: 'ads',
  ad_personalization: 'remarketing',
  analytics_storage: 'statistics',
  functionality_storage: 'necessary',
  personalization_storage: 'comfort',
} as const

type Entry = readonly unknown[]
type Page = Record<string, unknown>
const page = window as unknown as Page
const entries = (name = 'dataLayer'): unknown[] => (page[name] as unknown[] | undefined) ?? []
const commands = (name?: string): Entry[] =>
  entries(name).map((entry) => Array.from((entry ?? []) as ArrayLike<unknown>))

/** All seven signals, by their initials: `a` to `c` for ads, `s`tatistics, `f`, `p` and the last for security. */
const states = (granted: string): Record<string, string> => {
  const state = (initial: string): string => (granted.includes(initial) ? 'granted' : 'denied')
  return {
    ad_storage: state('a'),
    ad_user_data: state('b'),
    ad_personalization: state('c'),
    analytics_storage: state('s'),
    functionality_storage: state('f'),
    personalization_storage: state('p'),
    security_storage: 'granted',
  }
}
const first = (granted = 'f'): Entry => ['consent', 'default', states(granted)]
const update = (granted: string): Entry => ['consent', 'update', states(granted)]

/** Runs a text as the page's head does. */
const run = (text: string): void => {
  const script = document.createElement('script')
  script.text = text
  document.head.append(script)
  script.remove()
}

describe('googleConsentMode', () => {
  const stops: (() => void)[] = []
  let errors: unknown[] = []

  interface Visit {
    readonly regime?: Regime
    readonly storage?: ReturnType<typeof memoryStorage>
    readonly options?: Partial<GoogleConsentModeOptions>
    readonly effects?: readonly Effect[]
  }
  const visit = ({
    regime = eu,
    storage = memoryStorage(),
    options,
    effects = [],
  }: Visit = {}): Consent => {
    const consent = createConsent({
      policy,
      regime,
      storage,
      effects: [googleConsentMode({ signals, ...options }), ...effects],
      onError: (error) => errors.push(error),
    })
    stops.push(consent.start())
    return consent as Consent
  }
  const leave = (): void => {
    for (const stop of stops.splice(0)) stop()
    for (const name of ['dataLayer', 'layer', 'gtag']) {
      page[name] = undefined
      Reflect.deleteProperty(page, name)
    }
  }
  afterEach(() => {
    leave()
    errors = []
    vi.restoreAllMocks()
  })

  it('says the first state, then what the memory says, then each answer, with all signals', () => {
    const consent = visit()
    expect(commands()).toEqual([first(), update('f')])
    consent.choose({ statistics: true })
    expect(commands().slice(2)).toEqual([update('sf')])
    consent.choose({ services: { remarketing: true } })
    expect(commands().slice(3)).toEqual([update('csf')])
    consent.acceptAll()
    expect(commands().slice(4)).toEqual([update('abcsfp')])
    consent.withdraw()
    expect(commands().slice(5)).toEqual([update('f')])
  })

  it('says nothing that was said already', () => {
    const consent = visit()
    consent.rejectAll()
    consent.open()
    consent.close()
    consent.refresh()
    expect(commands()).toHaveLength(2)
    consent.acceptAll()
    consent.acceptAll()
    expect(commands()).toHaveLength(3)
  })

  it('speaks to Google in arguments objects: an array is no command', () => {
    visit({ options: { adsDataRedaction: true } }).acceptAll()
    expect(entries()).toHaveLength(4)
    for (const entry of entries()) {
      expect(Object.prototype.toString.call(entry)).toBe('[object Arguments]')
    }
  })

  it('says on a later visit first the first state, then what was answered', () => {
    const storage = memoryStorage()
    visit({ storage }).acceptAll()
    leave()
    visit({ storage })
    expect(commands()).toEqual([first(), update('abcsfp')])
  })

  it.each([
    ['eu', eu, undefined, 'f'],
    ['uk', uk, undefined, 'sfp'],
    ['california', california, undefined, 'abcsfp'],
    ['california with the signal', california, true, 'sfp'],
    ['california with an unreadable signal', california, 'yes', 'sfp'],
  ] as const)('follows the law of %s, the first state being denied', (_, regime, gpc, granted) => {
    const navigator = { globalPrivacyControl: gpc }
    const consent = visit({ regime, effects: [watchGpc({ navigator })] })
    expect(commands()).toEqual([first(), update(granted)])
    consent.rejectAll()
    if (granted !== 'f') expect(commands().slice(2)).toEqual([update('f')])
    consent.acceptAll()
    expect(commands().at(-1)).toEqual(update('abcsfp'))
  })

  it('takes a stop for no withdrawal, and says nothing twice when it starts again, as under StrictMode', () => {
    const consent = visit()
    consent.acceptAll()
    for (const stop of stops.splice(0)) stop()
    stops.push(consent.start())
    expect(commands()).toEqual([first(), update('f'), update('abcsfp')])
    consent.withdraw()
    expect(commands().slice(3)).toEqual([update('f')])
  })

  it('says nothing again when the queue has lost its first entries', () => {
    const consent = visit()
    for (const stop of stops.splice(0)) stop()
    entries().length = 0
    stops.push(consent.start())
    expect(entries()).toEqual([])
  })

  it('says on a second start what was answered in between', () => {
    const consent = visit()
    for (const stop of stops.splice(0)) stop()
    consent.acceptAll()
    expect(commands()).toEqual([first(), update('f')])
    stops.push(consent.start())
    expect(commands().slice(2)).toEqual([update('abcsfp')])
  })

  it('says the first state as denied where an answer came before the start', () => {
    const consent = createConsent({
      policy,
      regime: eu,
      storage: memoryStorage(),
      effects: [googleConsentMode({ signals })],
    })
    consent.acceptAll()
    expect(entries()).toEqual([])
    stops.push(consent.start())
    expect(commands()).toEqual([first(), update('abcsfp')])
  })

  it('tells of the first state, and not of an answer, while nobody sees the page', () => {
    const suspend: Effect = (consent, send) => {
      send({ type: 'suspended', at: consent.now() })
      return () => {}
    }
    const consent = visit({ regime: california, effects: [suspend] })
    expect(commands()).toEqual([first()])
    for (const stop of stops.splice(0)) stop()
    stops.push(consent.start())
    expect(commands()).toEqual([first()])
  })

  it('stands before the commands of the tag that comes after it', () => {
    vi.spyOn(document.head, 'append').mockImplementation(() => {})
    const tag = googleAnalytics({ service: 'analytics', measurementId: 'G-1' })
    const consent = visit({ effects: [tag] })
    consent.acceptAll()
    expect(commands().map(([command, action]) => `${command} ${action}`.slice(0, 14))).toEqual([
      'consent defaul',
      'consent update',
      'consent update',
      expect.stringMatching(/^js /),
      'config G-1',
    ])
  })

  it('keeps the order even behind what the page pushed before', () => {
    page.dataLayer = [{ event: 'page' }, null, ['consent', 'default', {}], { 0: 'consent' }]
    visit()
    expect(commands().slice(4)).toEqual([first(), update('f')])
  })

  it('hands over how long to wait, where, and how to send; only with the first state', () => {
    const regions: readonly GoogleRegion[] = ['FR', 'US-CA']
    const options = {
      waitForUpdate: 500,
      regions,
      adsDataRedaction: true,
      urlPassthrough: true,
      dataLayer: 'layer',
    }
    const consent = visit({ options })
    consent.acceptAll()
    expect(commands('layer')).toEqual([
      ['consent', 'default', { ...states('f'), wait_for_update: 500, region: regions }],
      ['set', 'ads_data_redaction', true],
      ['set', 'url_passthrough', true],
      update('f'),
      update('abcsfp'),
    ])
    expect(page).not.toHaveProperty('dataLayer')
  })

  it('knows no region that Google does not know', () => {
    // @ts-expect-error the countries must be named
    const europe: GoogleRegion = 'EU'
    // @ts-expect-error it is GB
    const kingdom: GoogleRegion = 'UK'
    // @ts-expect-error in capitals
    const small: GoogleRegion = 'fr'
    expect([europe, kingdom, small]).toHaveLength(3)
    // Where no region is named, it holds everywhere.
    visit({ options: { regions: [] } })
    expect(commands()[0]).toEqual(first())
  })

  it('grants the security signal unless something decides it', () => {
    const consent = visit({ options: { signals: { security_storage: 'statistics' } } })
    const nothing = { ...states(''), security_storage: 'denied' }
    expect(commands()).toEqual([
      ['consent', 'default', nothing],
      ['consent', 'update', nothing],
    ])
    consent.acceptAll()
    expect(commands().slice(2)).toEqual([update('')])
  })

  it('reports an id that the policy does not have, once, and denies it', async () => {
    const unknown = { ad_storage: 'adds', ad_user_data: 'adds' }
    visit({ options: { signals: unknown } }).acceptAll()
    expect(commands()).toEqual([first(''), update('')])
    await vi.waitFor(() =>
      expect(errors).toEqual([expect.objectContaining({ code: 'unknown-service' })]),
    )
  })

  it('counts as what waits for a service, not for a category', async () => {
    visit({ effects: [checkGates({ after: 0 })] })
    await vi.waitFor(() => expect(errors).not.toEqual([]))
    expect(errors.map((error) => String(error).match(/"([\w-]+)"/)?.[1])).toEqual([
      'theme',
      'analytics',
      'google-ads',
    ])
  })

  it('ends, whatever the visitor does, with what the consent allows, and repeats nothing', () => {
    const ids = ['necessary', 'comfort', 'statistics', 'ads', 'google-ads', 'remarketing'] as const
    const id = fc.constantFrom(...ids)
    const selection = fc.dictionary(fc.constantFrom('comfort', 'statistics', 'ads'), fc.boolean())
    const services = fc.dictionary(fc.constantFrom('google-ads', 'remarketing'), fc.boolean())
    const command = fc.oneof(
      fc.constantFrom<(consent: Consent) => void>(
        (consent) => consent.acceptAll(),
        (consent) => consent.rejectAll(),
        (consent) => consent.withdraw(),
        (consent) => consent.open(),
        (consent) => consent.refresh(),
        (consent) => {
          for (const stop of stops.splice(0)) stop()
          stops.push(consent.start())
        },
      ),
      id.map((own) => (consent: Consent) => consent.allowOnce(own)),
      fc.tuple(selection, services).map(
        ([own, of]) =>
          (consent: Consent) =>
            consent.choose({ ...own, services: of }),
      ),
    )
    const wanted = fc.dictionary(
      fc.constantFrom(...(Object.keys(states('')) as (keyof typeof signals)[])),
      id,
    )
    fc.assert(
      fc.property(
        wanted,
        fc.array(command, { maxLength: 12 }),
        fc.constantFrom(eu, uk, california),
        fc.boolean(),
        (own, steps, regime, globalPrivacyControl) => {
          const effects = [watchGpc({ navigator: { globalPrivacyControl } })]
          const consent = visit({ regime, effects, options: { signals: own } })
          for (const step of steps) step(consent)
          const [start, ...updates] = commands()
          expect(start?.slice(0, 2)).toEqual(['consent', 'default'])
          expect(updates.every(([, action]) => action === 'update')).toBe(true)
          const allowed = Object.keys(states('')).map((signal) => {
            const decider = own[signal as keyof typeof signals]
            const isAllowed = decider ? consent.allows(decider) : signal === 'security_storage'
            return [signal, isAllowed ? 'granted' : 'denied']
          })
          expect(updates.at(-1)?.[2]).toEqual(Object.fromEntries(allowed))
          const texts = updates.map((entry) => JSON.stringify(entry))
          expect(texts.filter((text, i) => text === texts[i + 1])).toEqual([])
          leave()
        },
      ),
    )
  })

  describe('after the snippet in the head', () => {
    it.each([
      ['eu', eu, 'f'],
      ['uk', uk, 'sfp'],
      ['california', california, 'abcsfp'],
    ] as const)(
      'says in %s what holds before an answer, and nothing a second time',
      (_, regime, granted) => {
        const options = { signals, adsDataRedaction: true, urlPassthrough: true }
        run(consentModeSnippet(policy, regime, options))
        const head: Entry[] = [
          first(granted),
          ['set', 'ads_data_redaction', true],
          ['set', 'url_passthrough', true],
        ]
        expect(commands()).toEqual(head)
        visit({ regime, options }).rejectAll()
        const answered = granted === 'f' ? [] : [update('f')]
        expect(commands()).toEqual([...head, update(granted), ...answered])
        for (const entry of entries()) {
          expect(Object.prototype.toString.call(entry)).toBe('[object Arguments]')
        }
      },
    )

    it('leaves a gtag that the page may call', () => {
      run(consentModeSnippet(policy, eu, { signals }))
      const { gtag } = page as { gtag: (...command: readonly unknown[]) => void }
      gtag('js', 1)
      expect(commands()).toEqual([first(), ['js', 1]])
    })

    it.each([
      [undefined, 'abcsfp'],
      [false, 'abcsfp'],
      [true, 'sfp'],
      ['yes', 'sfp'],
      [null, 'sfp'],
    ])('heeds the signal of the browser where it binds: %s', (value, granted) => {
      const own = { configurable: true, get: () => value }
      Object.defineProperty(navigator, 'globalPrivacyControl', own)
      try {
        run(consentModeSnippet(policy, california, { signals }))
        expect(commands()).toEqual([first(granted)])
      } finally {
        Reflect.deleteProperty(navigator, 'globalPrivacyControl')
      }
    })

    it('asks for no signal where none binds', () => {
      expect(consentModeSnippet(policy, eu, { signals })).not.toContain('navigator')
    })

    it('says where and how long, under another name', () => {
      const regions: readonly GoogleRegion[] = ['DE', 'CA-QC']
      const options = { signals, regions, waitForUpdate: 300, dataLayer: 'layer' }
      run(consentModeSnippet(policy, eu, options))
      expect(commands('layer')).toEqual([
        ['consent', 'default', { ...states('f'), wait_for_update: 300, region: regions }],
      ])
      expect(page.dataLayer).toBeUndefined()
    })

    it('keeps what the page pushed before it', () => {
      page.dataLayer = [['early']]
      run(consentModeSnippet(policy, eu, { signals }))
      expect(commands()).toEqual([['early'], first()])
    })

    it('has nothing in it that closes a script or is markup, and stays the same', () => {
      const dataLayer = '</script><!--"]\u2028\\'
      const options = { signals, dataLayer, regions: ['FR-</script>'] as const }
      const text = consentModeSnippet(policy, california, options)
      expect(text).not.toContain('<')
      expect(text).toBe(consentModeSnippet(policy, california, options))
      run(text)
      expect(commands(dataLayer)).toEqual([
        ['consent', 'default', { ...states('abcsfp'), region: ['FR-</script>'] }],
      ])
      Reflect.deleteProperty(page, dataLayer)
    })
  })
})
