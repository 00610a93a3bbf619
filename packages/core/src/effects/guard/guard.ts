import type { Effect } from '../../consent'
import { ConsentError } from '../../model/error'
import { guardCookies } from './guard-cookies'
import { guardElements } from './guard-elements'
import { guardRequests } from './guard-requests'
import { createJudge, type Verdict } from './judge'
import { createPatch } from './patch'

/** How `guard` works. */
export interface GuardOptions {
  /** `report` tells `onError` of what should not be; `block` holds it back as well. @default 'report' */
  readonly mode?: 'report' | 'block'
  /** Hosts of others that the site itself reaches: `*.cdn.example`. @default none but its own */
  readonly hosts?: readonly string[]
  /** Names of cookies that the site itself sets. @default the one that keeps the choice, as its storage says */
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
    const tell = (what: string, error: () => unknown): void => {
      if (!told.has(what)) consent.report(error())
      told.add(what)
    }
    // A text without a place has the page's base, and unlike the document no name that an element of the page could take.
    const here = new view.Text()
    const own = { hosts, cookies: ['assent_probe', ...cookies] }
    const judge = createJudge(consent, () => here.baseURI, own)
    // A failure of ours never stops a call of the page, and is told once.
    const patch = createPatch(
      (error) => tell(String(error), () => error),
      (value) => isRead(view, value),
    )
    const heldBack = (verdict: Verdict | null, what: string): Verdict | null => {
      if (!verdict) return null
      const { service } = verdict
      tell(what, () =>
        service
          ? new ConsentError('not-allowed', what, `belongs to "${service}". Mark it, or gate it.`)
          : new ConsentError('undeclared', what, 'is in no service. Declare it, or take it out.'),
      )
      return mode === 'block' ? verdict : null
    }
    const address = (text: string): Verdict | null =>
      heldBack(judge.address(text), text.split(/[?#]/)[0] as string)
    const stops = [
      ...guardRequests(view, patch, (text) => !!address(text)),
      ...guardElements(view, patch, address),
      ...guardCookies(view, patch, (name) => !!heldBack(judge.cookie(name), name)),
    ]
    return () => {
      for (const stop of stops.reverse()) stop()
    }
  }
}

/** Whether the browser reads an object without asking for its text: what Trusted Types made, or a request. */
function isRead(view: Window & typeof globalThis, value: object): boolean {
  const types: Readonly<Record<string, (value: object) => boolean>> | undefined = Reflect.get(
    view,
    'trustedTypes',
  )
  const made = ['isHTML', 'isScript', 'isScriptURL'].some((is) => types?.[is]?.(value))
  try {
    return made || !!Reflect.get(view.Request.prototype, 'url', value)
  } catch {
    return false
  }
}
