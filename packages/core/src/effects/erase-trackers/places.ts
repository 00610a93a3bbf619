import type { Tracker } from '../../model/policy'

/** Where trackers stand, and how they are taken away. */
export interface Place {
  /** The names that are there and can be seen. */
  names(): readonly string[] | PromiseLike<readonly string[]>
  remove(name: string): unknown
}

/** Cookies: a page sees their names only, so each is removed at every level of its host and of its path. */
const cookies: Place = {
  names: () => document.cookie.split('; ').map((pair) => pair.split('=')[0] as string),
  remove(name) {
    const { hostname, pathname } = location
    const labels = hostname.split('.')
    const hosts = ['', ...labels.map((_, i) => `; Domain=${labels.slice(i).join('.')}`)]
    const steps = pathname.split('/')
    const paths = steps.flatMap((_, i) => {
      const path = steps.slice(0, i + 1).join('/')
      return [`${path}/`, path || '/']
    })
    for (const host of hosts) {
      for (const path of new Set(paths)) {
        for (const more of ['', '; SameSite=None; Secure; Partitioned']) {
          document.cookie = `${name}=; Max-Age=0; Path=${path}${host}${more}`
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

/** Every place, by the name that a policy gives it. */
export const PLACES: Readonly<Record<NonNullable<Tracker['storage']>, Place>> = {
  cookie: cookies,
  local: areaOf('localStorage'),
  session: areaOf('sessionStorage'),
  indexeddb: databases,
  cache: responses,
}
