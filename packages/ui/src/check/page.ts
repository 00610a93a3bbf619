import type { Consent, Service } from '@assent/core'
import { partIn, type ViewFinding } from './finding'
import { isReachable } from './look'

/** The views speak the page's language. */
export function languageFindings(root: ParentNode): readonly ViewFinding[] {
  const languageOf = (element: Element | null): string =>
    element?.closest('[lang]')?.getAttribute('lang')?.toLowerCase().split('-')[0] ?? ''
  const page = languageOf(document.documentElement)
  return ['banner', 'preferences'].flatMap((name) => {
    const view = partIn(root, name)
    const language = languageOf(view)
    if (!view || language === page) return []
    const is = page ? `is in "${page}"` : 'names no language: <html lang="…">'
    return [
      { rule: 'other-language', message: `The ${name} is in "${language}", and the page ${is}.` },
    ]
  })
}

/** Who granted something finds the way back in the page. */
export function wayBackFindings(consent: Consent, root: ParentNode): readonly ViewFinding[] {
  const { permissions, needsAnswer, preferencesOpen } = consent.get()
  const isGranted = Object.values(permissions).some(({ because }) => because === 'granted')
  if (!isGranted || needsAnswer || preferencesOpen) return []
  const ways = root.querySelectorAll<HTMLElement>('[data-assent="reopen"]')
  if ([...ways].some(isReachable)) return []
  const message =
    'Something is granted, and nothing that can be seen takes it back: mark what opens the preferences with data-assent="reopen".'
  return [{ rule: 'longer-way-back', message }]
}

/** What needs an answer and has none is neither stored nor loaded, as far as the page's scripts can see. */
export function earlyFindings(consent: Consent): readonly ViewFinding[] {
  const { policy, permissions, ready } = consent.get()
  if (!ready) return []
  const names = storedNames()
  const addresses = performance.getEntriesByType('resource').map(({ name }) => new URL(name))
  return policy.services
    .filter(({ id }) => permissions[id]?.because === 'undecided')
    .flatMap((service) =>
      [...storedBy(service, names), ...loadedFor(service, addresses)].map((what) => ({
        rule: 'before-choice' as const,
        message: `"${service.id}" was not answered, and ${what}.`,
      })),
    )
}

type Names = Readonly<Record<'cookie' | 'local' | 'session', readonly string[]>>

function storedNames(): Names {
  const cookies = document.cookie.split('; ').map((pair) => pair.split('=')[0] ?? '')
  return { cookie: cookies, local: keysOf('localStorage'), session: keysOf('sessionStorage') }
}

function keysOf(name: 'localStorage' | 'sessionStorage'): readonly string[] {
  try {
    return Object.keys(window[name])
  } catch {
    // Blocked by the visitor: nothing is in it.
    return []
  }
}

function storedBy({ trackers }: Service, names: Names): readonly string[] {
  return trackers.flatMap(({ name, party, storage = 'cookie' }) => {
    if (party === 'third' || storage === 'indexeddb' || storage === 'cache') return []
    const is = (stored: string): boolean =>
      typeof name === 'string' ? stored === name : stored.startsWith(name.prefix)
    return names[storage].filter(is).map((stored) => `"${stored}" is stored`)
  })
}

function loadedFor({ hosts = [] }: Service, addresses: readonly URL[]): readonly string[] {
  const covers = (pattern: string, host: string): boolean =>
    pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern
  return addresses
    .filter(({ host }) => hosts.some((pattern) => covers(pattern, host)))
    .map(({ host }) => `something was loaded from ${host}`)
}
