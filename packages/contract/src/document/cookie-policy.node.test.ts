import type { ChoiceStorage, Kept, Permissions, Policy } from '@assent/core'
import { type CookiePolicyOptions, cookiePolicyFrom, type TableBlock } from '@assent/core/document'
import { california, eea, eu, france, italy, uk } from '@assent/core/regimes'
import { headerStorage } from '@assent/core/server'
import {
  compactStorage,
  cookieStorage,
  euConsentStorage,
  memoryStorage,
  webStorage,
  widestCookieStorage,
} from '@assent/core/storage'
import { createTestConsent } from '@assent/core/testing'
import { cookiePolicyModel } from '@assent/ui'
import { enPolicy } from '@assent/ui/messages/en'
import { frPolicy } from '@assent/ui/messages/fr'
import { describe, expect, it } from 'vitest'
import { seedPolicy } from '../../../core/src/document/seed-policy'
import { portalConsent, portalPolicy } from '../portal'
import { blockTexts, cellTexts, tablesIn, textOf } from './words-of-document'

const english = { messages: enPolicy, regime: eu }
const documentOf = (policy: Policy, options: Partial<CookiePolicyOptions> = {}) =>
  cookiePolicyFrom(policy, { ...english, ...options })
const tableOf = (policy: Policy, options: Partial<CookiePolicyOptions> = {}): TableBlock =>
  tablesIn(documentOf(policy, options))[0] as TableBlock

describe('the seed', () => {
  const shape = ['provider', 'function', 'names', 'purposes'] as const

  it('has its structure: a title, what a cookie is, its types, and the cookies of the platform', () => {
    const { title, sections } = documentOf(seedPolicy, {
      parts: ['intro', 'what', 'types', 'used'],
    })
    expect([title, ...sections.map((section) => section.title)]).toEqual([
      'Cookie policy',
      'What is a cookie?',
      'Types of cookie',
      'Cookies on https://opendata.example',
    ])
    expect(sections.at(-1)?.sections.map((section) => section.title)).toEqual([
      'Cookies necessary for the platform to function properly/functionality cookies',
    ])
  })

  it('has its table, cell by cell', () => {
    const table = tableOf(seedPolicy, { columns: shape })
    expect(table.columns.map(({ label }) => label)).toEqual([
      'Service provider’s name',
      'Function and location',
      'Cookie name(s)',
      'Purposes',
    ])
    const of = 'Opendatasoft'
    expect(cellTexts(table)).toEqual([
      [
        of,
        'Authentication (front and back office)',
        'sessionid',
        'To remember the user from one page to another',
      ],
      [
        of,
        'Language selection (front and back office)',
        'django_language',
        'To remember the visitor’s language',
      ],
      [of, 'API (CSRF) (front and back office)', 'csrftoken', 'To retrieve data via API calls'],
      [
        of,
        'Choices related to your cookie preferences',
        'cookies_preferences',
        'To remember the visitor’s cookie preferences',
      ],
    ])
  })

  it('has the other shape of its sister portals by choosing columns', () => {
    const columns = ['provider', 'names', 'retention', 'purposes'] as const
    expect(cellTexts(tableOf(seedPolicy, { columns })).map((row) => row.slice(0, 3))).toEqual([
      ['Opendatasoft', 'sessionid', '2 weeks'],
      ['Opendatasoft', 'django_language', '12 months'],
      ['Opendatasoft', 'csrftoken', '12 months'],
      ['Opendatasoft', 'cookies_preferences', '6 months'],
    ])
  })

  it('reads in French as a public body writes it', () => {
    const document = cookiePolicyFrom(seedPolicy, { messages: frPolicy, regime: france })
    const [table] = tablesIn(document)
    expect(table?.columns.map(({ label }) => label)).toEqual([
      'Nom du prestataire',
      'Fonction et localisation',
      'Nom du ou des cookies',
      'Finalités',
      'Durée de conservation',
    ])
    expect(table && cellTexts(table)[0]).toEqual([
      'Opendatasoft',
      'Authentification (front et back office)',
      'sessionid',
      'Mémoriser l’utilisateur d’une page à l’autre',
      '2\u00a0semaines',
    ])
    expect(document.title).toBe('Politique relative aux cookies')
    expect(blockTexts(document.blocks)).toContain('Version 3, 29 février 2024')
  })
})

