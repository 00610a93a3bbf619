import { createConsent, definePolicy, type Policy, type Regime } from '@assent/core'
import { california, eu, france, regimeFor, strictest, uk } from '@assent/core/regimes'
import { memoryStorage } from '@assent/core/storage'
import { describe, expect, it, vi } from 'vitest'
import { en } from '../messages/en'
import { bannerModel } from './banner-model'
import { preferencesModel } from './preferences-model'

const AT = Date.UTC(2026, 2, 1)
const DAY = 864e5
const service = (id: string, category: string, more: object = {}) =>
  ({ id, category, provider: id, function: `F ${id}`, trackers: [], ...more }) as const
const shop: Policy = definePolicy({
  notice: { site: { en: 'Shop' }, controller: 'Shop Ltd', page: { en: '/cookies' } },
  categories: [
    { id: 'statistics', kind: 'statistics', label: 'Statistics', description: 'Counts.' },
    { id: 'ads', kind: 'advertising', label: 'Advertising' },
    { id: 'media', label: 'Media' },
  ] as Policy['categories'],
  services: [
    service('insights', 'statistics'),
    service('pixel', 'ads'),
    service('youtube', 'media'),
    service('vimeo', 'media'),
  ] as Policy['services'],
})

/** A visitor of one browser, who comes back by days, to policies and laws that change. */
function visitor() {
  const storage = memoryStorage()
  let day = 0
  return {
    visit(on: number, policy: Policy = shop, regime: Regime = eu) {
      day = on
      const consent = createConsent({ policy, regime, storage, now: () => AT + day * DAY })
      consent.start()
      const model = () => bannerModel(consent, en)
      const press = (name: string): void =>
        model()
          .actions.find((own) => own.name === name)
          ?.run()
      const reasons = () =>
        Object.fromEntries(policy.services.map(({ id }) => [id, consent.explain(id).because]))
      const purposes = () => model().purposes.map(({ id }) => id)
      return { consent, model, press, reasons, purposes }
    },
  }
}

describe('the first layer', () => {
  it('says who asks, for what, by how many providers, and where the policy is', () => {
    const { model } = visitor().visit(0)
    expect(model()).toMatchObject({
      kind: 'question',
      site: ['Shop', 'Shop Ltd'],
      providers: 4,
      purposes: [
        { id: 'statistics', label: 'Statistics', description: 'Counts.' },
        { id: 'ads', label: 'Advertising', description: '' },
        { id: 'media', label: 'Media', description: '' },
      ],
      policy: { href: '/cookies' },
    })
    expect(model().text).toContain('4 providers')
  })

  it.each(['javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,a', ''])(
    'makes no link of %j',
    (page) => {
      const policy = { ...shop, notice: { site: 'Shop', page } }
      expect(visitor().visit(0, policy).model().policy).toBeNull()
    },
  )

  it('answers what it names, and nothing that was refused or signalled', () => {
    const someone = visitor()
    someone.visit(0).consent.acceptAll()
    someone.visit(100).consent.choose({ ads: false })
    const lapsed = someone.visit(185)
    expect(lapsed.purposes()).toEqual(['statistics', 'media'])
    lapsed.press('accept-all')
    expect(lapsed.reasons()).toMatchObject({ insights: 'granted', pixel: 'withdrawn' })

    vi.stubGlobal('navigator', { globalPrivacyControl: true })
    const law = strictest(california, france)
    const signalled = visitor().visit(0, shop, {
      ...law,
      rules: { ...law.rules, advertising: 'allow' },
    })
    expect(signalled.purposes()).not.toContain('ads')
    signalled.press('accept-all')
    expect(signalled.reasons()).toMatchObject({ pixel: 'signal' })
    vi.unstubAllGlobals()
  })

  it('asks after a single embed about the rest, as for the first time, and keeps what was said of it', () => {
    const someone = visitor()
    const first = someone.visit(0)
    first.consent.choose({ services: { youtube: true, vimeo: false } })
    expect(first.model().text).toContain('2 providers')
    expect(first.purposes()).toEqual(['statistics', 'ads'])
    first.press('accept-all')
    expect(first.reasons()).toMatchObject({ youtube: 'granted', vimeo: 'denied', pixel: 'granted' })

    const other = visitor().visit(0)
    other.consent.choose({ services: { youtube: true } })
    other.press('reject-all')
    expect(other.reasons()).toMatchObject({ youtube: 'granted', vimeo: 'denied', pixel: 'denied' })
    expect(other.consent.get().needsAnswer).toBe(false)
  })

  it('names what was let run for now, and is never an empty question', () => {
    const { consent, model, purposes } = visitor().visit(0, {
      ...shop,
      categories: shop.categories.slice(2),
      services: shop.services.slice(2, 3),
    })
    consent.allowOnce('youtube')
    expect(purposes()).toEqual(['media'])
    expect(model().providers).toBe(1)
  })

  it('asks about what changed or joined, and about no service that was refused under another name', () => {
    const someone = visitor()
    someone.visit(0).consent.rejectAll()
    const categories = [...shop.categories, { id: 'films', label: 'Films' }]
    const moved = shop.services.map((own) =>
      own.id === 'vimeo' ? { ...own, category: 'films' } : own,
    )
    const after = someone.visit(3, { ...shop, categories, services: moved })
    expect(after.consent.get().needsAnswer).toBe(false)

    const granted = visitor()
    granted.visit(0).consent.acceptAll()
    const joined = [...shop.services, service('late', 'ads')] as Policy['services']
    const news = granted.visit(3, { ...shop, services: joined })
    expect(news.model().text).toContain('One service has joined or changed')
    expect(news.purposes()).toEqual(['ads'])
    news.press('reject-all')
    expect(news.reasons()).toMatchObject({ pixel: 'granted', late: 'denied' })
  })
})

