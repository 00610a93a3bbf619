import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Consent, ConsentOptions } from '../../consent'
import { createConsent } from '../../create-consent'
import { decodeChoice } from '../../model/codec'
import { definePolicy } from '../../model/define-policy'
import type { Tracker } from '../../model/policy'
import { eu } from '../../regimes/eu'
import { cookieStorage } from '../storage/cookie-storage'
import { memoryStorage } from '../storage/memory-storage'
import { webStorage } from '../storage/web-storage'
import { type Erasure, eraseTrackers } from './erase-trackers'

const tracker = (name: Tracker['name'], more: Partial<Tracker> = {}): Tracker => ({
  name,
  purpose: 'Purpose',
  retention: 'P1D',
  ...more,
})
const service = { provider: 'P', function: 'F' } as const
const policy = definePolicy({
  categories: [
    { id: 'statistics', kind: 'statistics', label: 'Statistics' },
    { id: 'media', label: 'Media' },
  ],
  services: [
    {
      ...service,
      id: 'insights',
      category: 'statistics',
      trackers: [
        tracker('in_id'),
        tracker({ prefix: '_in' }),
        tracker('shared'),
        tracker({ prefix: 'in.' }, { storage: 'local' }),
        tracker('in_tab', { storage: 'session' }),
        tracker('in_database', { storage: 'indexeddb' }),
        tracker({ prefix: 'in-' }, { storage: 'cache' }),
        tracker('in_server', { httpOnly: true }),
        tracker({ prefix: 'in_far' }, { party: 'third' }),
        tracker({ prefix: '__' }),
        tracker({ prefix: 'cook' }),
        tracker({ prefix: 'cook' }, { storage: 'local' }),
      ],
    },
    { ...service, id: 'map', category: 'media', trackers: [tracker('shared'), tracker('map')] },
  ],
})
const set = (name: string, more = 'Path=/'): void => {
  document.cookie = `${name}=1; ${more}`
}
const cookies = (): string[] =>
  document.cookie
    .split('; ')
    .filter(Boolean)
    .map((pair) => pair.split('=')[0] as string)
    .toSorted()
const openDatabase = (name: string): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name)
    request.onsuccess = () => resolve(request.result.close())
    request.onerror = reject
  })

