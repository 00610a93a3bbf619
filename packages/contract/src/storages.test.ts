import { type ChoiceStorage, createConsent, definePolicy } from '@assent/core'
import { eu } from '@assent/core/regimes'
import {
  compactStorage,
  cookieStorage,
  euConsentStorage,
  memoryStorage,
  webStorage,
} from '@assent/core/storage'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { describeStorage, textsIn } from './describe-storage'
import { portalConsent, portalPolicy } from './portal'

let memory = memoryStorage()

describeStorage({
  name: 'memoryStorage',
  create: () => memory,
  clear: () => {
    memory = memoryStorage()
  },
})

describeStorage({
  name: 'cookieStorage',
  create: () => cookieStorage(),
  clear: () => {
    document.cookie = 'cookies_preferences=; Path=/; Max-Age=0'
  },
})

for (const kind of ['local', 'session'] as const) {
  describeStorage({
    name: `webStorage, ${kind}`,
    create: () => webStorage({ kind }),
    clear: () => window[`${kind}Storage`].clear(),
  })
}

describeStorage({
  name: 'compactStorage',
  create: () => compactStorage(portalPolicy, cookieStorage()),
  clear: () => {
    document.cookie = 'cookies_preferences=; Path=/; Max-Age=0'
  },
})

describeStorage({
  name: 'euConsentStorage',
  create: () => euConsentStorage(portalPolicy),
  clear: () => {
    document.cookie = 'eu-consent=; Path=/; Max-Age=0'
  },
})

it('keeps the choice under the name of the seed, or under another', () => {
  cookieStorage().write('1.accept~a.x$', 60)
  cookieStorage({ name: 'eu-consent' }).write('1.reject~a.!x$', 60)
  expect(document.cookie).toContain('cookies_preferences=1.accept~a.x$')
  expect(document.cookie).toContain('eu-consent=1.reject~a.!x$')
  expect(textsIn(cookieStorage({ name: 'consent' }))).toEqual([])
  for (const name of ['cookies_preferences', 'eu-consent'])
    document.cookie = `${name}=; Path=/; Max-Age=0`
})

const TEXT = '1.accept~t4k2s0.statistics$'
const OTHER = '1.reject~t4k2s1.!statistics$'
const blocked: ChoiceStorage = {
  read: () => {
    throw new DOMException('blocked', 'SecurityError')
  },
  write: () => {
    throw new DOMException('blocked', 'SecurityError')
  },
}

describe('webStorage', () => {
  afterEach(() => {
    vi.useRealTimers()
    localStorage.clear()
  })

  it('drops the text when its time is over, and not before', () => {
    vi.useFakeTimers({ now: 1e12 })
    webStorage().write(TEXT, 60)
    vi.setSystemTime(1e12 + 59_000)
    expect(webStorage().read()).toBe(TEXT)
    vi.setSystemTime(1e12 + 60_000)
    expect(webStorage().read()).toBeNull()
    expect(localStorage).toHaveLength(0)
  })

  it('throws nothing away whose time was cut, and says that it is no choice', () => {
    vi.useFakeTimers({ now: 1.8e12 })
    webStorage().write(TEXT, 60)
    const kept = localStorage.getItem('cookies_preferences') as string
    const without = (at: number): string => kept.slice(0, at) + kept.slice(at + 1)
    const cuts = Array.from(kept, (_, at) => [kept.slice(at + 1), kept.slice(0, at)]).flat()
    const digits = Array.from(kept.slice(0, 10), (_, at) => without(at))
    for (const cut of [...cuts, ...digits]) {
      localStorage.setItem('cookies_preferences', cut)
      const consent = portalConsent({ storage: webStorage(), now: () => 1.8e12 })
      consent.start()
      const isWhole = cut === TEXT || cut === ''
      expect([cut, consent.get().lost]).toEqual([cut, !isWhole])
      expect(localStorage).toHaveLength(1)
    }
  })

  it('lets no older answer stand behind one that did not fit', () => {
    const area = {
      getItem: (key: string) => localStorage.getItem(key),
      removeItem: (key: string) => localStorage.removeItem(key),
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError')
      },
    }
    webStorage().write(TEXT, 60)
    expect(() => webStorage({ storage: area }).write(OTHER, 60)).toThrow('full')
    expect(webStorage().read()).toBeNull()
  })

  it('is not touched before it is used', () => {
    const access = vi.spyOn(window, 'localStorage', 'get')
    webStorage()
    expect(access).not.toHaveBeenCalled()
    access.mockRestore()
  })
})

