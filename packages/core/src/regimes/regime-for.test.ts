import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Choice } from '../model/choice'
import { definePolicy } from '../model/define-policy'
import { type Permission, resolve } from '../model/permissions'
import type { Signal } from '../model/signal'
import { france } from './france'
import type { LawDates, Place } from './law-of'
import { minors } from './minors'
import { regimeFor, type Visit } from './regime-for'
import { strictest } from './strictest'
import { US_STATES_FROM } from './us-states-to-come'

const service = { provider: 'P', function: 'F', trackers: [] } as const
const policy = definePolicy({
  categories: [
    { id: 'statistics', kind: 'statistics', label: 'Statistics' },
    { id: 'ads', kind: 'advertising', label: 'Advertising' },
  ],
  services: [
    { ...service, id: 'counter', category: 'statistics', exemption: 'anonymised-statistics' },
    { ...service, id: 'pixel', category: 'ads' },
  ],
})
const NOW = Date.UTC(2026, 10, 1)

/** The law where a visitor is, of a site that is established where nothing is added. */
const lawAt = (place: Place, dates?: LawDates) =>
  regimeFor({ visitor: place, establishment: 'US' }, dates)
const idFor = (visitor: Visit['visitor'], establishment: Visit['establishment']) =>
  regimeFor({ visitor, establishment }).id

function reasonOf(
  place: Place,
  id: 'counter' | 'pixel',
  gpc: Signal = 'absent',
  choice: Choice | null = null,
) {
  const permissions: Readonly<Record<string, Permission>> = resolve(
    policy,
    lawAt(place),
    choice,
    gpc,
    NOW,
  )
  return permissions[id]?.because
}

