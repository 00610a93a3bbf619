import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { definePolicy } from '../model/define-policy'
import type { CategoryKind, Policy, Service, Tracker } from '../model/policy'
import type { Regime, Rule } from '../model/regime'
import { california } from '../regimes/california'
import { eea } from '../regimes/eea'
import { france } from '../regimes/france'
import { italy } from '../regimes/italy'
import { uk } from '../regimes/uk'
import { type DpvOptions, dpvFrom } from './dpv'
import type { DpvNode, DpvValue } from './dpv-node'
import type { PolicyMessages } from './policy-messages'

const tracker: Tracker = { name: 'id', purpose: 'To count', retention: 'P13M' }
const service: Service = {
  id: 'audience',
  category: 'statistics',
  provider: 'Audience',
  function: 'Counting',
  trackers: [tracker],
}

const policyOf = (
  own: Partial<Service> = {},
  kind: CategoryKind | null = 'statistics',
): Policy => ({
  categories: [{ id: 'statistics', label: 'Statistics', ...(kind && { kind }) }],
  services: [{ ...service, ...own }],
})

/** What a document says of its only service. */
const processOf = (policy: Policy, options: Partial<DpvOptions> = {}): DpvNode => {
  const { 'dpv:hasProcess': processes } = dpvFrom(policy, { regime: eea, ...options } as DpvOptions)
  return (processes as readonly DpvNode[])[0] as DpvNode
}
const storageOf = (own: Partial<Tracker>): DpvNode => {
  const { 'dpv:hasStorageCondition': trackers } = processOf(
    policyOf({ trackers: [{ ...tracker, ...own }] }),
  )
  return (trackers as readonly DpvNode[])[0] as DpvNode
}

