import { createConsent, definePolicy } from '@assent/core'
import { eu } from '@assent/core/regimes'
import { headerStorage } from '@assent/core/server'
import {
  compactStorage,
  cookieStorage,
  euConsentStorage,
  memoryStorage,
  webStorage,
  widestCookieStorage,
} from '@assent/core/storage'
import { afterEach, describe, expect, it, vi } from 'vitest'

const TEXT = '1.accept~t4k2s0.x$'
/** Domains at which a browser takes no cookie, because everybody shares them. */
const SHARED = ['fr', 'gouv.fr', 'org', 'uk', 'co.uk']

interface Cookie {
  readonly name: string
  readonly value: string
  readonly domain: string
  readonly attributes: readonly string[]
}

/** A browser's jar at an address, as far as storages use it: RFC 6265bis, section 5.5. */
function visit(address: string) {
  const { hostname, protocol } = new URL(address)
  let jar: readonly Cookie[] = []
  const take = (pair: string): void => {
    const [first = '', ...attributes] = pair.split('; ')
    const [name = '', ...value] = first.split('=')
    const find = (key: string): string | undefined =>
      attributes.find((own) => own.startsWith(`${key}=`))?.slice(key.length + 1)
    const domain = find('Domain') ?? ''
    const isForeign = domain && hostname !== domain && !hostname.endsWith(`.${domain}`)
    const isUnsafe = protocol === 'http:' && attributes.includes('Secure')
    if (isForeign || SHARED.includes(domain) || isUnsafe) return
    jar = jar.filter((own) => own.name !== name || own.domain !== domain)
    if (find('Max-Age') === '0') return
    jar = [...jar, { name, value: value.join('='), domain, attributes }]
  }
  const document = {
    get cookie() {
      return jar.map(({ name, value }) => `${name}=${value}`).join('; ')
    },
    set cookie(pair) {
      take(pair)
    },
  }
  vi.stubGlobal('document', Object.create(document))
  vi.stubGlobal('location', { hostname, protocol })
  return {
    set: take,
    says: () => jar.map(({ name, value, domain }) => `${domain} ${name}=${value}`),
    attributes: () => jar.map((own) => own.attributes.join('; ')),
  }
}

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('cookieStorage', () => {
  it.each([
    ['http://portal.example', {}, 'Path=/; Max-Age=60; SameSite=Lax'],
    ['https://portal.example', {}, 'Path=/; Max-Age=60; SameSite=Lax; Secure'],
    [
      'https://portal.example',
      { partitioned: true },
      'Path=/; Max-Age=60; SameSite=None; Partitioned; Secure',
    ],
  ])('sets at %s, with %o, what browsers ask for', (address, options, attributes) => {
    const { attributes: own } = visit(address)
    cookieStorage(options).write(TEXT, 60)
    expect(own()).toEqual([attributes])
  })

  it('reads every cookie of its name, and no other that begins or ends like it', () => {
    const { set } = visit('https://shop.example.org')
    for (const pair of ['a=1', 'a=2; Domain=example.org', 'aa=3', 'b=a=4']) set(pair)
    expect(cookieStorage({ name: 'a' }).read()).toEqual(['1', '2'])
    expect(cookieStorage({ name: 'b' }).read()).toEqual(['a=4'])
    expect(cookieStorage({ name: 'c' }).read()).toEqual([])
  })
})

describe('widestCookieStorage', () => {
  it.each([
    ['https://a.shop.example.org', 'example.org'],
    ['https://example.org', 'example.org'],
    ['https://data.gouv.fr', 'data.gouv.fr'],
    ['https://a.b.shop.co.uk', 'shop.co.uk'],
    ['https://gouv.fr', ''],
    ['https://localhost', ''],
    ['https://192.0.2.7', ''],
    ['https://7.example.org', 'example.org'],
    ['https://shop.example.x7', 'example.x7'],
  ])('keeps the choice at %s for all hosts of %j, and leaves no probe', (address, domain) => {
    const { says, attributes } = visit(address)
    widestCookieStorage().write(TEXT, 60)
    expect(says()).toEqual([`${domain} cookies_preferences=${TEXT}`])
    expect(attributes()[0]).toContain('Max-Age=60; SameSite=Lax; Secure')
  })

  it('moves there what stood at a narrower domain, and nothing else', () => {
    const { set, says } = visit('https://a.shop.example.org')
    const narrower = ['', '; Domain=a.shop.example.org', '; Domain=shop.example.org']
    for (const domain of narrower) set(`name=old${domain}`)
    set('other=1; Domain=shop.example.org')
    const storage = widestCookieStorage({ name: 'name' })
    expect(storage.read()).toEqual(['old', 'old', 'old'])
    storage.write(TEXT, 60)
    expect(says()).toEqual(['shop.example.org other=1', `example.org name=${TEXT}`])
    expect(storage.keptIn).toEqual([{ name: 'name' }])
  })

  it('keeps it for a site that others embed, where that is asked for', () => {
    const { attributes } = visit('https://shop.example.org')
    widestCookieStorage({ partitioned: true }).write(TEXT, 60)
    expect(attributes()[0]).toContain('SameSite=None; Partitioned; Secure; Domain=example.org')
  })

  it('loses nothing on the way where the browser takes no cookie at all', () => {
    const { set, says } = visit('http://gouv.fr')
    set('cookies_preferences=old')
    widestCookieStorage({ partitioned: true }).write(TEXT, 60)
    expect(says()).toEqual([' cookies_preferences=old'])
  })
})

