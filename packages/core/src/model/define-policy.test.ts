import { describe, expect, it } from 'vitest'
import { definePolicy } from './define-policy'
import { ConsentError } from './error'

const tracker = { name: 'a', purpose: 'To count', retention: 'P1M' } as const
const service = {
  id: 'matomo',
  category: 'statistics',
  provider: 'Matomo',
  function: 'Audience measurement',
  trackers: [tracker],
} as const
const statistics = { id: 'statistics', kind: 'statistics', label: 'Statistics' } as const

function errorOf(policy: unknown): ConsentError {
  try {
    definePolicy(policy as Parameters<typeof definePolicy>[0])
  } catch (error) {
    if (error instanceof ConsentError) return error
    throw error
  }
  throw new Error('The policy was taken.')
}

describe('definePolicy', () => {
  it('reports with a cause, where there is one', () => {
    const cause = new Error('full')
    expect(new ConsentError('storage-refused', 'storage', 'kept nothing.', cause)).toMatchObject({
      cause,
      message: 'storage kept nothing. (storage-refused)',
    })
  })

  it('returns the very data that it was given', () => {
    const policy = { categories: [statistics], services: [service] }
    expect(definePolicy(policy)).toBe(policy)
  })

  it('takes scripts of this site and of others', () => {
    const scripts = [
      '/a.js',
      '/~a/',
      '//a.example',
      'http://localhost:80/a',
      'https://a.example/b?c',
    ]
    const policy = { categories: [statistics], services: [{ ...service, scripts }] }
    expect(definePolicy(policy)).toBe(policy)
  })

  it('takes the four types of cookie that the seed tells apart', () => {
    const policy = definePolicy({
      categories: [
        { id: 'necessary', kind: 'necessary', label: 'Necessary' },
        { id: 'statistics', kind: 'statistics', label: 'Statistical' },
        { id: 'internal', label: 'Internal' },
        { id: 'third-party', label: 'Third-party' },
      ],
      services: [
        { ...service, id: 'login', category: 'necessary' },
        { ...service, id: 'audience', exemption: 'anonymised-statistics' },
        service,
        {
          ...service,
          id: 'profile',
          category: 'internal',
          trackers: [{ ...tracker, party: 'first' }],
        },
        {
          ...service,
          id: 'ads',
          category: 'third-party',
          trackers: [{ ...tracker, party: 'third' }],
        },
      ],
    })
    expect(policy.services).toHaveLength(5)
  })

  it.each([
    ['duplicate-id', 'categories[1].id', { categories: [statistics, statistics], services: [] }],
    [
      'duplicate-id',
      'services[1].id',
      { categories: [statistics], services: [service, { ...service, provider: 'Other' }] },
    ],
    [
      'duplicate-id',
      'services[0].id',
      { categories: [statistics], services: [{ ...service, id: 'statistics' }] },
    ],
    [
      'unknown-category',
      'services[0].category',
      { categories: [statistics], services: [{ ...service, category: 'statistcs' }] },
    ],
    [
      'unknown-category',
      'services[1].category',
      {
        categories: [statistics],
        services: [service, { ...service, id: 'b', category: 'matomo' }],
      },
    ],
    [
      'exemption-not-allowed',
      'services[0].exemption',
      { categories: [statistics], services: [{ ...service, exemption: 'necessary' }] },
    ],
    [
      'exemption-not-allowed',
      'services[0].exemption',
      {
        categories: [{ id: 'statistics', label: 'No kind' }],
        services: [{ ...service, exemption: 'anonymised-statistics' }],
      },
    ],
    [
      'exemption-not-allowed',
      'services[0].exemption',
      { categories: [statistics], services: [{ ...service, exemption: 'because' }] },
    ],
    ...(['name', 'purpose', 'retention'] as const).flatMap((key) =>
      [undefined, ''].map((missing): [string, string, unknown] => [
        'tracker-incomplete',
        `services[0].trackers[1].${key}`,
        {
          categories: [statistics],
          services: [{ ...service, trackers: [tracker, { ...tracker, [key]: missing }] }],
        },
      ]),
    ),
    [
      'tracker-incomplete',
      'services[0].trackers[0].name',
      {
        categories: [statistics],
        services: [{ ...service, trackers: [{ ...tracker, name: { prefix: '' } }] }],
      },
    ],
    ...[
      'http://[',
      'https://',
      'https:/a.js',
      '//',
      '/\\[',
      '/\t/[',
      ' https://a.example/',
      'a.example/a.js',
      'a.js',
      'javascript:0',
      '/',
      '',
    ].map((script): [string, string, unknown] => [
      'invalid-address',
      'services[0].scripts[1]',
      { categories: [statistics], services: [{ ...service, scripts: ['/a.js', script] }] },
    ]),
    ...[
      ...['six months', 'P', 'PT', 'P1', 'P-1D', 'P1MT', 'P1Y2M3W4D5D', 'PT1H2M3S4S', 'sessions'],
      // Of so many units a pattern without bounds makes a RangeError.
      `P${'1Y'.repeat(1e7)}`,
    ].map((retention): [string, string, unknown] => [
      'invalid-retention',
      'services[0].trackers[0].retention',
      {
        categories: [statistics],
        services: [{ ...service, trackers: [{ ...tracker, retention }] }],
      },
    ]),
    [
      'invalid-retention',
      'services[0].dataRetention',
      { categories: [statistics], services: [{ ...service, dataRetention: 'two years' }] },
    ],
    ...['1a', 'a b', 'a.b', '', 'é', 'services', 'constructor', '__proto__'].map(
      (id): [string, string, unknown] => [
        'invalid-id',
        'categories[0].id',
        { categories: [{ ...statistics, id }], services: [] },
      ],
    ),
  ])('reports %s at %s', (code, path, policy) => {
    const error = errorOf(policy)
    expect(error).toMatchObject({ name: 'ConsentError', code, path })
    expect(error.message).toMatch(
      new RegExp(`^${path.replace(/[[\]]/g, '\\$&')} .+\\. .+\\(${code}\\)$|Declare it`),
    )
  })

  it.each(['session', 'P6M', 'P2W', 'P1Y6M', 'PT30M', 'P1DT12H', 'P1Y2M3W4DT5H6M7S'] as const)(
    'takes %s as a retention',
    (retention) => {
      expect(() =>
        definePolicy({
          categories: [statistics],
          services: [{ ...service, trackers: [{ ...tracker, retention }] }],
        }),
      ).not.toThrow()
    },
  )
})
