import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Choice } from '../model/choice'
import { definePolicy } from '../model/define-policy'
import { type Permission, resolve } from '../model/permissions'
import type { Signal } from '../model/signal'
import { type Place, regimeFor } from './regime-for'

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

function reasonOf(
  place: Place,
  id: 'counter' | 'pixel',
  gpc: Signal = 'absent',
  choice: Choice | null = null,
) {
  const permissions: Readonly<Record<string, Permission>> = resolve(
    policy,
    regimeFor(place),
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
    expect(regimeFor(place).id).toBe(id)
  })

  it.each(Object.getOwnPropertyNames(Object.prototype))(
    'knows no place called %s, as a header may say',
    (name) => {
      expect(regimeFor({ country: name, region: name }).id).toBe('eea')
      expect(regimeFor({ country: 'US', region: name })).toBe(regimeFor({ country: 'US' }))
      expect(regimeFor({ country: 'CA', region: name }).id).toBe('ca-qc')
    },
  )

  it('gives a state that is missing or unknown the rule of the United States, not the strictest', () => {
    const unknown = regimeFor({ country: 'US' })
    expect(unknown.rules.advertising).toBe('allow')
    expect(unknown.gpc?.denies).toContain('advertising')
    expect(regimeFor({ country: 'US', region: 'ZZ' })).toEqual(unknown)
  })

  it.each<[string, Place, 'counter' | 'pixel', Signal, Permission['because']]>([
    ['CNIL 2020-091, article 5', { country: 'FR' }, 'counter', 'absent', 'exempt'],
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
    const at = (country: string, now: number) => regimeFor({ country }, { now, omnibusFrom })
    expect(at('DE', omnibusFrom - 1)).toBe(regimeFor({ country: 'DE' }))
    const germany = at('DE', omnibusFrom)
    expect(germany.exemptions['anonymised-statistics']).toMatchObject({ rule: 'exempt' })
    expect(germany.rules).toEqual(regimeFor({ country: 'DE' }).rules)
    expect(germany.sources.at(-1)).toContain('Omnibus')
    for (const country of ['GB', 'CH', 'US', '', 'ZZ']) {
      expect(at(country, omnibusFrom)).toBe(regimeFor({ country }))
    }
    expect(at('DE', Number.NaN)).toBe(regimeFor({ country: 'DE' }))
    expect(regimeFor({ country: 'DE' }).exemptions).not.toHaveProperty('anonymised-statistics')
  })

  it('lets no opt-out lapse into a permission in California, nor be asked again within twelve months', () => {
    const { lifetime, reask } = regimeFor({ country: 'US', region: 'CA' })
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

  it('answers anything, with a regime whose values hold', () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('US', 'FR', 'CA', 'GB', 'IN', 'JP', 'constructor', '__proto__', 'US-CA'),
      fc.stringMatching(/^[A-Z]{2}$/),
    )
    fc.assert(
      fc.property(text, fc.option(text, { nil: undefined }), (country, region) => {
        const regime = regimeFor({ country, ...(region !== undefined && { region }) })
        expect(regime.rules.necessary).toBe('exempt')
        expect(regime.id).toMatch(/^[a-z]/)
        expect(regime.sources.length).toBeGreaterThan(0)
        for (const days of [...Object.values(regime.lifetime), ...Object.values(regime.reask)]) {
          expect(days).toBeGreaterThanOrEqual(0)
          expect(days).toBeLessThanOrEqual(730)
        }
      }),
      { numRuns: 3000 },
    )
  })
})