describe('regimeFor', () => {
  it.each<[string, Place, string]>([
    ['France', { country: 'FR' }, 'fr'],
    ['in any case', { country: 'fr' }, 'fr'],
    ['Réunion, under its own code', { country: 'RE' }, 'fr'],
    ['Guadeloupe, under its own code', { country: 'GP' }, 'fr'],
    ['California', { country: 'US', region: 'CA' }, 'us-ca'],
    ['California, with the country before it', { country: 'us', region: 'us-ca' }, 'us-ca'],
    ['Québec', { country: 'CA', region: 'QC' }, 'ca-qc'],
    ['nowhere', { country: '' }, 'eea'],
    ['a place that does not exist', { country: 'ZZ' }, 'eea'],
    ['Åland', { country: 'AX' }, 'eea'],
    ['Poland', { country: 'PL' }, 'eea'],
  ])('knows %s', (_, place, id) => {
    expect(lawAt(place).id).toBe(id)
  })

  it.each(Object.getOwnPropertyNames(Object.prototype))(
    'knows no place called %s, as a header may say',
    (name) => {
      expect(lawAt({ country: name, region: name }).id).toBe('eea')
      expect(lawAt({ country: 'US', region: name })).toBe(lawAt({ country: 'US' }))
      expect(lawAt({ country: 'CA', region: name }).id).toBe('ca-qc')
    },
  )

  it('gives a state that is missing or unknown the rule of the United States, not the strictest', () => {
    const unknown = lawAt({ country: 'US' })
    expect(unknown.rules.advertising).toBe('allow')
    expect(unknown.gpc?.denies).toContain('advertising')
    expect(lawAt({ country: 'US', region: 'ZZ' })).toEqual(unknown)
  })

  it.each<[string, Place, 'counter' | 'pixel', Signal, Permission['because']]>([
    ['CNIL 2020-091, article 5', { country: 'FR' }, 'counter', 'absent', 'unrefused'],
    [
      'TDDDG §25: no exemption for audience measurement',
      { country: 'DE' },
      'counter',
      'absent',
      'undecided',
    ],
    ['PECR, schedule A1: an objection', { country: 'GB' }, 'counter', 'absent', 'unrefused'],
    ['PECR, regulation 6', { country: 'GB' }, 'pixel', 'absent', 'undecided'],
    ['Directive 2002/58/EC, article 5(3)', { country: 'PL' }, 'pixel', 'absent', 'undecided'],
    ['no EU law binds to the signal', { country: 'FR' }, 'pixel', 'present', 'undecided'],
    ['Cal. Civ. Code 1798.120', { country: 'US', region: 'CA' }, 'pixel', 'absent', 'unrefused'],
    ['11 CCR 7025', { country: 'US', region: 'CA' }, 'pixel', 'present', 'signal'],
    ['11 CCR 7025, unreadable', { country: 'US', region: 'CA' }, 'pixel', 'unreadable', 'signal'],
    ['Colorado, 4 CCR 904-3', { country: 'US', region: 'CO' }, 'pixel', 'present', 'signal'],
    ['US of unknown state', { country: 'US' }, 'pixel', 'present', 'signal'],
    ['unknown place: the strictest', { country: '??' }, 'pixel', 'absent', 'undecided'],
  ])('%s: %o', (_, place, id, gpc, because) => {
    expect(reasonOf(place, id, gpc)).toBe(because)
  })

  it('takes the dates of laws to come as settings', () => {
    const omnibusFrom = Date.UTC(2027, 5, 1)
    const at = (country: string, now: number) => lawAt({ country }, { now, omnibusFrom })
    expect(at('DE', omnibusFrom - 1)).toBe(lawAt({ country: 'DE' }))
    const germany = at('DE', omnibusFrom)
    expect(germany.exemptions['anonymised-statistics']).toMatchObject({ rule: 'exempt' })
    expect(germany.rules).toEqual(lawAt({ country: 'DE' }).rules)
    expect(germany.sources.at(-1)).toContain('Omnibus')
    for (const country of ['GB', 'CH', 'US', 'NO', 'IS', 'LI', '', 'ZZ']) {
      expect(at(country, omnibusFrom)).toBe(lawAt({ country }))
    }
    expect(at('DE', Number.NaN)).toBe(lawAt({ country: 'DE' }))
    expect(lawAt({ country: 'DE' }).exemptions).not.toHaveProperty('anonymised-statistics')
    expect(germany.exemptions['anonymised-statistics']?.processorOnly).toBe(true)
    // What France asks of exempt measurement stays: its objection, its months, and the rest.
    expect(at('FR', omnibusFrom)).toBe(france)
  })

  it.each([
    ['Alabama', 'AL', 'us-al', '2027-05-01T00:00:00-05:00'],
    ['Louisiana', 'LA', 'us-la', '2027-01-01T00:00:00-06:00'],
    ['Oklahoma', 'OK', 'us-ok', '2027-01-01T00:00:00-06:00'],
    ['Vermont', 'VT', 'us-vt', '2028-01-01T00:00:00-05:00'],
  ] as const)('knows the law of %s from its day on', (_, region, id, day) => {
    const from = Date.parse(day)
    expect(US_STATES_FROM[region]).toBe(from)
    const at = (dates: LawDates) => lawAt({ country: 'US', region }, dates).id
    expect(at({ now: from - 1 })).toBe('us')
    expect(at({ now: from })).toBe(id)
    expect(at({})).toBe(id)
    expect(at({ now: from, usStatesFrom: { [region]: from + 1 } })).toBe('us')
  })

  it('lets no opt-out lapse into a permission in California, nor be asked again within twelve months', () => {
    const { lifetime, reask } = lawAt({ country: 'US', region: 'CA' })
    expect(reask.denied).toBeGreaterThanOrEqual(365)
    expect(lifetime.denied).toBeGreaterThanOrEqual(reask.denied)
    const decidedAt = NOW - 900 * 864e5
    const refused: Choice = {
      decidedAt,
      method: 'reject',
      answers: { pixel: { granted: false, decidedAt } },
    }
    expect(reasonOf({ country: 'US', region: 'CA' }, 'pixel', 'absent', refused)).toBe('denied')
  })

  it('owes the law of its establishments to everyone, beside that of the visitor', () => {
    const californian = { country: 'US', region: 'CA' }
    expect(idFor(californian, 'FR')).toBe('fr+us-ca')
    expect(idFor(californian, 'fr')).toBe('fr+us-ca')
    expect(idFor(californian, ['FR', 'DE', 'FR'])).toBe('de+fr+us-ca')
    expect(idFor({ country: 'FR' }, 'CA-ON')).toBe('ca+fr')
    expect(idFor({ country: 'FR' }, 'CA')).toBe('ca-qc+fr')
    expect(regimeFor({ visitor: { country: 'FR' }, establishment: 'FR' })).toBe(france)
    expect(idFor({ country: 'RE' }, 'FR')).toBe('fr')
  })

  it('adds nothing for an establishment in the United States, whose laws protect residents', () => {
    for (const code of ['US', 'US-CA', 'us-ca', 'PR', 'US-ZZ']) {
      expect(idFor({ country: 'JP' }, code)).toBe('jp')
      expect(idFor({ country: 'US', region: 'VA' }, code)).toBe('us-va')
    }
  })

  it.each<readonly [string, unknown]>([
    ['not known', null],
    ['left out', undefined],
    ['none', []],
    ['empty', ''],
    ['a word', 'France'],
    ['a number', 33],
    ['a list with a hole', ['US', null]],
  ])('is strict where an establishment is %s', (_, establishment) => {
    expect(idFor({ country: 'US' }, establishment as Visit['establishment'])).toBe('eea+us')
  })

  it('is strict where nothing is told, or a place as earlier versions took it', () => {
    for (const visit of [
      undefined,
      {},
      { country: 'US' },
      { visitor: null, establishment: 'US' },
    ]) {
      expect(regimeFor(visit as unknown as Visit).id).toBe('eea')
    }
  })

  it('asks a minor about advertising, about what has no kind, and about who is no processor', () => {
    const visitor = { country: 'US', region: 'CA' }
    const adult = regimeFor({ visitor, establishment: 'US' })
    const minor = regimeFor({ visitor: { ...visitor, isMinor: true }, establishment: 'US' })
    expect(minor).toEqual(strictest(adult, minors))
    expect(minor.rules).toMatchObject({ statistics: 'ask', advertising: 'ask', other: 'ask' })
    expect(minor.processorRules).toEqual({ functional: 'allow', statistics: 'allow' })
    expect(minor.gpc).toEqual(adult.gpc)
    expect(idFor({ ...visitor, isMinor: false }, 'US')).toBe('us-ca')
    expect(idFor({ country: 'FR', isMinor: true }, 'FR')).toBe('fr+minors')
  })

  it('answers anything, with a regime whose values hold', () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('US', 'FR', 'CA', 'GB', 'IN', 'JP', 'constructor', '__proto__', 'US-CA'),
      fc.stringMatching(/^[A-Z]{2}$/),
    )
    fc.assert(
      fc.property(text, fc.option(text), fc.option(text), (country, region, establishment) => {
        const regime = regimeFor({ visitor: { country, region }, establishment })
        expect(regime.rules.necessary).toBe('exempt')
        expect(regime.id).toMatch(/^[a-z]/)
        expect(regime.sources.length).toBeGreaterThan(0)
        for (const days of [...Object.values(regime.lifetime), ...Object.values(regime.reask)]) {
          expect(days).toBeGreaterThanOrEqual(0)
          expect(days <= 730 || days === Infinity).toBe(true)
        }
      }),
      { numRuns: 3000 },
    )
  })
})