describe('the row of what keeps the choice', () => {
  const own = (keptIn: readonly Kept[] | undefined, policy: Policy = portalPolicy, regime = eu) => {
    const options = {
      regime,
      columns: ['names', 'retention', 'storage'],
      ...(keptIn && { keptIn }),
    }
    const tables = tablesIn(documentOf(policy, options as Partial<CookiePolicyOptions>))
    return cellTexts(tables[0] as TableBlock).at(-1)
  }

  it.each<readonly [string, readonly Kept[] | undefined, readonly string[]]>([
    ['a cookie', [{ name: 'choice' }], ['choice', '6 months', 'Cookie']],
    ['local storage', [{ name: 'c', storage: 'local' }], ['c', '6 months', 'Local storage']],
    [
      'a tab',
      [{ name: 'c', storage: 'session' }],
      ['c', 'until you close the browser', 'Session storage'],
    ],
    ['memory alone', [], ['sessionid', '2 weeks', 'Cookie']],
    ['nobody knows where', undefined, ['sessionid', '2 weeks', 'Cookie']],
  ])('is written where it is kept in %s', (_, keptIn, row) => {
    expect(own(keptIn)).toEqual(row)
  })

  it('lasts as long as the regime lets an answer last', () => {
    expect(own([{ name: 'c' }], portalPolicy, california)).toEqual(['c', '400 days', 'Cookie'])
  })

  it('is the declared one, corrected, where the site declares it', () => {
    const wrong = structuredClone(seedPolicy) as unknown as {
      services: { trackers: { retention: string }[] }[]
    }
    for (const { trackers } of wrong.services) for (const own of trackers) own.retention = 'P9Y'
    const rows = cellTexts(
      tableOf(wrong as unknown as Policy, {
        columns: ['function', 'names', 'retention', 'party'],
        keptIn: [{ name: 'cookies_preferences' }],
      }),
    )
    expect(rows).toHaveLength(4)
    expect(rows.map(([, name, retention]) => [name, retention])).toEqual([
      ['sessionid', '9 years'],
      ['django_language', '9 years'],
      ['csrftoken', '9 years'],
      ['cookies_preferences', '6 months'],
    ])
    expect(rows[3]?.[0]).toBe('Choices related to your cookie preferences')
  })

  it('has a category of its own where none is necessary', () => {
    const [statistics] = portalPolicy.categories.filter(({ id }) => id === 'statistics')
    const policy = { ...portalPolicy, categories: [statistics], services: [] } as unknown as Policy
    const document = documentOf(policy, { keptIn: [{ name: 'c' }] })
    const used = document.sections.find(({ id }) => id === 'used')
    expect(used?.sections.map(({ title }) => title)).toEqual(['Necessary cookies'])
  })

  const name = 'cookies_preferences'
  it.each<readonly [string, ChoiceStorage, readonly Kept[]]>([
    ['cookieStorage', cookieStorage({ name: 'own' }), [{ name: 'own' }]],
    ['widestCookieStorage', widestCookieStorage(), [{ name }]],
    ['euConsentStorage', euConsentStorage(portalPolicy), [{ name: 'eu-consent' }]],
    ['webStorage', webStorage(), [{ name, storage: 'local' }]],
    [
      'webStorage of a tab',
      webStorage({ kind: 'session', key: 'k' }),
      [{ name: 'k', storage: 'session' }],
    ],
    ['compactStorage', compactStorage(portalPolicy, cookieStorage()), [{ name }]],
    ['headerStorage', headerStorage({ cookie: null, setCookie: () => {} }), [{ name }]],
    ['memoryStorage', memoryStorage(), []],
  ])('is told by %s, and by the consent that has it', (_, storage, keptIn) => {
    expect(storage.keptIn).toEqual(keptIn)
    expect(portalConsent({ storage }).keptIn).toEqual(keptIn)
  })

  it('is told of several storages', () => {
    const storage = [cookieStorage(), webStorage()]
    expect(portalConsent({ storage }).keptIn).toEqual([{ name }, { name, storage: 'local' }])
  })
})

