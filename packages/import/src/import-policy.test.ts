import { policyFromJson } from '@assent/core/document'
import { describe, expect, it } from 'vitest'
import { OPEN_COOKIE_DATABASE, OPEN_COOKIE_DATABASE_JSON } from './fixtures/open-cookie-database'
import { FIRST_SHAPE, FRENCH_PAGE, SECOND_SHAPE, SPREADSHEET } from './fixtures/portal-pages'
import { PORTAL_TEXT } from './fixtures/portal-text'
import { type ImportOptions, importPolicy } from './import-policy'

const trackersIn = (source: string, options?: ImportOptions) =>
  importPolicy(source, options).policy.services.flatMap(({ trackers }) => trackers)
const leftIn = (source: string, options?: ImportOptions) =>
  importPolicy(source, options).leftOver.map(({ where, text, reason }) => [where, text, reason])

const PORTAL_SERVICES = [
  ['sessionid', 'Authentication', 'To remember the user from one page to another', 2],
  ['django_language', 'Language selection', "To remember the visitor's language", 2],
  ['csrftoken', 'API (CSRF)', 'To retrieve data via API calls', 2],
  [
    'cookies_preferences',
    'Choices related to your cookie preferences',
    "To remember the visitor's cookie preferences",
    0,
  ],
] as const
const LABEL = 'Cookies necessary for the platform to function properly/functionality cookies'

const portal = PORTAL_SERVICES.map(([name, what, purpose, places]) => ({
  id: `opendatasoft-${name}`,
  category: 'necessary',
  provider: 'Opendatasoft',
  function: what,
  ...(places && { location: ['front-office', 'back-office'] }),
  trackers: [{ name, purpose, retention: 'session' }],
}))

describe('a table of provider, function, names and purposes', () => {
  it('becomes services of the category above it', () => {
    const { policy, leftOver } = importPolicy(FIRST_SHAPE)
    expect(policy).toEqual({
      categories: [
        { id: 'necessary', kind: 'necessary', label: LABEL, description: 'They need no consent.' },
      ],
      services: portal,
    })
    expect(leftOver.map(({ where, text, reason }) => [where, text, reason])).toEqual([
      ...PORTAL_SERVICES.map(([name], i) => [`table 1, row ${i + 2}`, name, 'assumed-retention']),
      ['before table 1', 'What cookies are used on this platform', 'outside-table'],
    ])
  })

  it('is recovered from a text whose cells fell apart', () => {
    const { policy, leftOver } = importPolicy(PORTAL_TEXT)
    expect(policy.categories).toEqual([{ id: 'necessary', kind: 'necessary', label: LABEL }])
    expect(policy.services).toEqual(portal)
    expect(leftOver.filter(({ reason }) => reason !== 'outside-table')).toMatchObject([
      ...PORTAL_SERVICES.map(([text]) => ({ text, reason: 'assumed-retention' })),
      { where: 'table 1, row 4', reason: 'pieced-together' },
      { where: 'table 1, row 5', reason: 'pieced-together' },
    ])
    expect(leftOver.filter(({ reason }) => reason === 'outside-table')).toMatchObject([
      { where: 'line 1', text: 'Cookies policy' },
      { where: 'line 3' },
      { where: 'line 5' },
      { where: 'line 7' },
    ])
  })
})

describe('a table of supplier, name, duration and function', () => {
  it('becomes one service with the trackers of all its rows', () => {
    const { policy } = importPolicy(SECOND_SHAPE)
    expect(policy.categories).toEqual([
      { id: 'necessary', kind: 'necessary', label: 'Cookies nécessaires' },
    ])
    expect(policy.services).toEqual([
      {
        id: 'opendatasoft',
        category: 'necessary',
        provider: 'Opendatasoft',
        function: 'Cookies nécessaires',
        trackers: [
          { name: 'sessionid', purpose: 'Keeps you logged in', retention: 'P2W' },
          { name: 'csrftoken', purpose: 'Protects requests', retention: 'P12M' },
          { name: 'cookies_preferences', purpose: 'Keeps your choice', retention: 'P6M' },
          { name: 'django_language', purpose: 'Keeps the language', retention: 'P12M' },
        ],
      },
    ])
    expect(leftIn(SECOND_SHAPE)).toEqual([
      ['table 1, row 2, "Duration"', '2 weeks by default', 'retention-in-part'],
      [
        'table 1, row 3, "Duration"',
        'renewed at random between requests or sessions, up to 12 months',
        'retention-in-part',
      ],
      ['table 1, row 2', 'Cookies nécessaires', 'assumed-function'],
    ])
  })
})

