import type { Effect } from '../../consent'
import { ConsentError } from '../../model/error'
import { guardCookies } from './guard-cookies'
import { guardElements } from './guard-elements'
import { guardRequests } from './guard-requests'
import { createJudge, type Verdict } from './judge'

/** How `guard` works. */
export interface GuardOptions {
  /** `report` tells `onError` of what should not be; `block` holds it back as well. @default 'report' */
  readonly mode?: 'report' | 'block'
  /** Hosts of others that the site itself reaches: `*.cdn.example`. @default none but its own */
  readonly hosts?: readonly string[]
  /** Names of cookies that the site itself sets. @default Assent's own: `cookies_preferences`, `eu-consent` */
  readonly cookies?: readonly string[]
  /** @default window */
  readonly view?: Window & typeof globalThis
}

/**
 * A net under the gates: notices, or holds back, what nobody marked. Requests, beacons, sockets, elements and cookies
 * that the policy ties to a service which is not allowed (`hosts`, `scripts`, `trackers`), or does not declare at all.
 * Each is reported once. It sees what scripts do from then on; `docs/limits.md` says what a page cannot stop.
 */
export function guard({
  mode = 'report',
  hosts = [],
  cookies = [],
  view = window,
}: GuardOptions = {}): Effect {
  return (consent) => {
    const told = new Set<string>()
    const own = ['cookies_preferences', 'eu-consent', 'assent_probe', ...cookies]
    const judge = createJudge(consent, view.document.baseURI, hosts, own)
    const heldBack = (verdict: Verdict | null, what: string): Verdict | null => {
      if (!verdict) return null
      const { service } = verdict
      if (!told.has(what)) {
        told.add(what)
        consent.report(
          service
            ? new ConsentError('not-allowed', what, `belongs to "${service}". Mark it, or gate it.`)
            : new ConsentError('undeclared', what, 'is in no service. Declare it, or take it out.'),
        )
      }
      return mode === 'block' ? verdict : null
    }
    const address = (text: string): Verdict | null =>
      heldBack(judge.address(text), text.split(/[?#]/)[0] as string)
    const stops = [
      ...guardRequests(view, (text) => !!address(text)),
      ...guardElements(view, address),
      ...guardCookies(view, (name) => !!heldBack(judge.cookie(name), name)),
    ]
    return () => {
      for (const stop of stops.reverse()) stop()
    }
  }
}