describe('a table', () => {
  it('has one row for all trackers that say the same, and one more for each that does not', () => {
    const table = tableOf(
      {
        categories: [{ id: 'a', label: 'A' }],
        services: [
          {
            id: 's',
            category: 'a',
            provider: 'P',
            function: 'F',
            trackers: [
              { name: '_ga', purpose: 'Count', retention: 'P13M' },
              { name: { prefix: '_ga_' }, purpose: 'Count', retention: 'P13M' },
              { name: '_gid', purpose: 'Count', retention: 'P1D' },
            ],
          },
          { id: 't', category: 'a', provider: 'Q', function: 'G', trackers: [] },
        ],
      },
      { columns: ['provider', 'names', 'purposes', 'retention'] },
    )
    expect(cellTexts(table)).toEqual([
      ['P', '_ga / any cookie starting with _ga_', 'Count', '13 months'],
      ['P', '_gid', 'Count', '1 day'],
      ['Q', '', '', ''],
    ])
    expect(table.columns.map(({ ofService }) => ofService)).toEqual([true, false, false, false])
  })

  it('gives the basis by which the consent decides', () => {
    const asks = { ...eu, rules: { ...eu.rules, necessary: 'ask' as const } }
    const [basis] = cellTexts(tableOf(portalPolicy, { columns: ['basis'], regime: asks }))[0] ?? []
    expect(portalConsent({ regime: asks }).explain('session').because).toBe('undecided')
    expect(basis).toBe('Your consent')
  })

  it('says host, transfer and basis with their sources', () => {
    const columns = ['host', 'transfer', 'basis'] as const
    const policy = {
      categories: [
        { id: 'n', kind: 'necessary', label: 'N' },
        { id: 's', kind: 'statistics', label: 'S' },
        { id: 'a', kind: 'advertising', label: 'A' },
      ],
      services: ['n', 's', 'a'].map((category) => ({
        id: `of-${category}`,
        category,
        provider: 'P',
        function: 'F',
        trackers: [],
        hosts: ['*.p.example'],
        transfers: ['US', 'no country', 'CH'],
        ...(category === 's' && { exemption: 'anonymised-statistics' }),
      })),
    } as unknown as Policy
    const rows = (regime: typeof eu) =>
      tablesIn(documentOf(policy, { columns, regime })).flatMap((table) => cellTexts(table))
    const place = ['*.p.example', 'United States / Switzerland']
    expect(rows(france)).toEqual([
      [...place, 'No consent needed (Loi 78-17, article 82)'],
      [...place, 'No consent needed; you can object (CNIL, délibération 2020-091, article 5)'],
      [...place, 'Your consent'],
    ])
    expect(rows(eea)[1]).toEqual([...place, 'Your consent'])
    expect(rows(california)[2]?.[2]).toBe('Allowed until you reject it')
    expect(rows(uk)[1]?.[2]).toMatch(/^No consent needed; you can object \(/)
  })
})

describe('what the types of cookie mean', () => {
  it.each([
    ['it', italy, ['none', 'anonymous', 'asked', 'asked']],
    ['fr', france, ['none', 'objection', 'asked', 'asked']],
    ['eea', eea, ['none', 'asked', 'asked', 'asked']],
    ['California', california, ['none', 'untilRefused', 'untilRefused', 'untilRefused']],
    ['the United Kingdom', uk, ['none', 'objection', 'asked', 'asked']],
  ] as const)('is what the law of %s says', (_, regime, meanings) => {
    const { sections } = documentOf(portalPolicy, { regime, parts: ['types'] })
    const [block] = sections[0]?.blocks ?? []
    const items = block?.kind === 'definitions' ? block.items : []
    expect(items.map(({ lines }) => textOf(lines[1] ?? []))).toEqual(
      meanings.map((meaning) =>
        enPolicy.consequence[meaning].replace('{change}', enPolicy.choice.change),
      ),
    )
  })
})

describe('the visitor’s own answer', () => {
  const answers = (act: (consent: ReturnType<typeof createTestConsent>) => void) => {
    const consent = createTestConsent({ policy: portalPolicy, regime: eu })
    consent.start()
    act(consent)
    return answersWith(consent.get().permissions)
  }
  const answersWith = (permissions: Permissions) => {
    const used = documentOf(portalPolicy, { permissions, parts: ['used'] }).sections[0]
    return used?.sections.map(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'answer' ? block.lines.map(textOf) : [])),
    )
  }
  const { allowed, refused, withdrawn, none, exempt, objectable } = enPolicy.answer
  /** Beside it the exempt measurement of the same category, which goes on. */
  const measured = (status: string): readonly string[] => [
    `${objectable}: Audience measurement · The portal`,
    `${status}: Analytics · Insights Ltd`,
  ]

  it.each<readonly [string, Parameters<typeof answers>[0], readonly (readonly string[])[]]>([
    ['nothing', () => {}, [[exempt], measured(none), [none]]],
    ['all', (consent) => consent.acceptAll(), [[exempt], measured(allowed), [allowed]]],
    ['nothing at all', (consent) => consent.rejectAll(), [[exempt], measured(refused), [refused]]],
    [
      'one of two',
      (consent) => consent.choose({ services: { map: true } }),
      [[exempt], measured(none), [`${allowed}: Map · Maps & Co`, `${none}: Video · Videos`]],
    ],
    [
      'one category',
      (consent) => consent.choose({ statistics: true }),
      [[exempt], measured(allowed), [none]],
    ],
    [
      'what was taken back',
      (consent) => {
        consent.choose({ media: true })
        consent.withdraw()
      },
      [[exempt], measured(refused), [withdrawn]],
    ],
    [
      'nothing of what is exempt either',
      (consent) => consent.choose({ statistics: false, services: { audience: false } }),
      [[exempt], [refused], [none]],
    ],
  ])('stands beside each category who allows %s', (_, act, lines) => {
    expect(answers(act)).toEqual(lines)
  })

  it('is not claimed before the memory was read', () => {
    const model = cookiePolicyModel(portalConsent(), enPolicy)
    expect(JSON.stringify(model)).not.toContain('"answer"')
  })

  it('is left out of a page that knows no visitor', () => {
    const used = documentOf(portalPolicy, { parts: ['used'] }).sections[0]
    expect(used?.sections.flatMap(({ blocks }) => blocks.map(({ kind }) => kind))).not.toContain(
      'answer',
    )
  })
})