describe('a page in French', () => {
  it('gives each cookie of a cell its own line of the other cells', () => {
    const { policy, leftOver } = importPolicy(FRENCH_PAGE, { locale: 'fr' })
    expect(policy).toEqual({
      categories: [{ id: 'statistics', kind: 'statistics', label: { fr: 'Mesure d’audience' } }],
      services: [
        {
          id: 'matomo',
          category: 'statistics',
          provider: 'Matomo',
          function: { fr: 'Statistiques de visite' },
          location: ['front-office', 'back-office'],
          exemption: 'anonymised-statistics',
          trackers: [
            {
              name: { prefix: '_pk_id' },
              purpose: { fr: 'Distinguer les visiteurs' },
              retention: 'P13M',
            },
            {
              name: { prefix: '_pk_ses.' },
              purpose: { fr: 'Compter les visites' },
              retention: 'PT30M',
            },
            {
              name: 'MATOMO_SESSID',
              purpose: { fr: 'Protéger le formulaire d’opposition' },
              retention: 'session',
            },
          ],
          transfers: ['GB', 'US'],
        },
      ],
    })
    expect(leftOver).toEqual([])
  })
})

describe('a spreadsheet', () => {
  it('has a category in each row, and says what it could not carry', () => {
    const { policy } = importPolicy(SPREADSHEET, { site: 'ville.example' })
    expect(policy.categories.map(({ id, kind, label }) => [id, kind, label])).toEqual([
      ['advertising', 'advertising', 'Publicité'],
    ])
    expect(policy.services).toEqual([
      {
        id: 'reseau-sa',
        category: 'advertising',
        provider: 'Réseau SA',
        function: 'Publicité',
        trackers: ['_ad', '_adid'].map((name) => ({
          name,
          party: 'third',
          purpose: 'Mesurer les campagnes',
          retention: 'P390D',
        })),
        hosts: ['ads.example', '*.ads.example'],
      },
    ])
    expect(leftIn(SPREADSHEET)).toContainEqual([
      'table 1, row 3, "Durée"',
      'persistant',
      'no-retention',
    ])
  })

  it('takes what the caller assumes for a time that is none', () => {
    const { policy, leftOver } = importPolicy(SPREADSHEET, {
      site: 'ville.example',
      retention: 'P1Y',
    })
    expect(policy.services[1]).toMatchObject({
      id: 'ville',
      category: 'functional',
      trackers: [{ name: 'theme', storage: 'local', party: 'first', retention: 'P1Y' }],
    })
    expect(leftOver).toMatchObject([
      { text: 'persistant', reason: 'assumed-retention' },
      { text: 'www.ville.example', reason: 'own-host' },
      { text: 'Publicité', reason: 'assumed-function' },
      { text: 'Préférences', reason: 'assumed-function' },
    ])
  })
})

describe('the Open Cookie Database', () => {
  it('is told by its own columns', () => {
    const { policy } = importPolicy(OPEN_COOKIE_DATABASE)
    expect(policy.categories.map(({ id, kind }) => [id, kind])).toEqual([
      ['statistics', 'statistics'],
      ['advertising', 'advertising'],
      ['functional', 'functional'],
    ])
    expect(policy.services).toEqual([
      {
        id: 'google-_ga',
        category: 'statistics',
        provider: 'Google',
        function: 'Google Analytics',
        trackers: [
          { name: '_ga', purpose: 'ID used to identify users', retention: 'P2Y' },
          { name: { prefix: '_ga_' }, purpose: 'ID used to identify users', retention: 'P2Y' },
        ],
      },
      {
        id: 'google-_gac_',
        category: 'advertising',
        provider: 'Google',
        function: 'Google Analytics',
        trackers: [
          {
            name: { prefix: '_gac_' },
            party: 'third',
            purpose: 'Campaigns, kept for reports',
            retention: 'P90D',
          },
        ],
        hosts: ['google-analytics.com'],
      },
      {
        id: 'bannerbot',
        category: 'functional',
        provider: 'Bannerbot',
        function: 'Bannerbot',
        trackers: [
          { name: 'BannerConsent', purpose: 'Stores the consent state', retention: 'session' },
        ],
        hosts: ['bannerbot.example'],
      },
    ])
    expect(leftIn(OPEN_COOKIE_DATABASE).filter(([, , reason]) => reason !== 'no-place')).toEqual(
      expect.arrayContaining([
        ['table 1, row 6, "Cookie / Data Key name"', 'form key[0]', 'no-retention'],
        ['table 1, row 6, "Retention period"', 'varies', 'no-retention'],
        ['table 1, row 7, "Retention period"', 'Persistent', 'no-retention'],
      ]),
    )
  })

  it('is the same as JSON, and without its line of headings', () => {
    const rows = OPEN_COOKIE_DATABASE.split('\n').slice(1).join('\n')
    const { policy } = importPolicy(OPEN_COOKIE_DATABASE)
    expect(importPolicy(rows, { format: 'open-cookie-database' }).policy).toEqual(policy)
    expect(trackersIn(OPEN_COOKIE_DATABASE_JSON)).toEqual([
      { name: '_ga', purpose: 'ID used to identify users', retention: 'P2Y' },
    ])
  })
})

