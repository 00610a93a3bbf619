import type { Consent } from '../../consent'
import { ConsentError } from '../../model/error'
import type { Kept, Service } from '../../model/policy'

/** Who would be served by what was not allowed: a service, or `null` where the policy declares nothing like it. */
export interface Verdict {
  readonly service: string | null
}

/** Says of an address or a cookie whether it may be; `null` where it may. */
export interface Judge {
  address(address: string): Verdict | null
  cookie(name: string): Verdict | null
}

/** What a site itself reaches and sets. */
export interface Own {
  readonly hosts: readonly string[]
  readonly cookies: readonly string[]
}

/** Judges by what a policy declares, and by what is allowed at that moment. `base` is the page's address by then. */
export function createJudge(consent: Consent, base: () => string, own: Own): Judge {
  const { services } = consent.get().policy
  const { host } = new URL(base())
  const isOwnHost = matcherOf(own.hosts)
  // Once, and not at each request.
  const reached = services.map(({ id, hosts, scripts = [] }) => ({
    id,
    isReached: matcherOf(hosts),
    scripts: scripts.flatMap((script) => {
      const url = parsed(script, base())
      if (url) return url.href
      consent.report(new ConsentError('invalid-address', script, 'is no address. Correct it.'))
      return []
    }),
  }))
  const verdict = (declared: readonly Pick<Service, 'id'>[], isOwn: boolean): Verdict | null => {
    if (declared.some(({ id }) => consent.allows(id)) || (!declared.length && isOwn)) return null
    return { service: declared[0]?.id ?? null }
  }
  return {
    address(address) {
      const url = parsed(address, base())
      // What is no address, or stays in the page (data:, blob:, about:), goes to nobody.
      if (!url || !/^(https?|wss?):$/.test(url.protocol)) return null
      const { hostname, href } = url
      const declared = reached.filter(
        ({ scripts, isReached }) =>
          isReached(hostname) || scripts.some((script) => href.startsWith(script)),
      )
      return verdict(declared, url.host === host || isOwnHost(hostname))
    },
    cookie(name) {
      const isNamed = ({ storage = 'cookie', name: declared }: Kept): boolean =>
        storage === 'cookie' &&
        (typeof declared === 'string' ? declared === name : name.startsWith(declared.prefix))
      // The choice is kept whatever a service declares.
      if (consent.keptIn.some(isNamed)) return null
      return verdict(
        services.filter(({ trackers }) => trackers.some(isNamed)),
        own.cookies.includes(name),
      )
    },
  }
}

function parsed(address: string, base: string): URL | null {
  try {
    return new URL(address, base)
  } catch {
    return null
  }
}

/** Whether hosts cover one: exact, or `*.example.com` for every host below. */
function matcherOf(hosts: readonly string[] = []): (hostname: string) => boolean {
  const exact = new Set(hosts)
  const below = hosts.filter((host) => host.startsWith('*.')).map((host) => host.slice(1))
  return (hostname) => exact.has(hostname) || below.some((end) => hostname.endsWith(end))
}