describe('eraseTrackers', () => {
  let stop: () => void = () => {}
  let erasures: Erasure[] = []
  const started = (
    options: Pick<Partial<ConsentOptions>, 'storage' | 'now'> = {},
    onError?: (error: unknown) => void,
  ): Consent => {
    const consent = createConsent({
      policy,
      regime: eu,
      storage: memoryStorage(),
      effects: [eraseTrackers({ onErased: (own) => erasures.push(own) })],
      ...options,
      ...(onError && { onError }),
    })
    stop = consent.start()
    return consent as Consent
  }
  const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20))
  const erasureOf = async (id: string): Promise<Erasure> => {
    await vi.waitFor(() => expect(erasures.some((own) => own.service === id)).toBe(true))
    return erasures.findLast((own) => own.service === id) as Erasure
  }

  beforeEach(() => {
    erasures = []
  })
  afterEach(async () => {
    stop()
    for (const name of cookies()) {
      for (const path of ['/', location.pathname]) {
        for (const more of ['', '; Secure', '; Secure; SameSite=None; Partitioned']) {
          document.cookie = `${name}=; Max-Age=0; Path=${path}${more}`
        }
      }
    }
    localStorage.clear()
    sessionStorage.clear()
    for (const name of await caches.keys()) await caches.delete(name)
  })

  it('removes what a withdrawn service declares, wherever it stands, and nothing else', async () => {
    const consent = started()
    consent.acceptAll()
    for (const name of ['in_id', '_in_a', '_in_b', 'shared', 'own', 'in_idle']) set(name)
    set('_in_here', `Path=${location.pathname}`)
    for (const key of ['in.a', 'in.b', 'own', 'in']) localStorage.setItem(key, '1')
    sessionStorage.setItem('in_tab', '1')
    sessionStorage.setItem('own', '1')
    await openDatabase('in_database')
    await openDatabase('own_database')
    await caches.open('in-1')
    await caches.open('own')

    consent.choose({ statistics: false })
    const { erased, left } = await erasureOf('insights')
    expect(cookies()).toEqual(['in_idle', 'own', 'shared'])
    expect(Object.keys(localStorage).toSorted()).toEqual(['in', 'own'])
    expect(Object.keys(sessionStorage)).toEqual(['own'])
    const databases = (await indexedDB.databases()).map(({ name }) => name)
    expect(databases).toContain('own_database')
    expect(databases).not.toContain('in_database')
    expect(await caches.keys()).toEqual(['own'])
    expect([...erased].toSorted()).toEqual(
      [
        '_in_a',
        '_in_b',
        '_in_here',
        'in-1',
        'in.a',
        'in.b',
        'in_database',
        'in_id',
        'in_tab',
      ].toSorted(),
    )
    // "shared" belongs to the map too, which may run.
    expect(left).toEqual([
      { name: 'in_server', reason: 'http-only' },
      { name: 'in_far', reason: 'third-party' },
    ])
    consent.rejectAll()
    await erasureOf('map')
    expect(cookies()).toEqual(['in_idle', 'own'])
  })

  it('removes cookies behind an image of their name', async () => {
    const consent = started()
    consent.acceptAll()
    set('in_id')
    const image = document.createElement('img')
    image.name = 'cookie'
    document.body.append(image)
    consent.withdraw()
    const { erased } = await erasureOf('insights')
    image.remove()
    expect(erased).toEqual(['in_id'])
    expect(cookies()).toEqual([])
  })

  it('removes again, on the next page, what was written after the withdrawal', async () => {
    const storage = memoryStorage()
    started({ storage }).rejectAll()
    stop()
    set('in_id')
    started({ storage })
    await vi.waitFor(() => expect(cookies()).toEqual([]))
    set('_in_late')
    dispatchEvent(new PageTransitionEvent('pagehide'))
    await vi.waitFor(() => expect(cookies()).toEqual([]))
  })

  it('touches nothing before an answer, nor what runs', async () => {
    set('in_id')
    const consent = started()
    consent.acceptAll()
    await settled()
    expect(cookies()).toEqual(['in_id'])
    expect(erasures).toEqual([])
  })

  it('never removes what keeps the choice, whatever a service declares', async () => {
    const cookie = cookieStorage()
    const consent = started({ storage: [cookie, webStorage()] })
    consent.acceptAll()
    set('cook_own')
    localStorage.setItem('cook_own', '1')
    sessionStorage.setItem('in_tab', '1')
    consent.choose({ statistics: false })
    const { erased } = await erasureOf('insights')
    expect([...erased].toSorted()).toEqual(['cook_own', 'cook_own', 'in_tab'])
    expect(cookies()).toEqual(['cookies_preferences'])
    expect(Object.keys(localStorage)).toEqual(['cookies_preferences'])
    const [text = ''] = cookie.read() ?? []
    expect(decodeChoice(text)?.answers.insights?.granted).toBe(false)
  })

  it('removes nothing of what is allowed again by then', async () => {
    const consent = started()
    consent.acceptAll()
    set('in_id')
    set('_in_a')
    set('shared')
    localStorage.setItem('in.a', '1')
    consent.rejectAll()
    consent.acceptAll()
    consent.rejectAll()
    consent.choose({ statistics: true })
    // Refused in between, and not any more when a later tracker comes up.
    await erasureOf('insights')
    expect(cookies()).toEqual(['_in_a', 'in_id', 'shared'])
    expect(Object.keys(localStorage)).toEqual(['in.a'])
    expect(erasures.filter(({ service: id }) => id === 'insights')).toEqual([
      { service: 'insights', erased: [], left: [] },
      { service: 'insights', erased: [], left: [] },
    ])
  })

  it('leaves what another service that is allowed by then declares too', async () => {
    const consent = started()
    consent.acceptAll()
    set('shared')
    set('in_id')
    consent.rejectAll()
    consent.choose({ media: true })
    await erasureOf('insights')
    expect(cookies()).toEqual(['shared'])
  })

  it.each([
    ['Path=/; Secure'],
    ['Path=/; Secure; SameSite=None'],
    ['Path=/; Secure; SameSite=Strict'],
    ['Path=/; Secure; SameSite=None; Partitioned'],
  ])('removes cookies that only a safe page may set: %s', async (more) => {
    const consent = started()
    consent.acceptAll()
    for (const name of ['__Host-in', '__Secure-in', 'in_id']) set(name, more)
    set('__Secure-here', more.replace('/', location.pathname))
    expect(cookies()).toEqual(['__Host-in', '__Secure-here', '__Secure-in', 'in_id'])
    consent.withdraw()
    const { erased } = await erasureOf('insights')
    expect(cookies()).toEqual([])
    expect([...erased].toSorted()).toEqual(['__Host-in', '__Secure-here', '__Secure-in', 'in_id'])
  })

  it('removes what a service stored whose permission ended on this page, whatever ended it', async () => {
    let at = Date.now()
    const storage = memoryStorage()
    const consent = started({ storage, now: () => at })
    consent.acceptAll()
    set('in_id')
    at += eu.lifetime.granted * 864e5 + 1000
    consent.refresh()
    expect(consent.explain('insights').because).toBe('expired')
    await vi.waitFor(() => expect(erasures).toHaveLength(2))
    expect(cookies()).toEqual([])
    set('in_id')
    const told = erasures.length
    dispatchEvent(new PageTransitionEvent('pagehide'))
    // Of both services: nothing of this page is on its way any more.
    await vi.waitFor(() => expect(erasures).toHaveLength(told + 2))
    expect(cookies()).toEqual([])
    // A page that it never ran on may not know what it finds.
    stop()
    erasures = []
    set('in_id')
    started({ storage, now: () => at })
    await settled()
    expect(cookies()).toEqual(['in_id'])
    expect(erasures).toEqual([])
  })

  it('removes nothing because the consent is stopped', async () => {
    started().acceptAll()
    set('in_id')
    stop()
    await settled()
    expect(cookies()).toEqual(['in_id'])
  })

  it.each([
    [
      'throws',
      () => {
        throw new Error('told in vain')
      },
    ],
    ['fails later', () => Promise.reject(new Error('told in vain'))],
  ])('reports it where who is told %s', async (_, onErased) => {
    const onError = vi.fn()
    const consent = createConsent({
      policy,
      regime: eu,
      storage: memoryStorage(),
      effects: [eraseTrackers({ onErased })],
      onError,
    })
    stop = consent.start()
    consent.choose({ statistics: false })
    await vi.waitFor(() => expect(onError).toHaveBeenCalledWith(new Error('told in vain')))
  })

  it('says of what the browser does not give up that it is still there', async () => {
    const consent = started()
    consent.acceptAll()
    const get = vi.spyOn(Document.prototype, 'cookie', 'get').mockReturnValue('in_id=1')
    consent.withdraw()
    const { erased, left } = await erasureOf('insights')
    expect(erased).toEqual([])
    expect(left).toContainEqual({ name: 'in_id', reason: 'still-there' })
    get.mockRestore()
  })

  it('goes on with the rest where one storage is blocked, and reports it', async () => {
    const onError = vi.fn()
    const consent = started({}, onError)
    consent.acceptAll()
    set('in_id')
    sessionStorage.setItem('in_tab', '1')
    const blocked = vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError')
    })
    consent.withdraw()
    await erasureOf('insights')
    blocked.mockRestore()
    expect(cookies()).toEqual([])
    expect(sessionStorage).toHaveLength(0)
    // For each tracker that was to be there.
    await vi.waitFor(() => expect(onError).toHaveBeenCalledTimes(2))
  })
})