/** A table of rows of cells, the first row its headings. */
const table = (rows: readonly (readonly string[])[], before = ''): string =>
  `${before}<table>${rows
    .map((row, i) => `<tr>${row.map((cell) => (i ? `<td>${cell}` : `<th>${cell}`)).join('')}`)
    .join('')}</table>`
const HEAD = ['Provider', 'Function and location', 'Cookie name', 'Purpose', 'Duration']
const ROW = ['P', 'F', 'c_1', 'To count', '1 day']

describe('what the table does not say', () => {
  const silent = table([HEAD.slice(0, 4), ROW.slice(0, 4)])
  it.each([
    [undefined, 'session'],
    ['P6M', 'P6M'],
  ] as const)('is assumed by `retention: %s`, and listed', (retention, expected) => {
    const options = retention ? { retention } : {}
    expect(trackersIn(silent, options)[0]?.retention).toBe(expected)
    expect(leftIn(silent, options)).toEqual([['table 1, row 2', 'c_1', 'assumed-retention']])
  })

  it('leaves the tracker out with `retention: null`', () => {
    expect(importPolicy(silent, { retention: null }).policy.services).toEqual([])
    expect(leftIn(silent, { retention: null })).toEqual([
      ['table 1, row 2, "Cookie name"', 'c_1', 'no-retention'],
      ['table 1, row 2, "Provider"', 'P', 'no-retention'],
      ['table 1, row 2, "Function and location"', 'F', 'no-retention'],
      ['table 1, row 2, "Purpose"', 'To count', 'no-retention'],
    ])
  })

  it('is never assumed against what a column of types says', () => {
    const rows = [
      ['Provider', 'Cookie name', 'Purpose', 'Type'],
      ['P', 'a_1', 'A', 'Session cookie'],
      ['P', 'b_1', 'B', 'Persistent cookie'],
    ]
    expect(trackersIn(table(rows))).toEqual([{ name: 'a_1', purpose: 'A', retention: 'session' }])
    expect(leftIn(table(rows))).toContainEqual([
      'table 1, row 3, "Type"',
      'Persistent cookie',
      'no-retention',
    ])
  })

  it('is the label of the category, the function or a question mark, and listed', () => {
    const { policy } = importPolicy(table([['Cookie name'], ['c_1']], '<h2>Statistics</h2>'))
    expect(policy.services).toEqual([
      {
        id: 'c_1',
        category: 'statistics',
        provider: '?',
        function: 'Statistics',
        trackers: [{ name: 'c_1', purpose: 'Statistics', retention: 'session' }],
      },
    ])
    expect(leftIn(table([['Cookie name'], ['c_1']])).map(([, , reason]) => reason)).toEqual([
      'assumed-retention',
      'assumed-provider',
      'assumed-function',
      'assumed-purpose',
    ])
  })

  it('is what the caller names: a provider, a category', () => {
    const category = { id: 'all', label: { en: 'All' } }
    const { policy } = importPolicy(table([['Cookie name'], ['c_1']]), {
      provider: 'City',
      category,
    })
    expect(policy.categories).toEqual([category])
    expect(policy.services[0]).toMatchObject({
      id: 'city',
      category: 'all',
      provider: 'City',
      function: { en: 'All' },
    })
  })
})