describe('where a choice is kept', () => {
  const policy = definePolicy({ categories: [{ id: 'x', label: 'X' }], services: [] })
  it.each([
    [() => memoryStorage(), []],
    [() => cookieStorage(), [{ name: 'cookies_preferences' }]],
    [() => widestCookieStorage(), [{ name: 'cookies_preferences' }]],
    [() => webStorage(), [{ name: 'cookies_preferences', storage: 'local' }]],
    [() => webStorage({ kind: 'session', key: 'k' }), [{ name: 'k', storage: 'session' }]],
    [() => euConsentStorage(policy), [{ name: 'eu-consent' }]],
    [() => compactStorage(policy, cookieStorage({ name: 'c' })), [{ name: 'c' }]],
    [() => headerStorage({ cookie: null, setCookie() {}, name: 'h' }), [{ name: 'h' }]],
  ])('is known of each storage: %s', (create, keptIn) => {
    const storage = create()
    expect(storage.keptIn).toEqual(keptIn)
    const both = [storage, storage]
    expect(createConsent({ policy, regime: eu, storage: both }).keptIn).toEqual([
      ...keptIn,
      ...keptIn,
    ])
  })

  it('is a header that may be missing', () => {
    for (const cookie of [null, undefined, '']) {
      expect(headerStorage({ cookie, setCookie() {} }).read()).toEqual([])
    }
  })
})

describe('webStorage, in a web view that has none', () => {
  it('keeps nothing, and loses nothing', () => {
    vi.stubGlobal('window', {})
    const storage = webStorage()
    expect(storage.read()).toBeNull()
    storage.write(TEXT, 60)
    expect(storage.read()).toBeNull()
  })

  it('gives back what something else wrote there, whatever it is', () => {
    const area = new Map<string, string>()
    const storage = webStorage({
      storage: {
        getItem: (key) => area.get(key) ?? null,
        setItem: (key, text) => void area.set(key, text),
        removeItem: (key) => void area.delete(key),
      },
    })
    for (const text of [
      'garbage',
      '0mywpk76o',
      '0mywpk76o ',
      '0MYWPK76O x',
      ' 0mywpk76o x',
      TEXT,
    ]) {
      area.set('cookies_preferences', text)
      expect(storage.read()).toBe(text)
    }
    expect(area.size).toBe(1)
  })
})

describe('euConsentStorage', () => {
  const policy = definePolicy({
    categories: [
      { id: 'x', label: 'X' },
      { id: 'y', label: 'Y' },
    ],
    services: [],
  })
  it.each([
    ['x=true&y=false&choice=1.choose~t4k2s0.x.!y$', '1.choose~t4k2s0.x.!y$'],
    ['y=false&choice=1.choose~t4k2s0.x.!y$', '1.choose~t4k2s0.x.!y$'],
    ['choice=1.choose~t4k2s0.x.!y$', '1.choose~t4k2s0.x.!y$'],
    ['y=false&x=true&choice=1.choose~t4k2s0.x.!y$', '1.choose~t4k2s0.x.!y$'],
    // Booleans that say otherwise, or something of what was not answered.
    ['x=true&y=true&choice=1.choose~t4k2s0.x.!y$', null],
    ['x=false&choice=1.choose~t4k2s0.x.!y$', null],
    ['z=true&choice=1.choose~t4k2s0.x.!y$', null],
    // What is no choice of this version stays what it is.
    ['x=true&choice=2.whatever', '2.whatever'],
    ['x=true&choice=garbage', 'garbage'],
    ['x=true&choice=', null],
    ['x=true', null],
    ['1.choose~t4k2s0.x.!y$', null],
  ])('reads %j as %j', (kept, text) => {
    const { set } = visit('https://portal.example')
    set(`eu-consent=${kept}`)
    expect(euConsentStorage(policy).read()).toEqual([text ?? kept])
  })

  it('writes what nobody can read as it is', () => {
    const { says } = visit('https://portal.example')
    euConsentStorage(policy).write('garbage', 60)
    expect(says()).toEqual([' eu-consent=choice=garbage'])
  })
})

describe('compactStorage', () => {
  it('gives back what it wrote, and reads anew what another tab wrote since', () => {
    const policy = definePolicy({
      categories: [{ id: 'x', label: 'X' }],
      services: Array.from({ length: 200 }, (_, i) => ({
        id: `service-${i}`,
        category: 'x' as const,
        provider: 'P',
        function: 'F',
        trackers: [],
      })),
    })
    const kept = memoryStorage()
    const visitor = (answer: 'acceptAll' | 'rejectAll') => {
      const consent = createConsent({ policy, regime: eu, storage: compactStorage(policy, kept) })
      consent.start()
      consent[answer]()
      return consent
    }
    const storage = compactStorage(policy, kept)
    expect(storage.read()).toEqual([])
    const refused = visitor('rejectAll')
    const texts = storage.read()
    const accepted = visitor('acceptAll')
    expect(storage.read()).not.toEqual(texts)
    refused.refresh()
    expect([refused, accepted].map((own) => own.allows('service-7'))).toEqual([true, true])
    const read = vi.spyOn(kept, 'read')
    accepted.refresh()
    expect(read).toHaveBeenCalled()
  })
})
