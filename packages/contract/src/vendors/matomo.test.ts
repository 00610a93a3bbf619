import {
  type Consent,
  createConsent,
  definePolicy,
  type Exemption,
  type Service,
} from '@assent/core'
import { checkExemptions } from '@assent/core/document'
import { eraseTrackers } from '@assent/core/effects'
import { eea, eu, type Regime } from '@assent/core/regimes'
import { memoryStorage } from '@assent/core/storage'
import { exemptMatomoService, matomo, matomoService } from '@assent/core/vendors/matomo'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { describeVendor } from '../describe-vendor'
import { loadMatomo } from './matomo-stand-in'
import { standInAt } from './stand-in'

const page = window as unknown as { _paq?: unknown[] }
const site = { url: 'https://matomo.example/', siteId: 7 } as const
const address = [
  ['setTrackerUrl', 'https://matomo.example/matomo.php'],
  ['setSiteId', '7'],
]
const measure = [['trackPageView'], ['enableLinkTracking']]
const exempt = [
  ['disableBrowserFeatureDetection'],
  ['disableCampaignParameters'],
  ['setReferrerUrl', ''],
  ['setVisitorCookieTimeout', 33_955_200],
]
const { exemption: _, ...asked } = exemptMatomoService

describe('the queue of Matomo', () => {
  const told = standInAt('_paq', (tell) => ({ push: tell }))

  describeVendor({
    name: 'matomo',
    create: (options) => matomo({ ...site, ...options }),
    service: matomoService,
    globals: ['_paq'],
    script: 'https://matomo.example/matomo.js',
    told,
    granted: [['requireConsent'], ...address, ...measure, ['setConsentGiven']],
    denied: [['forgetConsentGiven']],
    again: [['setConsentGiven']],
  })

  // The same where a law asks first: to be exempt is a claim that a law may not know.
  describeVendor({
    name: 'matomo',
    create: (options) => matomo({ ...site, ...options, exempt: true }),
    service: asked,
    globals: ['_paq'],
    script: 'https://matomo.example/matomo.js',
    told,
    granted: [...exempt, ...address, [expect.any(Function)], ...measure],
    denied: [['forgetConsentGiven', -1]],
    // It would read campaigns again: it measures from the next page on.
    again: [],
  })
})

const objecting: Regime = {
  ...eea,
  exemptions: {
    'anonymised-statistics': {
      rule: 'object',
      source: 'CNIL',
      longest: 'P13M',
      longestData: 'P25M',
      firstParty: true,
      noTransfers: true,
      noAcquisition: true,
      processorOnly: true,
    },
  },
}
const policyWith = (own: Omit<Service, 'id' | 'category'>) =>
  definePolicy({
    categories: [{ id: 'statistics', kind: 'statistics', label: 'Statistics' }],
    services: [{ ...own, id: 'matomo', category: 'statistics' }],
  })

describe('Matomo and its script', () => {
  const stops: (() => void)[] = []
  const cookies = (): string[] =>
    document.cookie.split('; ').flatMap((pair) => pair.split('=')[0] || [])
  const visit = (isExempt: boolean, storage = memoryStorage()): Consent => {
    const consent = createConsent({
      policy: policyWith(isExempt ? exemptMatomoService : matomoService),
      regime: isExempt ? objecting : eu,
      storage,
      effects: [matomo({ ...site, service: 'matomo', exempt: isExempt }), eraseTrackers()],
    })
    stops.push(consent.start())
    return consent as Consent
  }
  const object = (consent: Consent, granted = false): void =>
    consent.choose({ services: { matomo: granted } })

  beforeEach(() => {
    vi.spyOn(document.head, 'append').mockReturnValue()
  })
  afterEach(() => {
    for (const stop of stops.splice(0)) stop()
    vi.restoreAllMocks()
    delete page._paq
    for (const name of cookies()) document.cookie = `${name}=; Path=/; Max-Age=0`
  })

  it('measures where nothing is asked, without campaign, referrer and features, and stores what it declares', () => {
    visit(true)
    const { hits } = loadMatomo(page)
    expect(hits).toEqual([{ campaign: false, referrer: false, features: false }])
    expect(cookies()).toEqual(['_pk_id.7.1fff', '_pk_ses.7.1fff'])
  })

  it('leaves, and tells, nothing of the origin that was kept before it was exempt', () => {
    document.cookie = '_pk_ref.7.1fff=1; Path=/'
    visit(true)
    expect(loadMatomo(page).hits).toEqual([{ campaign: false, referrer: false, features: false }])
    expect(cookies()).not.toContain('_pk_ref.7.1fff')
  })

  it('measures nothing once the visitor objects, whatever Matomo remembers, and no cookie is left', async () => {
    document.cookie = 'mtm_consent=1; Path=/'
    const storage = memoryStorage()
    const consent = visit(true, storage)
    const { hits } = loadMatomo(page)
    object(consent)
    page._paq?.push(['trackEvent'])
    await vi.waitFor(() => expect(cookies()).toEqual([]))
    expect(hits).toHaveLength(1)
    object(consent, true)
    page._paq?.push(['trackEvent'])
    expect([hits.length, cookies()]).toEqual([1, []])

    delete page._paq
    visit(true, storage)
    expect(loadMatomo(page).hits).toHaveLength(1)
  })

  it('is not there on the next page of a visitor who objected', () => {
    const storage = memoryStorage()
    object(visit(true, storage))
    stops.pop()?.()
    delete page._paq
    vi.mocked(document.head.append).mockClear()
    visit(true, storage)
    expect(page._paq).toBeUndefined()
    expect(document.head.append).not.toHaveBeenCalled()
  })

  it.each([true, false])(
    'measures nothing of who objected before its script was there, exempt: %s',
    (isExempt) => {
      const consent = visit(isExempt)
      object(consent, true)
      page._paq?.push(['trackEvent'])
      object(consent)
      const { hits } = loadMatomo(page)
      page._paq?.push(['trackEvent'])
      expect([hits, cookies()]).toEqual([[], []])
    },
  )

  it.each([true, false])(
    'measures who changes their mind before its script is there, exempt: %s',
    (isExempt) => {
      const consent = visit(isExempt)
      for (const granted of [true, false, true]) object(consent, granted)
      expect(loadMatomo(page).hits).toEqual([
        { campaign: !isExempt, referrer: !isExempt, features: !isExempt },
      ])
    },
  )

  it('measures who refused before its script was there, and agrees afterwards', () => {
    const consent = visit(false)
    for (const granted of [true, false]) object(consent, granted)
    const { hits } = loadMatomo(page)
    object(consent, true)
    expect(hits).toHaveLength(1)
  })
})

describe('exemptMatomoService', () => {
  it('keeps the conditions of its exemption, which the other does not', () => {
    const claim = { exemption: 'anonymised-statistics' as Exemption }
    expect(() => checkExemptions(policyWith(exemptMatomoService), objecting)).not.toThrow()
    expect(() => checkExemptions(policyWith({ ...matomoService, ...claim }), objecting)).toThrow(
      /exemption-condition/,
    )
  })
})