describe('an exemption', () => {
  const rows = (basis: string) => [
    [...HEAD, 'Legal basis'],
    [...ROW, basis],
  ]
  it.each([
    ['Statistics', 'Exempt', { exemption: 'anonymised-statistics' }, []],
    ['Necessary', 'Exempt', {}, []],
    ['Statistics', 'Consent', {}, []],
    ['Advertising', 'Exempt', {}, ['exemption-not-allowed']],
    ['Other', 'Exempt', {}, ['exemption-not-allowed']],
    ['Statistics', 'Legitimate interest', {}, ['no-place']],
    ['Statistics', 'Contract', {}, ['unknown-word']],
    ['Necessary', 'Consent', {}, ['consent-needed']],
  ])('under %s, said as %s, holds only where the kind has it', (label, basis, expected, left) => {
    const { policy, leftOver } = importPolicy(table(rows(basis), `<h2>${label}</h2>`))
    const { exemption } = policy.services[0] ?? {}
    expect(exemption ? { exemption } : {}).toEqual(expected)
    expect(leftOver.map(({ reason }) => reason)).toEqual(left)
  })

  it('is taken from a necessary category of which a row needs consent', () => {
    const { policy } = importPolicy(table(rows('Consent'), '<h2>Necessary</h2>'))
    expect(policy.categories).toEqual([{ id: 'necessary', label: 'Necessary' }])
  })
})

describe('a category', () => {
  it('is named by the caption before the heading, and by a row all across before both', () => {
    const row = '<tr><td>P<td>F<td>c_1<td>To count<td>1 day'
    const head = `<tr>${HEAD.map((text) => `<th>${text}`).join('')}`
    const source = `<h2>Statistics</h2><table><caption>Audience</caption>${head}${row}
      <tr><th colspan=5>Publicity<tr><td colspan=5>Marketing${row.replace('c_1', 'c_2')}</table>`
    expect(importPolicy(source).policy.categories.map(({ label }) => label)).toEqual([
      'Audience',
      'Marketing',
    ])
    expect(leftIn(source)).toEqual([
      ['table 1, row 3', 'Publicity', 'no-name'],
      ['before table 1', 'Statistics', 'outside-table'],
    ])
  })

  it('is the same under the same label, and apart under another of the same kind', () => {
    const source = ['Statistics', 'Audience', 'statistics']
      .map((label, i) =>
        table([HEAD, ROW.map((cell) => cell.replace('c_1', `c_${i}`))], `<h2>${label}</h2>`),
      )
      .join('')
    const { policy } = importPolicy(source)
    expect(policy.categories.map(({ id }) => id)).toEqual(['statistics', 'audience'])
    expect(policy.services.map(({ id, category }) => [id, category])).toEqual([
      ['p-c_0', 'statistics'],
      ['p-c_1', 'audience'],
    ])
  })

  it.each([
    ['Services', 'services-2'],
    ['Constructor', 'constructor-2'],
    ['2nd', 'nd'],
    ['クッキー', 'category'],
    ['★', 'category'],
    [`A ${'long label '.repeat(20)}`, 'a-long-label-long-label-long-label-long'],
  ])('called %.20s has an id that a policy accepts', (label, id) => {
    const { policy } = importPolicy(table([HEAD, ROW], `<h2>${label}</h2>`))
    expect(policy.categories[0]).toMatchObject({ id, label: label.trim() })
  })
})

describe('rows', () => {
  it('of one provider and function are one service, and a name stands in it once', () => {
    const again = ['P', 'F', 'c_1', 'To count', '2 days']
    const rows = [HEAD, ROW, ['P', 'F', 'c_2', 'To tell', '1 day'], ROW, again]
    const { policy } = importPolicy(table(rows))
    expect(policy.services.map(({ trackers }) => trackers.map(({ name }) => name))).toEqual([
      ['c_1', 'c_2'],
    ])
    expect(leftIn(table(rows))).toEqual([
      ['table 1, row 5', 'c_1 · To count · 2 days', 'repeated-name'],
    ])
  })

  it('may name a service that sets no cookie', () => {
    const { policy } = importPolicy(table([HEAD, ['P', 'Maps (front office)', '', '', '']]))
    expect(policy.services).toEqual([
      {
        id: 'p',
        category: 'cookies',
        provider: 'P',
        function: 'Maps',
        location: ['front-office'],
        trackers: [],
      },
    ])
  })

  it('without a name are listed whole', () => {
    expect(leftIn(table([HEAD, ['P', '', '', 'To count', '1 day']]))).toEqual([
      ['table 1, row 2, "Provider"', 'P', 'no-name'],
      ['table 1, row 2, "Purpose"', 'To count', 'no-name'],
      ['table 1, row 2, "Duration"', '1 day', 'no-name'],
    ])
  })

  it('that say the headings again are none', () => {
    expect(leftIn(table([HEAD, ROW, HEAD]))).toEqual([])
  })

  it('may stand as columns', () => {
    const source = `<table><tr><th>Provider<td>P<td>Q<tr><th>Cookie name<td>c_1<td>c_2
      <tr><th>Purpose<td>A<td>B<tr><th>Expiry<td>1 day<td>soon</table>`
    expect(trackersIn(source)).toEqual([{ name: 'c_1', purpose: 'A', retention: 'P1D' }])
    expect(leftIn(source)).toContainEqual(['table 1, column 3, "Expiry"', 'soon', 'no-retention'])
  })
})

