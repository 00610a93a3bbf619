import { describe, expect, it, vi } from 'vitest'
import { createConsent } from '../create-consent'
import { watchGpc } from '../effects/watch-gpc/watch-gpc'
import { definePolicy } from '../model/define-policy'
import { california } from '../regimes/california'
import { eu } from '../regimes/eu'
import { gpcFrom } from './gpc-from'
import { gpcResource } from './gpc-resource'
import { headerStorage } from './header-storage'

const policy = definePolicy({
  categories: [{ id: 'ads', kind: 'advertising', label: 'Advertising' }],
  services: [{ id: 'pixel', category: 'ads', provider: 'P', function: 'F', trackers: [] }],
})
const AT = Date.UTC(2026, 2, 1)
const DAY = 864e5
const answered = (cookie: string | null, days: number, regime = eu, gpc: string | null = null) => {
  const setCookie = vi.fn()
  const onError = vi.fn()
  const consent = createConsent({
    policy,
    regime,
    storage: headerStorage({ cookie, setCookie }),
    effects: [watchGpc({ navigator: gpcFrom(gpc) })],
    now: () => AT + days * DAY,
    onError,
  })
  consent.start()
  return { consent, setCookie, onError, headers: setCookie.mock.calls.flat() }
}
const text = `1.accept~${(AT / 1000).toString(36)}.ads.pixel$`

describe('headerStorage', () => {
  it('reads the choice among other cookies, and sets it anew for the time that remains', () => {
    const { consent, headers } = answered(`a=1; cookies_preferences=${text};b=2`, 100)
    expect(consent.allows('pixel')).toBe(true)
    expect(headers).toEqual([
      `cookies_preferences=${text}; Path=/; Max-Age=${84 * 86400}; SameSite=Lax; Secure`,
    ])
  })

  it('sets nothing where there is no choice, or one that ran out', () => {
    expect(answered(null, 0).headers).toEqual([])
    expect(answered('', 0).headers).toEqual([])
    const { consent, headers } = answered(`cookies_preferences=${text}`, 184)
    expect(headers).toEqual([])
    expect(consent.explain('pixel').because).toBe('expired')
  })

  it('takes the newest of several', () => {
    const newer = `1.reject~${(AT / 1000 + 60).toString(36)}.!ads.!pixel$`
    for (const texts of [
      [text, newer],
      [newer, text],
    ]) {
      const { consent } = answered(texts.map((own) => `cookies_preferences=${own}`).join('; '), 1)
      expect(consent.explain('pixel').because).toBe('denied')
    }
  })

  it('grants nothing on a malformed header, and reports it', async () => {
    for (const garbage of ['%00', '{"ads":true}', '1.accept~zzzzzz.ads.pixel$', '='.repeat(1e5)]) {
      const { consent, headers } = answered(`cookies_preferences=${garbage}`, 0)
      expect(consent.allows('pixel')).toBe(false)
      expect(headers).toEqual([])
    }
    const { onError } = answered('cookies_preferences=garbage', 0)
    await vi.waitFor(() => expect(onError).toHaveBeenCalledOnce())
  })

  it('keeps a choice that is made on the server', () => {
    const { consent, setCookie, onError } = answered(null, 0)
    consent.rejectAll()
    expect(setCookie).toHaveBeenCalledExactlyOnceWith(
      `cookies_preferences=1.reject~${(AT / 1000).toString(36)}.!ads.!pixel$; Path=/; Max-Age=${184 * 86400}; SameSite=Lax; Secure`,
    )
    expect(onError).not.toHaveBeenCalled()
  })

  it('sets the attributes that it is told to', () => {
    const setCookie = vi.fn()
    const options = { cookie: null, setCookie, name: 'eu-consent' }
    headerStorage({ ...options, domain: 'example.org', secure: false }).write('x', 9)
    headerStorage({ ...options, partitioned: true, secure: false }).write('x', 9)
    expect(setCookie.mock.calls.flat()).toEqual([
      'eu-consent=x; Path=/; Max-Age=9; SameSite=Lax; Domain=example.org',
      'eu-consent=x; Path=/; Max-Age=9; SameSite=None; Secure; Partitioned',
    ])
  })
})

describe('gpcFrom', () => {
  it.each([
    ['1', true],
    [' 1 ', true],
    ['0, 1', true],
    [['1', '1'], true],
    ['0', false],
    ['11', false],
    ['true', false],
    ['1;a=b', false],
    ['', false],
    [null, false],
    [undefined, false],
  ])('%j: %s', (header, expected) => {
    expect(gpcFrom(header)).toEqual({ globalPrivacyControl: expected })
  })

  it('denies on the server what the signal denies in the browser, and has it remembered', () => {
    const { consent, headers } = answered(null, 0, california, '1')
    expect(consent.explain('pixel').because).toBe('signal')
    expect(headers).toEqual([
      expect.stringMatching(
        /^cookies_preferences=1\.signal\.\w+~\w+\$; Path=\/; Max-Age=34560000;/,
      ),
    ])
    const next = answered(String(headers[0]).split(';')[0] ?? '', 1, california)
    expect(next.consent.explain('pixel')).toMatchObject({ because: 'signal', signal: 'absent' })
  })
})

describe('gpcResource', () => {
  it('is what the specification asks for', () => {
    const { path, type, body } = gpcResource({ lastUpdate: '2026-11-24' })
    expect({ path, type }).toEqual({ path: '/.well-known/gpc.json', type: 'application/json' })
    expect(JSON.parse(body)).toEqual({ gpc: true, lastUpdate: '2026-11-24' })
    expect(JSON.parse(gpcResource({ gpc: false, lastUpdate: '2026-01-31' }).body).gpc).toBe(false)
  })

  it.each(['', 'today', '2026-02-30', '24.11.2026'])(
    'does not take %j for a date',
    (lastUpdate) => {
      expect(() => gpcResource({ lastUpdate })).toThrow(RangeError)
    },
  )
})