describe('the notice', () => {
  const counter = service('counter', 'statistics', {
    role: 'processor',
    exemption: 'anonymised-statistics',
  })
  const helper = service('helper', 'statistics', { role: 'processor' })
  const small = (...services: readonly object[]): Policy => ({
    ...shop,
    categories: shop.categories.slice(0, 1),
    services: services as Policy['services'],
  })

  it('is a notice that refuses all that it names, what is exempt with an objection too', () => {
    for (const regime of [uk, regimeFor({ visitor: { country: 'BR' }, establishment: 'BR' })]) {
      for (const services of [[counter], [counter, helper]]) {
        const { consent, model, press, reasons } = visitor().visit(0, small(...services), regime)
        if (!consent.get().needsNotice) continue
        expect(model()).toMatchObject({ kind: 'notice', providers: services.length })
        press('reject-all')
        expect(Object.values(reasons())).toEqual(services.map(() => 'denied'))
        expect(consent.get().needsNotice).toBe(false)
      }
    }
  })
})

describe('the preferences', () => {
  it('put nothing on that was not asked about: a category stands for its services', () => {
    const someone = visitor()
    someone.visit(0).consent.acceptAll()
    const services = shop.services.map((own) =>
      own.id === 'pixel' ? { ...own, provider: 'Another' } : own,
    )
    const { consent } = someone.visit(3, { ...shop, services })
    const ads = preferencesModel(consent, en).categories.find(({ id }) => id === 'ads')
    expect(ads?.answer).toBeNull()
    expect(consent.allows('ads')).toBe(false)
    expect(consent.allows('statistics')).toBe(true)
  })

  it('offer to withdraw consent, not what needs none', () => {
    const exempt = service('counter', 'statistics', { exemption: 'anonymised-statistics' })
    const policy = { ...shop, services: [exempt, ...shop.services] as Policy['services'] }
    const { consent } = visitor().visit(0, policy, france)
    consent.choose({ services: { counter: true } })
    expect(preferencesModel(consent, en).withdraw).toBeNull()
    consent.choose({ ads: true })
    expect(preferencesModel(consent, en).withdraw).toBe(en.withdraw)
  })
})