describe('cells beside several names', () => {
  const cell = (...lines: readonly string[]): string =>
    lines.map((line) => `<div>${line}</div>`).join('')
  it('say a line for each, an empty one too', () => {
    const rows = [
      [...HEAD, 'Set by'],
      [
        ...['P', 'F', cell('c_1', 'c_2', 'c_3'), cell('A', 'B', 'C')],
        ...[cell('1 day', '', '2 days'), cell('this site', '', 'another site')],
      ],
    ]
    expect(trackersIn(table(rows))).toEqual([
      { name: 'c_1', party: 'first', purpose: 'A', retention: 'P1D' },
      { name: 'c_2', purpose: 'B', retention: 'session' },
      { name: 'c_3', party: 'third', purpose: 'C', retention: 'P2D' },
    ])
    expect(leftIn(table(rows))).toEqual([
      ['table 1, row 2, "Duration"', 'c_2', 'assumed-retention'],
    ])
  })

  it('say the same of all where their numbers differ, and the longest time', () => {
    const rows = [
      HEAD,
      ['P', 'F', 'c_1, c_2', cell('A', 'B', 'C'), cell('1 day', '1 year', 'session')],
    ]
    expect(trackersIn(table(rows))).toEqual([
      { name: 'c_1', purpose: 'A B C', retention: 'P1Y' },
      { name: 'c_2', purpose: 'A B C', retention: 'P1Y' },
    ])
    expect(leftIn(table(rows))).toEqual([
      ['table 1, row 2, "Duration"', '1 day 1 year session', 'longest-retention'],
    ])
  })

  it('reach down over rows, but not out of their section', () => {
    const source = `<table><thead><tr>${HEAD.map((text) => `<th>${text}`).join('')}<tbody>
      <tr><td rowspan=9>P<td>F<td>c_1<td>A<td>1 day<tr><td>G<td>c_2<td>B<td>1 day
      <tbody><tr><td>Q<td>F<td>c_3<td>C<td>1 day</table>`
    const { policy } = importPolicy(source)
    expect(policy.services.map(({ provider, function: what }) => [provider, what])).toEqual([
      ['P', 'F'],
      ['P', 'G'],
      ['Q', 'F'],
    ])
  })
})

it('a provider that nobody names is known by their host', () => {
  const rows = [
    ['Cookie Subgroup', 'Cookies', 'Cookies used', 'Lifespan'],
    ['a.example', 'id_a, id_b', 'Third Party', '1 day'],
    ['.b.example', 'id_c', 'Third Party', '1 day'],
  ]
  const source = table(rows, '<h4>Targeting Cookies</h4>')
  expect(
    importPolicy(source).policy.services.map(({ id, provider, trackers }) => [
      id,
      provider,
      trackers[0]?.party,
    ]),
  ).toEqual([
    ['a-example', 'a.example', 'third'],
    ['b-example', 'b.example', 'third'],
  ])
  expect(leftIn(source).filter(([, , reason]) => reason === 'assumed-provider')).toEqual([
    ['table 1, row 2', 'a.example', 'assumed-provider'],
    ['table 1, row 3', 'b.example', 'assumed-provider'],
  ])
})