describe('the rest of the page', () => {
  const notice = { site: { en: 'The portal', fr: 'Le portail' } }
  const partOf = (
    part: 'contact' | 'changes',
    policy: Policy,
    more: Partial<CookiePolicyOptions> = {},
  ) => documentOf(policy, { parts: [part], ...more }).sections[0]

  it.each([
    ['dpo@portal.example', { link: 'dpo@portal.example', href: 'mailto:dpo@portal.example' }],
    [
      'https://portal.example/q',
      { link: 'https://portal.example/q', href: 'https://portal.example/q' },
    ],
    ['javascript:alert(1)', 'javascript:alert(1)'],
    ['data:text/html,a', 'data:text/html,a'],
    ['https://portal.example/ "onclick=', 'https://portal.example/ "onclick='],
    ['a@b.c?subject=x', 'a@b.c?subject=x'],
    ['the town hall', 'the town hall'],
  ])('makes of the contact %s a link only where it is an address', (contact, inline) => {
    const section = partOf('contact', { ...seedPolicy, notice: { ...notice, contact } })
    expect(section?.blocks).toEqual([
      { kind: 'paragraph', line: ['Send questions about this policy to ', inline, '.'] },
    ])
  })

  it('has no contact and no changes where there are none', () => {
    const { sections } = documentOf(seedPolicy, { previous: seedPolicy })
    expect(sections.map(({ id }) => id)).toEqual(['what', 'types', 'used', 'choice', 'browsers'])
  })

  it('lists what changed since the last version', () => {
    const services = seedPolicy.services.slice(1)
    const previous = { ...seedPolicy, services, notice: { ...notice, version: '2' } }
    const section = partOf('changes', seedPolicy, { previous })
    expect(section?.title).toBe('Changes since version 2')
    expect(blockTexts(section?.blocks ?? [])).toEqual(['Added: Authentication · Opendatasoft'])
  })

  it('lists no change where only what keeps the choice writes its own row', () => {
    const previous = { ...portalPolicy, notice: { ...notice, version: '1' } }
    expect(partOf('changes', portalPolicy, { previous, keptIn: [{ name: 'c' }] })).toBeUndefined()
  })

  it('says that there are none where there are no services', () => {
    const used = documentOf({ categories: [], services: [] }, { parts: ['used'] }).sections[0]
    expect(blockTexts(used?.blocks ?? [])).toEqual(['There are none.'])
  })

  it('leads to where a static page says that the choice can be changed', () => {
    const { sections } = documentOf(seedPolicy, { parts: ['choice'], change: '/cookies#choose' })
    expect(sections[0]?.blocks[1]).toEqual({
      kind: 'control',
      label: 'Manage cookies',
      href: '/cookies#choose',
    })
  })
})
