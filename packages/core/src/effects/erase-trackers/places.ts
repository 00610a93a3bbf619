import type { Tracker } from '../../model/policy'
import { pageCookies } from '../../page-cookies'

/** Where trackers stand, and how they are taken away. */
export interface Place {
  /** The names that are there and can be seen. */
  names(): readonly string[] | PromiseLike<readonly string[]>
  remove(name: string): unknown
}

// What has a prefix of "__Host-" or "__Secure-" is only changed by what is Secure, what is embedded only by "None".
const SAFE = 'SameSite=None; Secure'

/** Cookies: a page sees their names only, so each is removed at every level of its host and of its path. */
const cookies: Place = {
  names: () =>
    pageCookies()
      .split('; ')
      .map((pair) => pair.split('=')[0] as string),
  remove(name) {
    const { hostname, pathname } = location
    const hosts = hostname.split('.').map((_, i, labels) => `Domain=${labels.slice(i).join('.')}`)
    // Each is a call of the browser's: a page at "/a/a/a/…" must not make thousands of them.
    const levels = pathname.split('/').slice(0, 20)
    const paths = levels.map((_, i, steps) => steps.slice(0, i + 1).join('/'))
    for (const host of ['', ...hosts]) {
      for (const path of [...paths, ...paths.map((own) => `${own}/`)]) {
        for (const more of ['', SAFE, `${SAFE}; Partitioned`]) {
          pageCookies(`${name}=; Max-Age=0; Path=${path}; ${host}; ${more}`)
        }
      }
    }
  },
}

/** Looked up at each use: where storage is blocked, looking throws. */
function areaOf(kind: 'localStorage' | 'sessionStorage'): Place {
  return {
    names: () => Object.keys(window[kind]),
    remove: (name) => window[kind].removeItem(name),
  }
}

const databases: Place = {
  names: async () => (await indexedDB.databases()).map(({ name = '' }) => name),
  remove: (name) =>
    new Promise((resolve) => {
      const request = indexedDB.deleteDatabase(name)
      // A database that is open elsewhere goes once it is closed: nobody waits for that here.
      request.onsuccess = request.onerror = request.onblocked = resolve
    }),
}

const responses: Place = {
  names: () => caches.keys(),
  remove: (name) => caches.delete(name),
}

/** The place of a storage, by the name that a policy gives it. */
export function placeOf(storage: Tracker['storage'] = 'cookie'): Place {
  if (storage === 'local') return areaOf('localStorage')
  if (storage === 'session') return areaOf('sessionStorage')
  return { cookie: cookies, indexeddb: databases, cache: responses }[storage]
}
