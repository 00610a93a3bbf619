import type { Consent } from '../../consent'
import type { Service } from '../../model/policy'

/** Who would be served by what was not allowed: a service, or `null` where the policy declares nothing like it. */
export interface Verdict {
  readonly service: string | null
}

/** Says of an address or a cookie whether it may be; `null` where it may. */
export interface Judge {
  address(address: string): Verdict | null
  cookie(name: string): Verdict | null
}

/** Judges by what a policy declares, and by what is allowed at that moment. */
export function createJudge(
  consent: Consent,
  base: string,
  hosts: readonly string[],
  cookies: readonly string[],
): Judge {
  const { services } = consent.get().policy
  const { origin } = new URL(base)
  const verdict = (declared: readonly Service[], isOwn: boolean): Verdict | null => {
    if (declared.some(({ id }) => consent.allows(id)) || (!declared.length && isOwn)) return null
    return { service: declared[0]?.id ?? null }
  }
  return {
    address(address) {
      const url = parsed(address, base)
      // What is no address, or stays in the page (data:, blob:, about:), goes to nobody.
      if (!url || !/^(https?|wss?):$/.test(url.protocol)) return null
      const isOwn = url.host === new URL(origin).host || hosts.some((host) => covers(host, url))
      const declared = services.filter(
        (service) =>
          service.hosts?.some((host) => covers(host, url)) ||
          service.scripts?.some((script) => url.href.startsWith(new URL(script, base).href)),
      )
      return verdict(declared, isOwn)
    },
    cookie(name) {
      const declared = services.filter(({ trackers }) =>
        trackers.some(({ storage = 'cookie', name: own }) => {
          const isNamed = typeof own === 'string' ? own === name : name.startsWith(own.prefix)
          return storage === 'cookie' && isNamed
        }),
      )
      return verdict(declared, cookies.includes(name))
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

function covers(pattern: string, { hostname }: URL): boolean {
  return pattern.startsWith('*.') ? hostname.endsWith(pattern.slice(1)) : hostname === pattern
}
