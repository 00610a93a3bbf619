import {
  compactStorage,
  cookieStorage,
  decodeChoice,
  encodeChoice,
  euConsentStorage,
  memoryStorage,
  webStorage,
  widestCookieStorage,
} from '@assent/core/storage'
import {
  choiceOf,
  NOW,
  policyOf,
  storedFor,
  survived,
  textOf,
  upTo,
  withJar,
  withMore,
  without,
} from './inputs.ts'
import { given, inPage, type Row, rowsOf } from './row.ts'

/** What a compact text looks like that was written for a policy. */
function compactTextFor(policy: ReturnType<typeof policyOf>): string {
  const kept: string[] = []
  const storage = compactStorage(policy, { ...memoryStorage(), write: (text) => kept.push(text) })
  storage.write(storedFor(policy), 9)
  return kept[0] ?? ''
}
const compactReads = (then: ReturnType<typeof policyOf>, now: typeof then) => {
  const text = compactTextFor(then)
  return () => compactStorage(now, memoryStorage(text)).read()
}

const storage = rowsOf('@assent/core/storage', {
  encodeChoice: {
    'answers of one day': given((size) => choiceOf(size, 0), encodeChoice),
    'answers of many days': given((size) => choiceOf(size, 1), encodeChoice),
  },
  decodeChoice: {
    'answers of one day': given((size) => textOf(size), decodeChoice),
    'answers of many days': given((size) => textOf(size, 1), decodeChoice),
    'letters of an id, and a wrong end': given(
      (size) => `1.accept~t4k2s0.${'a'.repeat(size)}%`,
      decodeChoice,
    ),
    'sections, and a wrong end': given(
      (size) => `1.accept${'~t4k2s0.a:1'.repeat(size)}%`,
      decodeChoice,
    ),
  },
  compactStorage: {
    'write, answers': (size) => {
      const policy = policyOf(size)
      const text = storedFor(policy)
      return () => compactStorage(policy, memoryStorage()).write(text, 9)
    },
    'read, services': (size) => compactReads(policyOf(size), policyOf(size)),
    'read, services of which one left': (size) =>
      compactReads(policyOf(size), without(policyOf(size), size)),
    'read, services of which every tenth left': (size) =>
      compactReads(policyOf(size), without(policyOf(size), 10)),
    'read, services and one more': (size) =>
      compactReads(policyOf(size), withMore(policyOf(size), 1)),
    'read, services and a hundred more': (size) =>
      compactReads(policyOf(size), withMore(policyOf(size), 100)),
    'read, services and as many more': (size) =>
      compactReads(policyOf(size), withMore(policyOf(size), size)),
    'read, letters that mean nothing': (size) => {
      const text = `1.choose~${(NOW / 1000).toString(36)}*-*${'zzzzzz'.repeat(size)}`
      return () => compactStorage(policyOf(100), memoryStorage(text)).read()
    },
  },
  webStorage: {
    answers: (size) => {
      const kept = new Map<string, string>()
      const own = webStorage({
        storage: {
          getItem: (key) => kept.get(key) ?? null,
          setItem: (key, text) => kept.set(key, text),
          removeItem: (key) => kept.delete(key),
        },
      })
      const text = textOf(size)
      return () => {
        own.write(text, 9)
        return own.read()
      }
    },
  },
})

const cookies = rowsOf('@assent/core/storage', {
  cookieStorage: {
    'cookies of others': (size) => {
      withJar(
        upTo(size)
          .map((i) => `other-${i}=1`)
          .join('; '),
      )
      return () => cookieStorage().read()
    },
    'cookies of its name': (size) => {
      withJar(
        upTo(size)
          .map(() => `cookies_preferences=${textOf(1)}`)
          .join('; '),
      )
      return () => cookieStorage().read()
    },
  },
  widestCookieStorage: {
    'cookies of its name': (size) => {
      withJar(
        upTo(size)
          .map(() => `cookies_preferences=${textOf(1)}`)
          .join('; '),
      )
      return () => widestCookieStorage().read()
    },
    'answers of two cookies': (size) => {
      withJar([0, 1].map((days) => `cookies_preferences=${textOf(size, days as 0)}`).join('; '))
      return () => widestCookieStorage().read()
    },
  },
  euConsentStorage: {
    'read, categories': (size) => {
      const policy = policyOf(size, size)
      withJar(`eu-consent=choice=${storedFor(policy)}`)
      return () => euConsentStorage(policy).read()
    },
    'write, categories': (size) => {
      const policy = policyOf(size, size)
      const text = storedFor(policy)
      withJar('')
      return () => survived(() => euConsentStorage(policy).write(text, 9))
    },
  },
})

/** Where a choice is kept, and as what. */
export const storageRows: readonly Row[] = [...storage, ...inPage(cookies)]
