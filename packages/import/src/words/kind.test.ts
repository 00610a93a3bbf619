import { describe, expect, it } from 'vitest'
import { kindFrom } from './kind'

describe('the label of a category', () => {
  it.each([
    [
      'necessary',
      'Cookies necessary for the platform to function properly/functionality cookies',
      'Strictly necessary cookies',
      'Cookies nécessaires au fonctionnement du site',
      'Cookies strictement nécessaires (exemptés de consentement)',
      'Essential',
      'Cookies techniques',
      'Security',
    ],
    [
      'statistics',
      'Analytics and stats',
      'Statistiques',
      'Mesure d’audience',
      'Audience measurement',
      'Performance cookies',
      'Necessary and statistical cookies',
    ],
    [
      'advertising',
      'Advertising',
      'Marketing',
      'Targeting cookies',
      'Publicité ciblée',
      'Statistics and advertising',
      'Mesure de la publicité',
    ],
    ['functional', 'Functional', 'User experience', 'Préférences', 'Cookies de personnalisation'],
    [null, 'Social networks', 'Réseaux sociaux', 'Cookies', '', 'Cookies used on this platform'],
  ] as const)('tells of the kind %s', (kind, ...labels: readonly string[]) => {
    for (const label of labels) expect(`${label}: ${kindFrom(label)}`).toBe(`${label}: ${kind}`)
  })

  it.each([
    'Non-essential cookies',
    'Not strictly necessary',
    'Unnecessary cookies',
    'Cookies non nécessaires',
    'Cookies pas indispensables',
    'Cookies nécessitant votre consentement',
    'Cookies whose consent is required',
    'Cookies for which consent is necessary',
    'Cookies nécessaires, avec votre accord',
    `necessary ${'x'.repeat(2000)}`,
  ])('never makes necessary what may be asked about: %.60s', (label) => {
    expect(kindFrom(label)).toBeNull()
  })
})
