import type { Policy, Snapshot, Tracker } from '@assent/core'

/** What the portal's server tells of the jars, and of the second site. */
export interface Jar {
  /** The names of the portal's cookies, as a request carried them: HttpOnly ones too. */
  readonly received: readonly string[]
  readonly second: {
    readonly origin: string
    /** The names of the second site's cookies, as far as its own requests and answers showed them. */
    readonly cookies: readonly string[]
    readonly requests: readonly {
      readonly at: number
      readonly path: string
      readonly received: readonly string[]
      readonly set: readonly string[]
    }[]
  }
}

/** How a cookie stands to the declaration: `unwanted` is declared by a service that is not allowed. */
export type Standing = 'declared' | 'undeclared' | 'unwanted'

/** One cookie of the jar, held against the policy. */
export interface CookieStanding {
  readonly name: string
  readonly party: 'first' | 'third'
  /** Whether the page's own scripts can read it. */
  readonly readable: boolean
  readonly service: string | null
  readonly standing: Standing
}

/** Asks the server. */
export async function fetchJar(): Promise<Jar> {
  const response = await fetch('/inspector/jar')
  if (!response.ok) throw new Error(`The inspector's jar answered ${response.status}.`)
  return (await response.json()) as Jar
}

/** Every cookie in both jars, held against the policy and what is allowed now. */
export function standingsFrom(
  { policy, permissions }: Snapshot,
  { received, second }: Jar,
  readable: readonly string[],
): readonly CookieStanding[] {
  const standing = (name: string, party: 'first' | 'third'): CookieStanding => {
    const service = declaringService(policy, name, party)
    const allowed = service && permissions[service]?.allowed
    return {
      name,
      party,
      readable: readable.includes(name),
      service,
      standing: !service ? 'undeclared' : allowed ? 'declared' : 'unwanted',
    }
  }
  const own = [...new Set([...received, ...readable])].sort()
  return [
    ...own.map((name) => standing(name, 'first')),
    ...second.cookies.map((name) => standing(name, 'third')),
  ]
}

/** The names of the cookies that a page can read. */
export function readableNames(cookies: string): readonly string[] {
  return cookies
    .split('; ')
    .filter(Boolean)
    .map((pair) => pair.split('=')[0] as string)
}

function declaringService(policy: Policy, cookie: string, party: 'first' | 'third'): string | null {
  const declares = ({ name, storage = 'cookie', party: whose = 'first' }: Tracker): boolean =>
    storage === 'cookie' &&
    whose === party &&
    (typeof name === 'string' ? name === cookie : cookie.startsWith(name.prefix))
  return policy.services.find(({ trackers }) => trackers.some(declares))?.id ?? null
}
