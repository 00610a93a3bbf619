import { retentionIn } from '@assent/core/document'
import { enPolicy } from '@assent/ui/messages/en'
import { frPolicy } from '@assent/ui/messages/fr'
import { assert, constantFrom, integer, property, uniqueArray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { retentionFrom } from './retention'

describe('a time in words', () => {
  it.each([
    ['13 months', 'P13M'],
    ['six months', 'P6M'],
    ['six (6) months', 'P6M'],
    ['1 year', 'P1Y'],
    ['a year', 'P1Y'],
    ['1 an', 'P1Y'],
    ['un an', 'P1Y'],
    ['deux semaines', 'P2W'],
    ['12 mois', 'P12M'],
    ['treize mois', 'P13M'],
    ['vingt-quatre heures', 'PT24H'],
    ['quatre-vingt-dix jours', 'P90D'],
    ['thirty six months', 'P36M'],
    ['up to 12 months', 'P12M'],
    ['jusqu’à 13 mois', 'P13M'],
    ['Conservé pendant 6 mois', 'P6M'],
    ['30 minutes', 'PT30M'],
    ['24 h', 'PT24H'],
    ['24h', 'PT24H'],
    ['390 days', 'P390D'],
    ['13-month', 'P13M'],
    ['13 calendar months', 'P13M'],
    ['1 Year.', 'P1Y'],
    ['30 secs', 'PT30S'],
    ['1,825 days', 'P1825D'],
    ['1 825 jours', 'P1825D'],
    ['1.5 years', 'P18M'],
    ['1 year 6 months', 'P1Y6M'],
    ['1 an et 6 mois', 'P1Y6M'],
    ['1 day, 12 hours', 'P1DT12H'],
    ['P6M', 'P6M'],
    ['PT30M', 'PT30M'],
    ['session', 'session'],
    ['Session', 'session'],
    ['Sessions', 'session'],
    ['session cookie', 'session'],
    ['End of session (browser)', 'session'],
    ['until you close the browser', 'session'],
    ['When the browser is closed', 'session'],
    ['jusqu’à la fermeture du navigateur', 'session'],
    ['Durée de la session', 'session'],
  ])('%s is %s', (text, retention) => {
    expect(retentionFrom(text)).toEqual({ retention, loss: null })
  })

  it.each([
    ['Session / 1 year', 'P1Y'],
    ['1 year, 2 years', 'P2Y'],
    ['30 seconds till 1 year', 'P1Y'],
    ['1 week to 1 year', 'P1Y'],
    ['Session to 30 days', 'P30D'],
    ['30 minutes or the session', 'session'],
    ['30 minutes, 3w or 1y', 'P1Y'],
    ['6 mois\n13 mois', 'P13M'],
  ])('%j says several, of which the longest is %s', (text, retention) => {
    expect(retentionFrom(text)).toEqual({ retention, loss: 'longest-retention' })
  })

  it.each([
    ['2 weeks by default', 'P2W'],
    ['6 to 12 months', 'P12M'],
    ['6-12 months', 'P12M'],
    ['2 years after last activity', 'P2Y'],
    ['more than 1 year', 'P1Y'],
    ['24 months (persistent)', 'P24M'],
    ['renewed at random between requests or sessions, up to 12 months', 'P12M'],
    ['renouvelé aléatoirement, 12 mois au maximum', 'P12M'],
  ])('%s is %s, with words left', (text, retention) => {
    expect(retentionFrom(text)).toEqual({ retention, loss: 'retention-in-part' })
  })

  it.each([
    'persistent',
    'Persistent or session',
    'never',
    'Permanent',
    'Illimité',
    'varies',
    'no expiration',
    '10 Nov 2030',
    '2025',
    '0 days',
    '999999 years',
    '0.3 months',
    'see below',
    '',
    '5',
    'months',
    `1 year ${'x'.repeat(2000)}`,
  ])('%.30s is none', (text) => {
    expect(retentionFrom(text)).toEqual({ retention: null, loss: null })
  })

  it.each([enPolicy, frPolicy])('comes back from how a policy words it ($locale)', (messages) => {
    const units = uniqueArray(constantFrom('Y', 'M', 'W', 'D', 'TH', 'TM', 'TS'), { minLength: 1 })
    assert(
      property(units, integer({ min: 1, max: 9999 }), (chosen, value) => {
        const [date, time] = [chosen.filter((unit) => !unit[1]), chosen.filter((unit) => unit[1])]
        const inOrder = (of: readonly string[], order: string): string =>
          [...order]
            .filter((unit) => of.some((one) => one.endsWith(unit)))
            .map((unit) => value + unit)
            .join('')
        const hours = inOrder(time, 'HMS')
        const retention = `P${inOrder(date, 'YMWD')}${hours && `T${hours}`}` as const
        expect(retentionFrom(retentionIn(retention, messages))).toEqual({ retention, loss: null })
      }),
    )
    expect(retentionFrom(retentionIn('session', messages)).retention).toBe('session')
  })
})
