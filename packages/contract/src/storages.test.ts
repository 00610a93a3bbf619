import type { ChoiceStorage } from '@assent/core'
import { cookieStorage, layeredStorage, memoryStorage, webStorage } from '@assent/core/storage'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { describeStorage } from './describe-storage'

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
  name: 'layeredStorage',
  create: () => layeredStorage(cookieStorage(), webStorage()),
  clear: () => {
    document.cookie = 'cookies_preferences=; Path=/; Max-Age=0'
    localStorage.clear()
  },
})

it('keeps the choice under the name of the seed, or under another', () => {
  cookieStorage().write('1.a.accept.x', 60)
  cookieStorage({ name: 'eu-consent' }).write('1.a.reject.!x', 60)
  expect(document.cookie).toContain('cookies_preferences=1.a.accept.x')
  expect(document.cookie).toContain('eu-consent=1.a.reject.!x')
  expect(cookieStorage({ name: 'consent' }).read()).toBeNull()
})

const TEXT = '1.t4k2s0.accept.statistics'
const OTHER = '1.t4k2s1.reject.!statistics'
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

describe('layeredStorage', () => {
  afterEach(() => vi.useRealTimers())

  it('gives back to a layer what it lost, for the time that remains and no longer', () => {
    vi.useFakeTimers({ now: 1e12 })
    const [cookie, web] = [memoryStorage(), memoryStorage()]
    layeredStorage(cookie, web).write(TEXT, 1000)
    vi.setSystemTime(1e12 + 400_000)
    const lost = memoryStorage()
    const write = vi.spyOn(lost, 'write')
    expect(layeredStorage(lost, web).read()).toBe(TEXT)
    expect(write).toHaveBeenCalledExactlyOnceWith(expect.any(String), 600)
    vi.setSystemTime(1e12 + 1_000_000)
    expect(layeredStorage(lost, web).read()).toBeNull()
    expect(layeredStorage(cookie, lost).read()).toBeNull()
  })

  it('takes what was written last where two layers differ', () => {
    vi.useFakeTimers({ now: 1e12 })
    const [cookie, web] = [memoryStorage(), memoryStorage()]
    layeredStorage(cookie).write(TEXT, 1000)
    vi.setSystemTime(1e12 + 1000)
    layeredStorage(web).write(OTHER, 1000)
    expect(layeredStorage(cookie, web).read()).toBe(OTHER)
    expect(layeredStorage(cookie).read()).toBe(OTHER)
  })

  it('reads what a layer kept before, and repairs nothing with it', () => {
    const [cookie, web] = [memoryStorage(TEXT), memoryStorage()]
    expect(layeredStorage(cookie, web).read()).toBe(TEXT)
    expect(web.read()).toBeNull()
  })

  it('passes over a layer that throws, and throws only when no layer kept the text', () => {
    const web = memoryStorage()
    const layers = layeredStorage(blocked, web)
    layers.write(TEXT, 60)
    expect(layers.read()).toBe(TEXT)
    const drops: ChoiceStorage = { read: () => null, write: () => {} }
    expect(() => layeredStorage(blocked, drops).write(TEXT, 60)).toThrow(AggregateError)
    expect(() => layeredStorage(blocked).read()).toThrow(AggregateError)
    expect(layeredStorage(blocked, drops).read()).toBeNull()
  })
})