describe('several storages', () => {
  const AT = Date.UTC(2026, 2, 1)
  const visit = (
    storage: readonly ChoiceStorage[],
    options: Partial<Parameters<typeof portalConsent>[0]> = {},
  ) => {
    const onError = vi.fn()
    const consent = portalConsent({ storage, now: () => AT, onError, ...options })
    consent.start()
    return { consent, onError }
  }
  const drops: ChoiceStorage = { read: () => null, write: () => {} }

  it('hold the latest of each answer, also before what is no choice', () => {
    const [first, second] = [memoryStorage(), memoryStorage()]
    const { consent } = visit([first])
    consent.acceptAll()
    visit([second], { now: () => AT + 1000 }).consent.choose({ media: false })
    for (const layers of [
      [first, second],
      [second, first],
      [memoryStorage('garbage'), first, second],
    ]) {
      const read = visit(layers, { now: () => AT + 2000 }).consent
      expect([read.allows('insights'), read.allows('map')]).toEqual([true, false])
    }
  })

  it('get back what one of them lost, for the time that remains and no longer', () => {
    const [lost, kept] = [memoryStorage(), memoryStorage()]
    visit([lost, kept]).consent.rejectAll()
    const text = kept.read() as string
    expect(lost.read()).toBe(text)
    lost.write('', 0)
    const write = vi.spyOn(lost, 'write')
    visit([memoryStorage(), lost, kept], { now: () => AT + 100 * 864e5 })
    expect(write).toHaveBeenCalledExactlyOnceWith(text, 84 * 86400)
  })

  it('keep an answer where one of them drops it, and report one that throws: it may say something else', async () => {
    const web = memoryStorage()
    const dropped = visit([drops, web])
    dropped.consent.acceptAll()
    const next = visit([drops, web])
    expect(next.consent.allows('map')).toBe(true)
    const refused = visit([blocked, web])
    expect(refused.consent.explain('map').because).toBe('undecided')
    refused.consent.rejectAll()
    expect(visit([blocked, web]).consent.explain('map').because).toBe('denied')
    await new Promise((resolve) => setTimeout(resolve))
    expect(dropped.onError).not.toHaveBeenCalled()
    expect(refused.onError).toHaveBeenCalledWith(
      expect.objectContaining({ code: 'storage-refused' }),
    )
  })
})