describe('hosts', () => {
  const rows = (domain: string, host = '') => [
    [...HEAD, 'Domain', 'Host'],
    [...ROW, domain, host],
  ]
  it.each([
    [
      'of others',
      'a.example',
      'b.example',
      { hosts: ['a.example', 'b.example'], party: 'third' },
      [],
    ],
    ['of the site', 'www.own.example', '', { party: 'first' }, ['own-host']],
    ['of the site, as a host', '', 'own.example', {}, ['own-host']],
    ['said to be first party', 'b.example (1st party)', '', { party: 'first' }, ['own-host']],
    [
      'that others may have',
      'b.example (3rd party) and more',
      '',
      { hosts: ['b.example'], party: 'third' },
      ['unknown-word'],
    ],
    [
      'said to be of both',
      'b.example (1st or 3rd party; 1st party)',
      '',
      { hosts: ['b.example'], party: 'third' },
      ['unknown-word'],
    ],
  ])('%s', (_, domain, host, expected, left) => {
    const source = table(rows(domain, host))
    const [service] = importPolicy(source, { site: 'own.example' }).policy.services
    const party = service?.trackers[0]?.party
    expect({ ...(service?.hosts && { hosts: service.hosts }), ...(party && { party }) }).toEqual(
      expected,
    )
    expect(leftIn(source, { site: 'own.example' }).map(([, , reason]) => reason)).toEqual(left)
  })
})

describe('what has no place', () => {
  it('is listed with its heading', () => {
    const rows = [
      [...HEAD, 'Comment', 'Purpose', '', 'Privacy policy', 'Country'],
      [...ROW, 'Nice', 'Again', 'Loose', 'https://p.example', 'France, Mars'],
    ]
    expect(leftIn(table(rows))).toEqual([
      ['table 1, headings', 'Comment', 'unknown-column'],
      ['table 1, headings', 'Purpose', 'repeated-column'],
      ['table 1, row 2, "Country"', 'France, Mars', 'unknown-word'],
      ['table 1, row 2, "Country"', 'France, Mars', 'inside-the-union'],
      ['table 1, row 2, "Comment"', 'Nice', 'unknown-column'],
      ['table 1, row 2, "Purpose"', 'Again', 'repeated-column'],
      ['table 1, row 2', 'Loose', 'no-heading'],
      ['table 1, row 2, "Privacy policy"', 'https://p.example', 'no-place'],
    ])
  })

  it('is told with a remedy', () => {
    const { leftOver } = importPolicy(table([HEAD, ['P', 'F', 'c_1', 'A', 'never']]))
    expect(leftOver[0]?.remedy).toBe(
      'Find out how long it stays, and declare the tracker; or pass `retention`.',
    )
  })
})

describe('an option', () => {
  const SAID = table([
    [...HEAD, 'Country'],
    ['P', 'F', 'c_1', 'A', '1 day', 'United States'],
  ])
  const UNSAID = table([HEAD, ['', '', 'c_1', '', '']])

  it.each([
    ['an empty provider', { provider: '' }, { provider: undefined }],
    ['a blank provider', { provider: ' \n' }, {}],
    ['an empty language', { locale: '' }, {}],
  ] as const)('is as if it were not given: %s', (_, options, none) => {
    for (const source of [SAID, UNSAID]) {
      const { policy } = importPolicy(source, options as ImportOptions)
      expect(policyFromJson(JSON.stringify(policy))).toEqual(
        importPolicy(source, none as ImportOptions).policy,
      )
    }
  })

  it.each<[string, ImportOptions, object]>([
    [
      'a category without a label',
      { category: { id: 'c', label: '' } },
      { path: 'categories[0].label' },
    ],
    [
      'one without a text in its language',
      { category: { id: 'c', label: { fr: '' } } },
      { path: 'categories[0].label.fr' },
    ],
    [
      'one with an empty description',
      { category: { id: 'c', label: 'C', description: '' } },
      { path: 'categories[0].description' },
    ],
    ['one whose id is none', { category: { id: '1', label: 'C' } }, { code: 'invalid-id' }],
    ['a retention that is none', { retention: 'P1' }, { code: 'invalid-retention' }],
    ['a locale that is no tag', { locale: 'not a tag' }, { name: 'RangeError' }],
    ['one with an underscore', { locale: 'en_US' }, { name: 'RangeError' }],
    ['one whose language no policy takes', { locale: 'abcde' }, { name: 'RangeError' }],
  ])('is refused whatever the source is: %s', (_, options, error) => {
    for (const source of ['', SAID, UNSAID]) {
      expect(() => importPolicy(source, options)).toThrow(expect.objectContaining(error))
    }
  })
})
