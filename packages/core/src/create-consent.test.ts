import { describe, expect, it, vi } from 'vitest'
import type { ChoiceStorage, ConsentOptions, Effect, Stop } from './consent'
import { createConsent } from './create-consent'
import { memoryStorage } from './effects/storage/memory-storage'
import { definePolicy } from './model/define-policy'
import { eu } from './regimes/eu'

const policy = definePolicy({
  categories: [
    { id: 'statistics', kind: 'statistics', label: 'Statistics' },
    { id: 'media', label: 'Media' },
  ],
  services: [
    { id: 'matomo', category: 'statistics', provider: 'P', function: 'F', trackers: [] },
    { id: 'map', category: 'media', provider: 'P', function: 'F', trackers: [] },
  ],
})
const AT = Date.UTC(2026, 2, 1)
const DAY = 864e5
const consentWith = (
  options: Partial<ConsentOptions<'statistics' | 'media', 'matomo' | 'map'>> = {},
) => createConsent({ policy, regime: eu, storage: memoryStorage(), now: () => AT, ...options })
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

describe('createConsent', () => {
  it('touches nothing until it is started', () => {
    const storage = { read: vi.fn(() => null), write: vi.fn() }
    const effect = vi.fn(() => () => {})
    const consent = consentWith({ storage, effects: [effect] })
    expect(consent.get()).toBe(consent.getInitial())
    expect(storage.read).not.toHaveBeenCalled()
    expect(effect).not.toHaveBeenCalled()
    consent.start()
    expect(consent.get()).not.toBe(consent.getInitial())
    expect(effect).toHaveBeenCalledOnce()
  })

  it('remembers an answer, and asks nothing the next time', () => {
    const storage = memoryStorage()
    const first = consentWith({ storage })
    first.start()
    first.acceptAll()
    const next = consentWith({ storage, now: () => AT + 100 * DAY })
    next.start()
    expect(next.get().needsAnswer).toBe(false)
    expect(next.explain('matomo')).toEqual({
      allowed: true,
      because: 'granted',
      decidedAt: AT,
      expiresAt: AT + 184 * DAY,
      regime: 'eu',
    })
  })

  it('does not prolong an answer by reading it', () => {
    const storage = memoryStorage()
    const write = vi.spyOn(storage, 'write')
    const first = consentWith({ storage })
    first.start()
    first.rejectAll()
    const text = storage.read()
    const day = consentWith({ storage, now: () => AT + 183 * DAY })
    day.start()
    day.refresh()
    const late = consentWith({ storage, now: () => AT + 184 * DAY })
    late.start()
    // Given back once a page, for what remains of its time.
    expect(write.mock.calls).toEqual([
      [text, 184 * 86400],
      [text, 86400],
    ])
    expect(late.get().needsAnswer).toBe(true)
    expect(late.allows('map')).toBe(false)
  })

  it('keeps a refusal for its whole time again at each visit where the law allows until refused, and a grant never', () => {
    const optOut = { ...eu, rules: { ...eu.rules, statistics: 'allow', other: 'allow' } } as const
    const givenAfter = (answer: 'rejectAll' | 'acceptAll', days: number): number | undefined => {
      const storage = memoryStorage()
      const first = consentWith({ storage, regime: optOut })
      first.start()
      first[answer]()
      const write = vi.spyOn(storage, 'write')
      const next = consentWith({ storage, regime: optOut, now: () => AT + days * DAY })
      next.start()
      expect(next.allows('map')).toBe(answer === 'acceptAll')
      return write.mock.lastCall?.[1]
    }
    expect(givenAfter('rejectAll', 100)).toBe(400 * 86400)
    expect(givenAfter('rejectAll', 1000)).toBe(400 * 86400)
    expect(givenAfter('acceptAll', 100)).toBe(84 * 86400)
    expect(givenAfter('acceptAll', 1000)).toBeUndefined()
  })

  it('lets no visit under another law, nor on a page that knows less, shorten how long such a refusal is kept', () => {
    const optOut = { ...eu, rules: { ...eu.rules, statistics: 'allow', other: 'allow' } } as const
    const storage = memoryStorage()
    const first = consentWith({ storage, regime: optOut })
    first.start()
    first.rejectAll()
    const write = vi.spyOn(storage, 'write')
    const { categories } = policy
    const page = { policy: { categories, services: [] } as never, regime: eu }
    for (const elsewhere of [{ regime: eu }, page]) {
      consentWith({ storage, ...elsewhere, now: () => AT + 10 * DAY }).start()
      expect(write.mock.lastCall?.[1]).toBe(400 * 86400)
    }
  })

  it('keeps a choice no longer than browsers do, whatever a law allows', () => {
    const storage = memoryStorage()
    const write = vi.spyOn(storage, 'write')
    const consent = consentWith({
      storage,
      regime: { ...eu, lifetime: { granted: 730, denied: Number.POSITIVE_INFINITY } },
      now: () => AT,
    })
    consent.start()
    consent.rejectAll()
    expect(write.mock.lastCall?.[1]).toBe(400 * 86400)
    expect(consent.explain('map')).toMatchObject({ because: 'denied', expiresAt: null })
  })

  it('hears a signal that binds, also where the site does not watch it, and leaves one that does not', () => {
    const binding = { ...eu, gpc: { denies: ['statistics'], overridable: true } } as const
    for (const value of [true, 'yes']) {
      vi.stubGlobal('navigator', { globalPrivacyControl: value })
      const consent = consentWith({ regime: binding })
      consent.start()
      expect(consent.explain('matomo').because).toBe('signal')
      const elsewhere = consentWith()
      elsewhere.start()
      expect(elsewhere.get().gpc).toBe('absent')
    }
    // That it is gone later is no consent. 4 CCR 904-3, rule 5.09
    vi.stubGlobal('navigator', { globalPrivacyControl: true })
    const regime = { ...binding, rules: { ...eu.rules, statistics: 'allow' } } as const
    const storage = memoryStorage()
    consentWith({ regime, storage }).start()
    vi.stubGlobal('navigator', {})
    const later = consentWith({ regime, storage })
    later.start()
    expect(later.explain('matomo').because).toBe('signal')
    vi.stubGlobal('navigator', undefined)
    const nowhere = consentWith({ regime: binding })
    nowhere.start()
    expect(nowhere.get().gpc).toBe('absent')
    vi.unstubAllGlobals()
  })

  it('remembers that a notice was read, and tells those who come back no second time', () => {
    const storage = memoryStorage()
    const regime = { ...eu, rules: { ...eu.rules, statistics: 'allow', other: 'allow' } } as const
    const first = consentWith({ storage, regime: { ...regime, informs: true } })
    first.start()
    expect(first.get()).toMatchObject({ needsNotice: true, needsAnswer: false })
    first.acknowledge()
    const next = consentWith({ storage, regime: { ...regime, informs: true } })
    next.start()
    expect(next.get()).toMatchObject({ needsNotice: false, choice: { method: 'acknowledge' } })
    expect(next.explain('map').because).toBe('unrefused')
  })

  it('withdraws what was granted', () => {
    const storage = memoryStorage()
    const consent = consentWith({ storage })
    consent.start()
    consent.acceptAll()
    consent.withdraw()
    expect(consent.get().choice).toMatchObject({ method: 'withdraw' })
    expect(consent.allows('statistics')).toBe(false)
    expect(storage.read()).toMatch(/^1\.withdraw~\w+-1(\.-[a-z]+){4}\$$/)
  })

  it('says of an id that is not declared that it is not', () => {
    const consent = consentWith()
    expect(consent.explain('constructor' as never).because).toBe('undeclared')
    consent.start()
    consent.acceptAll()
    for (const id of ['matmo', 'constructor', '__proto__', 'toString']) {
      expect(consent.explain(id as never)).toMatchObject({ allowed: false, because: 'undeclared' })
      expect(consent.allows(id as never)).toBe(false)
    }
  })

  it('tells listeners of each change once, with its event, and of nothing else', () => {
    const consent = consentWith()
    const listener = vi.fn()
    const stop = consent.subscribe(listener)
    consent.start()
    consent.close()
    consent.open()
    stop()
    consent.close()
    expect(listener.mock.calls.map(([, event]) => event.type)).toEqual(['restored', 'opened'])
  })

  it('tells a listener of one permission only when that one changes, or the memory was read', () => {
    const consent = consentWith()
    const [map, matomo] = [vi.fn(), vi.fn()]
    consent.subscribe(map, 'map')
    const stop = consent.subscribe(matomo, 'matomo')
    consent.start()
    consent.open()
    expect(map).toHaveBeenCalledTimes(1)
    consent.choose({ media: true })
    expect(map).toHaveBeenCalledTimes(2)
    expect(matomo).toHaveBeenCalledTimes(1)
    stop()
    consent.choose({ statistics: true })
    expect(matomo).toHaveBeenCalledTimes(1)
  })

  it('tells nobody who has just left', () => {
    const consent = consentWith()
    const second = vi.fn()
    const stops: Stop[] = []
    consent.subscribe(() => stops[0]?.())
    stops.push(consent.subscribe(second))
    consent.start()
    expect(second).not.toHaveBeenCalled()
  })

  it('says that an id is watched from its first listener until the last of them has left', () => {
    const consent = consentWith()
    consent.subscribe(() => {})
    expect(consent.isWatched('map')).toBe(false)
    const stops = [consent.subscribe(() => {}, 'map'), consent.subscribe(() => {}, 'map')] as const
    stops[0]()
    stops[0]()
    expect(consent.isWatched('map')).toBe(true)
    expect(consent.isWatched('matomo')).toBe(false)
    stops[1]()
    expect(consent.isWatched('map')).toBe(false)
  })

  it('tells everyone of every snapshot in one order, when a listener answers too', () => {
    const consent = consentWith()
    const heard: string[] = []
    consent.subscribe((_, { type }) => {
      if (type === 'opened') consent.acceptAll()
    })
    consent.subscribe((_, { type }) => heard.push(type))
    consent.start()
    consent.open()
    expect(heard).toEqual(['restored', 'opened', 'chosen'])
  })

  it('counts its starts, and stops with the last', () => {
    const stopped = vi.fn()
    const effect = vi.fn(() => stopped)
    const consent = consentWith({ effects: [effect] })
    const stops = [consent.start(), consent.start()] as const
    stops[0]()
    stops[0]()
    expect(stopped).not.toHaveBeenCalled()
    stops[1]()
    expect(stopped).toHaveBeenCalledOnce()
    consent.start()()
    expect(effect).toHaveBeenCalledTimes(2)
    expect(stopped).toHaveBeenCalledTimes(2)
  })

  it('hears what effects say of the page before it reads its memory', () => {
    const storage = memoryStorage()
    const first = consentWith({ storage })
    first.start()
    first.acceptAll()
    const seen: boolean[] = []
    const consent = consentWith({
      storage,
      regime: { ...eu, gpc: { denies: ['statistics'], overridable: true } },
      effects: [
        (own, send) => {
          send({ type: 'signalled', gpc: 'present', at: own.now() })
          return () => {}
        },
      ],
    })
    consent.subscribe(({ permissions }) => seen.push(permissions.matomo.allowed))
    consent.start()
    expect(seen).not.toContain(true)
    expect(consent.explain('matomo').because).toBe('signal')
    expect(consent.allows('map')).toBe(true)
  })

  it('keeps a refusal for as long as one may not ask again', () => {
    const storage = memoryStorage()
    const write = vi.spyOn(storage, 'write')
    const consent = consentWith({ storage, regime: { ...eu, reask: { granted: 0, denied: 366 } } })
    consent.start()
    consent.rejectAll()
    expect(write).toHaveBeenCalledExactlyOnceWith(expect.any(String), 366 * 86400)
  })

  it('finds, when it reads again, what another page decided and that time has passed', () => {
    const storage = memoryStorage()
    let now = AT
    const consent = consentWith({ storage, now: () => now })
    const other = consentWith({ storage, now: () => now })
    consent.start()
    other.start()
    other.acceptAll()
    expect(consent.allows('map')).toBe(false)
    consent.refresh()
    expect(consent.allows('map')).toBe(true)
    now += 184 * DAY
    consent.refresh()
    expect(consent.explain('map').because).toBe('expired')
    expect(consent.get().needsAnswer).toBe(true)
  })

  it('undoes effects in the reverse order', () => {
    const order: string[] = []
    const effect =
      (name: string): Effect =>
      () => {
        order.push(`+${name}`)
        return () => order.push(`-${name}`)
      }
    consentWith({ effects: [effect('a'), effect('b')] }).start()()
    expect(order).toEqual(['+a', '+b', '-b', '-a'])
  })

  it('is not held up by a listener, an effect or a stop that throws', async () => {
    const onError = vi.fn()
    const listener = vi.fn()
    const stop = vi.fn<Stop>()
    const fail = (what: string) => (): never => {
      throw new Error(what)
    }
    const consent = consentWith({
      onError,
      effects: [fail('effect'), () => fail('stop'), () => stop],
    })
    consent.subscribe(fail('listener'))
    consent.subscribe(listener)
    const stopAll = consent.start()
    consent.acceptAll()
    expect(consent.allows('matomo')).toBe(true)
    expect(listener).toHaveBeenCalledTimes(2)
    stopAll()
    expect(stop).toHaveBeenCalledOnce()
    await settled()
    expect(onError).toHaveBeenCalledTimes(4)
  })

  it('asks when the memory is garbage, and reports it once', async () => {
    const onError = vi.fn()
    const consent = consentWith({ storage: memoryStorage('{"statistics":true}'), onError })
    consent.start()
    expect(consent.get()).toMatchObject({ needsAnswer: true, choice: null })
    consent.refresh()
    await settled()
    expect(onError).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ code: 'malformed-choice' }),
    )
  })

  it.each<[string, ChoiceStorage]>([
    [
      'throws',
      {
        read: () => {
          throw new Error('blocked')
        },
        write: () => {
          throw new Error('full')
        },
      },
    ],
    ['drops what it is given', { read: () => null, write: () => {} }],
  ])('keeps the choice for the page when storage %s, and reports it', async (_, storage) => {
    const onError = vi.fn()
    const consent = consentWith({ storage, onError })
    consent.start()
    expect(consent.get().needsAnswer).toBe(true)
    consent.acceptAll()
    consent.start()()
    expect(consent.allows('matomo')).toBe(true)
    await settled()
    expect(onError).toHaveBeenCalledWith(expect.objectContaining({ code: 'storage-refused' }))
  })

  it('runs its effects once when a listener starts it too, and undoes them with the last stop', () => {
    const stopped = vi.fn()
    const effect = vi.fn(() => stopped)
    const consent = consentWith({ effects: [effect] })
    const inner: Stop[] = []
    consent.subscribe(() => {
      if (!inner.length) inner.push(consent.start())
    })
    const stop = consent.start()
    expect(effect).toHaveBeenCalledOnce()
    stop()
    expect(stopped).not.toHaveBeenCalled()
    inner[0]?.()
    expect(stopped).toHaveBeenCalledOnce()
  })

  it('undoes what had begun when an effect stops it while it starts', () => {
    const stops: string[] = []
    const effect =
      (name: string): Effect =>
      () =>
      () =>
        stops.push(name)
    const started: Stop[] = []
    const consent = consentWith({
      effects: [
        effect('a'),
        () => {
          for (const stop of started) stop()
          return () => stops.push('b')
        },
        effect('c'),
      ],
    })
    started.push(consent.start())
    started[0]?.()
    stops.length = 0
    consent.subscribe(() => started[1]?.())
    started[1] = consent.start()
    started[1]()
    expect(stops).toEqual(['c', 'b', 'a'])
  })

  describe('a lost refusal is a refusal, where the law allows until refused', () => {
    const optOut = { ...eu, rules: { ...eu.rules, statistics: 'allow', other: 'allow' } } as const
    const visit = (storage: ConsentOptions['storage'], now = AT) => {
      const consent = consentWith({ storage, regime: optOut, now: () => now })
      consent.start()
      return consent
    }
    const refused = (): string => {
      const storage = memoryStorage()
      visit(storage).rejectAll()
      return storage.read() as string
    }
    const several = (...texts: readonly string[]): ChoiceStorage => ({
      read: () => texts,
      write: () => {},
    })

    it.each([10 * 60_000, DAY, 366 * DAY, AT + 5 * DAY])(
      'holds when the clock is put back by %i ms',
      (by) => {
        const consent = visit(memoryStorage(refused()), AT - by)
        expect(consent.explain('map').because).toBe('denied')
        expect(consent.get().needsAnswer).toBe(false)
      },
    )

    it.each([
      ['cut', (text: string) => text.slice(0, -4)],
      ['of a newer version', (text: string) => text.replace('1.', '2.')],
      ['malformed', () => 'garbage'],
      ['a grant that is dated in the far future', () => '1.accept~zzzzzz.map.matomo.media$'],
    ])(
      'holds beside a second record that is %s, in any order, in one storage or in two',
      (_, bad) => {
        const good = refused()
        for (const texts of [
          [good, bad(good)],
          [bad(good), good],
        ]) {
          expect(visit(several(...texts)).explain('map').because).toBe('denied')
          expect(visit(texts.map((text) => memoryStorage(text))).explain('map').because).toBe(
            'denied',
          )
        }
        // Alone it is not known what it said.
        const alone = visit(memoryStorage(bad(good)))
        expect(alone.explain('map')).toMatchObject({ allowed: false, because: 'lost' })
        expect(alone.get()).toMatchObject({ needsAnswer: false, lost: true })
        alone.acceptAll()
        expect(alone.allows('map')).toBe(true)
      },
    )

    it.each([
      ['in one storage with a sound one', (a: string, b: string) => several(a, b)],
      ['in one of two', (a: string, b: string) => [memoryStorage(a), memoryStorage(b)]],
    ])(
      'is not forgotten by reading again, and not overwritten without an answer: %s',
      (_, kept) => {
        const earlier = memoryStorage()
        const first = visit(earlier, AT - DAY)
        first.choose({ statistics: true })
        const storage = kept(refused().slice(0, -4), earlier.read() as string)
        for (let visits = 0; visits < 3; visits++) {
          const consent = visit(storage)
          consent.refresh()
          expect(consent.explain('map').because).toBe('lost')
        }
        visit(storage).acceptAll()
        expect([storage].flat()[0]?.read()).not.toBeNull()
      },
    )

    it('holds where the memory throws, until the visitor answers', () => {
      const blocked = (): never => {
        throw new Error('blocked')
      }
      const consent = visit({ read: blocked, write: blocked })
      expect(consent.explain('map').because).toBe('lost')
      consent.acceptAll()
      consent.refresh()
      expect(consent.allows('map')).toBe(true)
    })

    it('ignores no answer: neither five minutes behind the last one, nor the 302nd of one second, nor before 1970', () => {
      let now = AT
      const storage = memoryStorage()
      const consent = consentWith({ storage, regime: optOut, now: () => now })
      consent.start()
      consent.acceptAll()
      for (const back of [300_000, 300_001, 366 * DAY, AT + DAY, 9e15]) {
        now = AT - back
        consent.rejectAll()
        expect(consent.explain('map').because).toBe('withdrawn')
        consent.acceptAll()
        expect(consent.explain('map').because).toBe('granted')
        expect(visit(storage, now).explain('map').because).toBe('granted')
      }
      for (let answers = 0; answers < 302; answers++) consent.rejectAll()
      expect(visit(storage, now).explain('map').because).toBe('denied')
      now = 9e15
      consent.acceptAll()
      expect(visit(storage, now).explain('map').because).toBe('granted')
    })
  })

  it('carries what it does not know: an old page drops no answer of a newer one, and refuses all of it with everything', () => {
    const grown = definePolicy({
      categories: [...policy.categories, { id: 'ads', label: 'Ads' }],
      services: [
        ...policy.services,
        { id: 'pixel', category: 'ads', provider: 'P', function: 'F', trackers: [] },
      ],
    })
    const storage = memoryStorage()
    const newer = createConsent({ policy: grown, regime: eu, storage, now: () => AT })
    const old = consentWith({ storage, now: () => AT + 1000 })
    newer.start()
    old.start()
    newer.choose({ ads: true })
    old.choose({ media: true })
    newer.refresh()
    expect([newer.allows('pixel'), newer.allows('map')]).toEqual([true, true])
    newer.choose({ ads: false })
    old.choose({ statistics: true })
    newer.refresh()
    expect(newer.explain('pixel').because).toBe('withdrawn')
    newer.choose({ ads: true })
    old.rejectAll()
    newer.refresh()
    expect(newer.explain('pixel').because).toBe('withdrawn')
  })

  it('does not overwrite what a newer version wrote, but for an answer', () => {
    const storage = memoryStorage('2.reject~whatever')
    const consent = consentWith({ storage })
    consent.start()
    consent.refresh()
    expect(storage.read()).toBe('2.reject~whatever')
    // Nor by what another tab tells, or to renew it.
    const other = memoryStorage()
    const elsewhere = consentWith({ storage: other })
    elsewhere.start()
    elsewhere.rejectAll()
    const both = consentWith({ storage: [storage, other] })
    both.start()
    both.refresh()
    expect(storage.read()).toBe('2.reject~whatever')
    consent.choose({ media: true })
    expect(storage.read()).toMatch(/^1\.choose\.\.\.\w+~\w+\.map:\w+\.media\$$/)
  })

  it('forgets everything on clear, also for those who read later, and remembers what is answered then', () => {
    const storage = memoryStorage()
    const [a, b] = [consentWith({ storage }), consentWith({ storage })]
    a.start()
    a.acceptAll()
    b.start()
    a.clear()
    expect(a.get()).toMatchObject({ needsAnswer: true, lost: false, choice: { answers: {} } })
    b.refresh()
    expect(b.explain('map').because).toBe('undecided')
    b.choose({ media: true })
    a.refresh()
    expect([a.allows('map'), a.allows('matomo')]).toEqual([true, false])
  })

  it('carries a grant of what it does not know for as long as a grant lasts, and what it knows longer', () => {
    const lifetime = eu.lifetime.granted * DAY
    const stored = (at: number): string => `1.choose~${(at / 1000).toString(36)}.map.other$`
    const keptAfter = (past: number): string => {
      const storage = memoryStorage(stored(AT - past))
      const consent = consentWith({ storage })
      consent.start()
      consent.choose({ statistics: false })
      return storage.read() as string
    }
    expect(keptAfter(lifetime - 1000)).toMatch(/\.map\.other\$$/)
    for (const past of [lifetime, lifetime + 1000]) {
      expect(keptAfter(past)).toMatch(/\.map\$$/)
    }
    const refusal = memoryStorage(stored(AT - 2 * lifetime).replace('other', '!other'))
    const consent = consentWith({ storage: refusal })
    consent.start()
    consent.rejectAll()
    // The oldest refusal keeps its date, and is not given that of today.
    expect(refusal.read()).toMatch(/~\w+\.-map\.!matomo\.!media\.!statistics~\w+\.!other\$$/)
  })

  it('says what went wrong, where, and what was thrown, once', async () => {
    const [unread, unwritten] = [new Error('unread'), new Error('unwritten')]
    const told = async (storage: ConsentOptions['storage'], run: 'get' | 'acceptAll') => {
      const onError = vi.fn()
      const consent = consentWith({ storage, onError })
      consent.start()
      consent.refresh()
      consent[run]()
      await settled()
      return onError.mock.calls.map(([error]) => error)
    }
    const failing: ChoiceStorage = {
      read() {
        throw unread
      },
      write() {
        throw unwritten
      },
    }
    expect(await told(failing, 'get')).toEqual([unread])
    expect(await told(memoryStorage('garbage'), 'get')).toEqual([
      expect.objectContaining({
        code: 'malformed-choice',
        path: 'storage',
        message: 'storage is unreadable. Asking again. (malformed-choice)',
      }),
    ])
    expect(await told({ read: () => null, write: failing.write }, 'acceptAll')).toEqual([
      expect.objectContaining({
        code: 'storage-refused',
        path: 'storage',
        message: 'storage kept nothing. The choice holds for this page. (storage-refused)',
        cause: unwritten,
      }),
    ])
    // What one of them keeps is kept, unless something older stands in another.
    expect(await told([memoryStorage(), { read: () => null, write() {} }], 'acceptAll')).toEqual([])
    const old = { read: () => '1.reject~1.!map$', write() {} }
    expect(await told([memoryStorage(), old], 'acceptAll')).toEqual([
      expect.objectContaining({ code: 'storage-refused' }),
    ])
  })

  it('gives without an answer nothing to what is blocked, and nothing that is over to what is empty', () => {
    const [full, empty] = [memoryStorage(), memoryStorage()]
    const first = consentWith({ storage: full })
    first.start()
    first.acceptAll()
    const write = vi.fn()
    const blocked: ChoiceStorage = {
      read() {
        throw new Error('blocked')
      },
      write,
    }
    const visit = (storage: ConsentOptions['storage'], days: number): void => {
      const consent = consentWith({ storage, now: () => AT + days * DAY })
      consent.start()
      consent.refresh()
    }
    visit([full, blocked], 1)
    expect(write).not.toHaveBeenCalled()
    const longest = Math.max(...Object.values(eu.lifetime), ...Object.values(eu.reask))
    for (const days of [longest, longest + 1]) {
      visit([full, empty], days)
      expect(empty.read()).toBeNull()
    }
    visit([full, empty], longest - 1)
    expect(empty.read()).toBe(full.read())
  })

  it('tries a few times where other tabs write each time, and no more', async () => {
    let texts = 0
    const write = vi.fn()
    const crossed: ChoiceStorage = {
      read: () => `1.reject~${(AT / 1000 + texts++).toString(36)}.!map$`,
      write,
    }
    const onError = vi.fn()
    const consent = consentWith({ storage: crossed, onError })
    consent.start()
    write.mockClear()
    consent.acceptAll()
    // Four times the choice, four times that something was answered.
    expect(write).toHaveBeenCalledTimes(8)
    await settled()
    expect(onError).toHaveBeenCalledWith(expect.objectContaining({ code: 'storage-refused' }))
    // What a browser drops is not tried again.
    const dropped = vi.fn()
    const silent = consentWith({ storage: { read: () => '1.reject~1.!map$', write: dropped } })
    silent.start()
    dropped.mockClear()
    silent.acceptAll()
    expect(dropped).toHaveBeenCalledTimes(2)
  })

  it('takes one text of a newer version for one, whatever stands beside it', () => {
    const write = vi.fn()
    const both: ChoiceStorage = { read: () => ['1.accept~1.map$', '2.reject~1.map$'], write }
    const consent = consentWith({ storage: both })
    consent.start()
    consent.refresh()
    expect(write).not.toHaveBeenCalled()
  })

  it('says both where another tab writes between writing and reading back', async () => {
    const other = memoryStorage()
    const elsewhere = consentWith({ storage: other, now: () => AT + 2000 })
    elsewhere.start()
    elsewhere.choose({ media: false })
    const storage = memoryStorage()
    let isCrossed = false
    const crossing: ChoiceStorage = {
      read: storage.read,
      write(text, maxAge) {
        storage.write(isCrossed ? text : (other.read() as string), maxAge)
        isCrossed = true
      },
    }
    const onError = vi.fn()
    const consent = consentWith({ storage: crossing, onError })
    consent.start()
    consent.choose({ statistics: true })
    const next = consentWith({ storage, now: () => AT + 3000 })
    next.start()
    expect([next.allows('matomo'), next.explain('map').because]).toEqual([true, 'denied'])
    await settled()
    expect(onError).not.toHaveBeenCalled()
  })

  it('keeps the choice when it is started again after storage refused it', () => {
    const consent = consentWith({ storage: { read: () => null, write: () => {} } })
    const stop = consent.start()
    consent.acceptAll()
    stop()
    consent.start()
    expect(consent.allows('matomo')).toBe(true)
  })
})