describe('euConsentStorage', () => {
  afterEach(() => {
    document.cookie = 'eu-consent=; Path=/; Max-Age=0'
  })

  it('begins with a readable boolean for each purpose that is asked about', () => {
    const consent = portalConsent({ storage: euConsentStorage(portalPolicy) })
    consent.start()
    consent.choose({ statistics: true, media: false })
    expect(document.cookie).toMatch(
      /(^|; )eu-consent=statistics=true&media=false&choice=1\.choose~[^;]+$/,
    )
    const next = portalConsent({ storage: euConsentStorage(portalPolicy) })
    next.start()
    expect(next.allows('insights')).toBe(true)
  })

  it('is the same choice once the policy has its purposes in another order, or has fewer or more', () => {
    const consent = portalConsent({ storage: euConsentStorage(portalPolicy) })
    consent.start()
    consent.rejectAll()
    const [first, ...others] = portalPolicy.categories
    const added = { id: 'added', label: 'Added' }
    for (const categories of [[...others, first], others, [added, ...portalPolicy.categories]]) {
      const policy = { categories, services: [] } as typeof portalPolicy
      const next = portalConsent({ storage: euConsentStorage(policy) })
      next.start()
      expect(next.explain('map').because).toBe('denied')
    }
  })

  it('is no choice where it was cut, also behind its name', () => {
    const text = 'statistics=true&media=true&choice=1.accept~t4k2s0.media.statistics$'
    for (let length = 1; length < text.length; length++) {
      document.cookie = `eu-consent=${text.slice(0, length)}; Path=/`
      const consent = portalConsent({ storage: euConsentStorage(portalPolicy) })
      consent.start()
      expect([length, consent.get().lost]).toEqual([length, true])
    }
  })

  it('is no choice where the booleans say something else', async () => {
    const onError = vi.fn()
    document.cookie =
      'eu-consent=statistics=true&media=true&choice=1.reject~t4k2s0.!media.!statistics$; Path=/'
    const consent = portalConsent({ storage: euConsentStorage(portalPolicy), onError })
    consent.start()
    expect(consent.get()).toMatchObject({ choice: null, needsAnswer: true, lost: true })
    await vi.waitFor(() => expect(onError).toHaveBeenCalledOnce())
  })
})

describe('cookies of a page that hides them', () => {
  it.each([cookieStorage, () => euConsentStorage(portalPolicy)])(
    'are kept and read behind an image of their name',
    (create) => {
      const image = document.createElement('img')
      image.name = 'cookie'
      document.body.append(image)
      expect(document.cookie).toBe(image)
      const consent = portalConsent({ storage: create() })
      consent.start()
      consent.rejectAll()
      image.remove()
      const next = portalConsent({ storage: create() })
      next.start()
      expect(next.explain('map').because).toBe('denied')
      for (const name of ['cookies_preferences', 'eu-consent'])
        document.cookie = `${name}=; Path=/; Max-Age=0`
    },
  )
})

describe('a policy with hundreds of services', () => {
  const policy = definePolicy({
    categories: [{ id: 'ads', kind: 'advertising', label: 'Advertising' }],
    services: Array.from({ length: 1000 }, (_, index) => ({
      id: `service-${index}`,
      category: 'ads' as const,
      provider: `Provider ${index}`,
      function: 'Advertising',
      trackers: [],
    })),
  })
  const everyOther = Object.fromEntries(
    policy.services.map(({ id }, index) => [id, index % 2 === 0]),
  )
  const visit = (storage: ChoiceStorage, onError = vi.fn()) => {
    const consent = createConsent({ policy, regime: eu, storage, onError })
    consent.start()
    return { consent, onError }
  }
  afterEach(() => {
    document.cookie = 'cookies_preferences=; Path=/; Max-Age=0'
  })

  it('is reported where the browser drops its cookie, and the choice holds for the page', async () => {
    const { consent, onError } = visit(cookieStorage())
    consent.choose({ services: everyOther })
    // No more than that something was answered that could not be kept.
    expect(document.cookie).toMatch(/^cookies_preferences=1\.choose\.\.\.\w+~\w+\$$/)
    expect(consent.allows('service-0')).toBe(true)
    await vi.waitFor(() =>
      expect(onError).toHaveBeenCalledExactlyOnceWith(
        expect.objectContaining({ code: 'storage-refused' }),
      ),
    )
  })

  it('is kept by compactStorage, in less than 1 kB', async () => {
    const storage = () => compactStorage(policy, cookieStorage())
    const { consent, onError } = visit(storage())
    consent.choose({ ads: true, services: everyOther })
    expect(document.cookie.length).toBeLessThan(1000)
    const next = visit(storage())
    expect(next.consent.get().choice).toEqual(consent.get().choice)
    expect(next.consent.get().needsAnswer).toBe(false)
    await new Promise((resolve) => setTimeout(resolve))
    expect(onError).not.toHaveBeenCalled()
    expect(next.onError).not.toHaveBeenCalled()
  })
})
