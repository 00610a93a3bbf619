import { type Consent, createConsent, definePolicy } from '@assent/core'
import { checkGates } from '@assent/core/effects'
import { eu } from '@assent/core/regimes'
import { memoryStorage } from '@assent/core/storage'
import { type WpConsentApiOptions, wpConsentApi } from '@assent/core/vendors/wp-consent-api'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { describeVendor } from '../describe-vendor'

interface WpPage {
  wp_consent_type?: string
  wp_set_consent?: unknown
}

const page = window as WpPage
let told: string[] = []
const plugin = (category: string, value: string): void => {
  told.push(`${category}=${value}`)
}

describe('what wp-consent-api tells', () => {
  const service = { provider: 'P', function: 'F', trackers: [] } as const
  const policy = definePolicy({
    categories: [
      { id: 'necessary', kind: 'necessary', label: 'Necessary' },
      { id: 'statistics', kind: 'statistics', label: 'Statistics' },
      { id: 'ads', kind: 'advertising', label: 'Advertising' },
    ],
    services: [
      { ...service, id: 'login', category: 'necessary' },
      { ...service, id: 'counter', category: 'statistics' },
      { ...service, id: 'pixel', category: 'ads' },
    ],
  })
  const categories = {
    functional: 'necessary',
    statistics: 'statistics',
    'statistics-anonymous': 'counter',
    marketing: 'ads',
  } as const
  const errors: unknown[] = []
  let stop = (): void => {}
  let storage = memoryStorage()
  const started = (own: WpConsentApiOptions['categories'] = categories): Consent => {
    const consent = createConsent({
      policy,
      regime: eu,
      storage,
      effects: [wpConsentApi({ categories: own }), checkGates({ after: 0 })],
      onError: (error) => errors.push(error),
    })
    stop = consent.start()
    return consent as Consent
  }
  const atStart = [
    'functional=allow',
    'preferences=deny',
    'statistics=deny',
    'statistics-anonymous=deny',
    'marketing=deny',
  ]

  beforeEach(() => {
    told = []
    errors.length = 0
    storage = memoryStorage()
    page.wp_set_consent = plugin
  })
  afterEach(() => {
    stop()
    delete page.wp_consent_type
    delete page.wp_set_consent
  })

  it('is every category once the memory is read, then what an answer changes and no more', () => {
    const consent = started()
    expect(told.splice(0)).toEqual(atStart)
    consent.choose({ statistics: true })
    expect(told.splice(0)).toEqual(['statistics=allow', 'statistics-anonymous=allow'])
    consent.choose({ services: { counter: false } })
    expect(told.splice(0)).toEqual(['statistics-anonymous=deny'])
    consent.choose({ services: { pixel: true } })
    consent.open()
    expect(told).toEqual([])
  })

  it('is no denial, not for a moment, of what an earlier visit agreed to', () => {
    started().acceptAll()
    stop()
    told = []
    started()
    expect(told).toEqual([
      'functional=allow',
      'preferences=deny',
      'statistics=allow',
      'statistics-anonymous=allow',
      'marketing=allow',
    ])
  })

  it('is that without consent nothing may run, before anything else is told', () => {
    const types: unknown[] = []
    const listener = (): void => {
      types.push(page.wp_consent_type, ...told)
    }
    document.addEventListener('wp_consent_type_defined', listener)
    started()
    document.removeEventListener('wp_consent_type_defined', listener)
    expect(types).toEqual(['optin'])
  })

  it('is every category when the plugin comes after it, and not again', () => {
    delete page.wp_set_consent
    started()
    page.wp_set_consent = plugin
    dispatchEvent(new Event('DOMContentLoaded'))
    dispatchEvent(new Event('load'))
    expect(told).toEqual(atStart)
  })

  it('is nothing after it was stopped', () => {
    delete page.wp_set_consent
    const consent = started()
    stop()
    page.wp_set_consent = plugin
    dispatchEvent(new Event('load'))
    consent.acceptAll()
    expect(told).toEqual([])
  })

  it('is that a category without an answer is denied, and the functional one allowed', () => {
    started({}).acceptAll()
    expect(told).toEqual(atStart)
  })

  it('counts as what waits for a service, not for a category', async () => {
    started()
    await vi.waitFor(() => expect(errors).not.toEqual([]))
    expect(errors.map(String)).toEqual([expect.stringContaining('"pixel"')])
  })

  it('is a denial where the policy does not know an id, which is reported', async () => {
    started({ marketing: 'adverts' }).acceptAll()
    expect(told).toContain('marketing=deny')
    await vi.waitFor(() => expect(errors).not.toEqual([]))
    expect(errors[0]).toMatchObject({ code: 'unknown-service' })
  })
})

describe('beside other vendors', () => {
  // Said before anybody answered, and nothing of a vendor's: the page has both names already.
  beforeEach(() => {
    told = []
    Object.assign(page, { wp_consent_type: '', wp_set_consent: plugin })
  })
  const others = ['functional=allow', 'preferences=deny', 'statistics=deny']
  describeVendor({
    name: 'wp-consent-api',
    create: ({ service }) => wpConsentApi({ categories: { marketing: service } }),
    service: null,
    globals: ['wp_consent_type', 'wp_set_consent'],
    script: null,
    told: () => told,
    granted: [...others, 'statistics-anonymous=deny', 'marketing=deny', 'marketing=allow'],
    denied: ['marketing=deny'],
    again: ['marketing=allow'],
  })
})