describe('dpvFrom', () => {
  it('says all that a policy does', () => {
    const policy = definePolicy({
      notice: {
        site: { en: 'The Portal', fr: 'Le Portail' },
        contact: 'privacy@example.org',
        version: '2',
        date: '2026-11-24',
      },
      categories: [
        {
          id: 'ads',
          kind: 'advertising',
          label: { en: 'Advertising', fr: 'Publicité' },
          description: 'What follows you',
        },
        { id: 'empty', label: 'Nothing in it' },
      ],
      services: [
        {
          id: 'hub',
          category: 'ads',
          provider: 'Hub Inc.',
          function: { en: 'Campaigns', fr: 'Campagnes' },
          transfers: ['US'],
          trackers: [
            {
              name: { prefix: '_hs.' },
              party: 'third',
              purpose: { en: 'To know you again', fr: 'Vous reconnaître' },
              retention: 'P6M',
            },
          ],
        },
      ],
    })
    const notice = dpvFrom(policy, {
      regime: france,
      locale: 'en',
      title: 'Cookies',
      url: 'https://example.org/cookies',
      change: '/cookies#change',
    })

    expect(notice).toEqual({
      '@context': expect.objectContaining({ dpv: 'https://w3id.org/dpv#' }),
      '@id': 'https://example.org/cookies',
      '@type': ['dpv:PrivacyNotice', 'dpv:ConsentNotice'],
      'dct:title': [{ '@language': 'en', '@value': 'Cookies' }],
      'dct:language': ['en', 'fr'],
      'dct:date': { '@type': 'xsd:date', '@value': '2026-11-24' },
      'schema:version': '2',
      'dpv:hasDataController': {
        '@type': 'dpv:DataController',
        'dpv:hasName': [
          { '@language': 'en', '@value': 'The Portal' },
          { '@language': 'fr', '@value': 'Le Portail' },
        ],
        'dpv:hasContact': [{ '@language': 'en', '@value': 'privacy@example.org' }],
      },
      'dpv:hasApplicableLaw': {
        '@type': 'dpv:Law',
        'dct:identifier': 'fr',
        'dct:source': france.sources,
      },
      'dpv:hasConsentControl': {
        '@type': ['dpv:ProvideConsent', 'dpv:RefuseConsent', 'dpv:WithdrawConsent'],
        'dpv:isExercisedAt': { '@type': 'xsd:anyURI', '@value': '/cookies#change' },
      },
      'dpv:hasPurpose': [
        {
          '@id': '_:ads',
          '@type': 'dpv:Purpose',
          'dct:identifier': 'ads',
          'dct:title': [
            { '@language': 'en', '@value': 'Advertising' },
            { '@language': 'fr', '@value': 'Publicité' },
          ],
          'dct:description': [{ '@language': 'en', '@value': 'What follows you' }],
          'skos:broader': { '@id': 'dpv:TargetedAdvertising' },
        },
      ],
      'dpv:hasProcess': [
        {
          '@type': ['dpv:Process', 'dpv:Service'],
          'dct:identifier': 'hub',
          'dct:title': [
            { '@language': 'en', '@value': 'Campaigns' },
            { '@language': 'fr', '@value': 'Campagnes' },
          ],
          'dpv:hasPurpose': { '@id': '_:ads' },
          'dpv:hasServiceProvider': {
            '@id': '_:hub.provider',
            '@type': 'dpv:ServiceProvider',
            'dpv:hasName': 'Hub Inc.',
          },
          'dpv:hasRecipientThirdParty': { '@id': '_:hub.provider' },
          'dpv:hasStorageCondition': [
            {
              '@type': 'dpv:StorageCondition',
              'dpv:hasPurpose': {
                '@type': 'dpv:Purpose',
                'dct:description': [
                  { '@language': 'en', '@value': 'To know you again' },
                  { '@language': 'fr', '@value': 'Vous reconnaître' },
                ],
              },
              'dpv:hasDuration': {
                '@type': 'dpv:TemporalDuration',
                'rdf:value': { '@type': 'xsd:duration', '@value': 'P6M' },
              },
              'dpv:hasThirdParty': { '@id': '_:hub.provider' },
              'dpv:isImplementedUsingTechnology': {
                '@type': 'tech:Cookie',
                'dpv:hasIdentifier': {
                  '@type': 'schema:PropertyValueSpecification',
                  'schema:valuePattern': '_hs\\..*',
                },
              },
            },
          ],
          'dpv:hasProcessing': {
            '@type': 'dpv:CrossBorderTransfer',
            'dpv:hasCountry': [{ '@id': 'loc:US' }],
          },
          'dpv:hasLegalBasis': {
            '@type': 'dpv:ExpressedConsent',
            'dpv:hasDuration': {
              '@type': 'dpv:TemporalDuration',
              'rdf:value': { '@type': 'xsd:duration', '@value': 'P6M' },
            },
          },
          'dpv:hasNecessity': { '@id': 'dpv:Optional' },
        },
      ],
    })
  })

  it('says nothing that a policy does not', () => {
    expect(dpvFrom({ categories: [], services: [] }, { regime: eea })).toEqual({
      '@context': expect.anything(),
      '@type': ['dpv:PrivacyNotice'],
      'dpv:hasApplicableLaw': expect.anything(),
    })
    const keys = Object.keys(processOf(policyOf({ trackers: [] })))
    expect(keys).not.toContain('dpv:hasStorageCondition')
    expect(keys).not.toContain('dpv:hasProcessing')
  })

  const asked: Partial<DpvNode> = { '@type': 'dpv:ExpressedConsent' }
  const rules: readonly (readonly [
    what: string,
    regime: Regime,
    kind: CategoryKind | null,
    exemption: Service['exemption'],
    basis: Partial<DpvNode> | undefined,
    necessity: string | undefined,
    wayOut: string | undefined,
  ])[] = [
    ['consent that is asked for', eea, 'statistics', undefined, asked, 'dpv:Optional', undefined],
    ['a category without a kind', eea, null, undefined, asked, 'dpv:Optional', undefined],
    [
      'an exemption that the regime does not know',
      eea,
      'statistics',
      'anonymised-statistics',
      asked,
      'dpv:Optional',
      undefined,
    ],
    [
      'what is necessary',
      eea,
      'necessary',
      undefined,
      { '@type': 'dpv:LegalBasis', 'dct:source': 'Directive 2002/58/EC, article 5(3)' },
      'dpv:Required',
      undefined,
    ],
    [
      'what is exempt and not necessary',
      italy,
      'statistics',
      'anonymised-statistics',
      {
        '@type': 'dpv:LegalBasis',
        'dct:source': italy.exemptions['anonymised-statistics']?.source as string,
      },
      undefined,
      undefined,
    ],
    [
      'what a visitor can object to',
      uk,
      'statistics',
      'anonymised-statistics',
      {
        '@type': 'dpv:LegalBasis',
        'dct:source': uk.exemptions['anonymised-statistics']?.source as string,
      },
      'dpv:Optional',
      'dpv:ObjectingToProcess',
    ],
    [
      'what a visitor can object to, with no source of its own',
      { ...uk, rules: { ...uk.rules, functional: 'object' } },
      'functional',
      undefined,
      undefined,
      'dpv:Optional',
      'dpv:ObjectingToProcess',
    ],
    [
      'what runs until it is refused',
      california,
      'advertising',
      undefined,
      undefined,
      'dpv:Optional',
      'dpv:OptingOutFromProcess',
    ],
  ]

  it.each(rules)('gives the legal basis of %s', (...row) => {
    const [, regime, kind, exemption, basis, necessity, wayOut] = row
    const process = processOf(policyOf(exemption ? { exemption } : {}, kind), {
      regime,
      change: '#',
    })

    if (basis) expect(process['dpv:hasLegalBasis']).toMatchObject(basis)
    else expect(process).not.toHaveProperty('dpv:hasLegalBasis')
    expect(process['dpv:hasNecessity']).toEqual(necessity && { '@id': necessity })
    expect(process['dpv:hasEntityInvolvement']).toEqual(
      wayOut && {
        '@type': wayOut,
        'dpv:isExercisedAt': { '@type': 'xsd:anyURI', '@value': '#' },
      },
    )
  })

  it.each<[Rule, boolean]>([
    ['ask', true],
    ['allow', false],
    ['object', false],
    ['exempt', false],
  ])('is a notice of consent, with its controls, where the rule is %s: %s', (rule, isAsked) => {
    const regime: Regime = { ...eea, rules: { ...eea.rules, statistics: rule } }
    const notice = dpvFrom(policyOf(), { regime })

    expect((notice['@type'] as readonly string[]).includes('dpv:ConsentNotice')).toBe(isAsked)
    expect('dpv:hasConsentControl' in notice).toBe(isAsked)
  })

  it('says how long consent lasts, or nothing where that is no time', () => {
    const lasting = (granted: number): DpvValue | undefined => {
      const regime: Regime = { ...eea, lifetime: { granted, denied: 1 } }
      const basis = processOf(policyOf(), { regime })['dpv:hasLegalBasis'] as DpvNode
      return (basis['dpv:hasDuration'] as DpvNode | undefined)?.['rdf:value']
    }

    expect(lasting(400)).toEqual({ '@type': 'xsd:duration', '@value': 'P400D' })
    expect([1.5, -5, 1e30, Number.NaN, Number.POSITIVE_INFINITY].map(lasting)).toEqual(
      Array(5).fill(undefined),
    )
  })

  it.each<[CategoryKind | null, string | undefined]>([
    ['necessary', 'dpv:RequestedServiceProvision'],
    ['functional', 'dpv:ServicePersonalisation'],
    ['statistics', 'dpv:ServiceUsageAnalytics'],
    ['advertising', 'dpv:TargetedAdvertising'],
    [null, undefined],
  ])('puts a category of kind %s below the purpose %s', (kind, broader) => {
    const { 'dpv:hasPurpose': purposes } = dpvFrom(policyOf({}, kind), { regime: eea })

    expect((purposes as readonly DpvNode[])[0]?.['skos:broader']).toEqual(
      broader && { '@id': broader },
    )
  })

  it.each<[Partial<Service>, string[]]>([
    [{}, []],
    [{ trackers: [{ ...tracker, party: 'first' }] }, []],
    [{ hosts: ['audience.example'] }, ['dpv:hasRecipient']],
    [{ transfers: ['US'] }, ['dpv:hasRecipient']],
    [
      { hosts: ['a.example'], trackers: [tracker, { ...tracker, party: 'third' }] },
      ['dpv:hasRecipientThirdParty'],
    ],
  ])('says of %j who receives data: %j', (own, roles) => {
    const keys = Object.keys(processOf(policyOf(own)))

    expect(keys.filter((key) => key.startsWith('dpv:hasRecipient'))).toEqual(roles)
    expect(keys).toContain('dpv:hasServiceProvider')
  })

  it.each<[NonNullable<Tracker['storage']> | undefined, object]>([
    [undefined, { '@type': 'tech:Cookie' }],
    ['cookie', { '@type': 'tech:Cookie' }],
    ['local', { '@type': 'tech:LocalStorage', 'schema:additionalType': 'LocalStorage' }],
    ['session', { '@type': 'tech:LocalStorage', 'schema:additionalType': 'SessionStorage' }],
    ['indexeddb', { '@type': 'tech:LocalStorage', 'schema:additionalType': 'IndexedDB' }],
    ['cache', { '@type': 'tech:LocalStorage', 'schema:additionalType': 'CacheStorage' }],
  ])('names a tracker in storage %s', (storage, technology) => {
    expect(storageOf(storage ? { storage } : {})['dpv:isImplementedUsingTechnology']).toEqual({
      ...technology,
      'dpv:hasIdentifier': 'id',
    })
  })

  it('matches the names that begin with a prefix, and no others', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), fc.string(), (raw, rest) => {
        const prefix = raw.trim()
        const { 'dpv:isImplementedUsingTechnology': technology } = storageOf({ name: { prefix } })
        const { 'schema:valuePattern': pattern } = (technology as DpvNode)[
          'dpv:hasIdentifier'
        ] as DpvNode
        const matches = new RegExp(`^(?:${pattern as string})$`, 'v')

        expect(matches.test(prefix + rest)).toBe(true)
        expect(matches.test(rest)).toBe(rest.startsWith(prefix))
      }),
    )
  })

  it('takes the words and the place of the choice from messages', () => {
    const messages = {
      locale: 'fr',
      title: 'Cookies du site',
      own: { function: 'Mémoire du choix', purpose: 'Retenir votre réponse' },
      party: { first: 'Ce site' },
      types: { necessary: { name: 'Nécessaires' } },
    } as PolicyMessages
    const notice = dpvFrom(policyOf(), { regime: france, messages, keptIn: [{ name: 'choice' }] })
    const own = (notice['dpv:hasProcess'] as readonly DpvNode[])[1]

    expect(notice['dct:title']).toEqual([{ '@language': 'fr', '@value': 'Cookies du site' }])
    expect(notice['dct:language']).toEqual(['fr'])
    expect(own).toMatchObject({
      'dct:title': [{ '@language': 'fr', '@value': 'Mémoire du choix' }],
      'dpv:hasNecessity': { '@id': 'dpv:Required' },
      'dpv:hasStorageCondition': [
        { 'dpv:isImplementedUsingTechnology': { 'dpv:hasIdentifier': 'choice' } },
      ],
    })
    // @ts-expect-error The messages name the language.
    dpvFrom(policyOf(), { regime: france, messages, locale: 'en' })
  })

  it('names the controller that a site says it has', () => {
    const notice = { site: 'The Portal', contact: 'hello@example.org' }
    const controller = { name: 'Town', address: 'Square 1', url: 'https://town.example/' }
    const options: DpvOptions = { regime: eea, controller }

    expect(dpvFrom({ ...policyOf(), notice }, options)['dpv:hasDataController']).toEqual({
      '@type': 'dpv:DataController',
      'dpv:hasName': ['Town'],
      'dpv:hasContact': ['hello@example.org'],
      'dpv:hasAddress': ['Square 1'],
      'schema:url': { '@type': 'xsd:anyURI', '@value': 'https://town.example/' },
    })
  })

  it.each([['/cookies'], ['javascript:alert(1)'], ['https://a.example/ b'], ['_:b0'], ['']])(
    'takes no name from the address %j',
    (url) => {
      expect(dpvFrom(policyOf(), { regime: eea, url })).not.toHaveProperty('@id')
    },
  )

  it('keeps a date that is none as words', () => {
    const notice = { site: 'The Portal', date: 'yesterday' }

    expect(dpvFrom({ ...policyOf(), notice }, { regime: eea })['dct:date']).toBe('yesterday')
  })
})
