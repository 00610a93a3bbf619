import type { Consent, Effect } from '../consent'
import { createConsent } from '../create-consent'
import { memoryStorage } from '../effects/storage/memory-storage'
import { watchGpc } from '../effects/watch-gpc/watch-gpc'
import type { Selection } from '../model/choice'
import type { Policy } from '../model/policy'
import type { Regime } from '../model/regime'
import type { Signal } from '../model/signal'

/** A visitor, in one line. */
export interface TestVisitor<C extends string = string, S extends string = string> {
  readonly policy: Policy<C, S>
  readonly regime: Regime
  /** What they answered. @default nothing */
  readonly chose?: 'accept' | 'reject' | 'withdraw' | Selection<C, S>
  /** When they answered: an ISO 8601 date or ms since 1970. @default today */
  readonly on?: string | number
  /** The date that the clock shows, the same at every look. @default 2026-01-01 */
  readonly today?: string | number
  /** What their browser says of Global Privacy Control. @default 'absent' */
  readonly gpc?: Signal
  readonly effects?: readonly Effect[]
}

/**
 * A started consent with a fixed clock and a memory of its own, for a site's tests.
 * @example
 * const consent = createTestConsent({
 *   policy, regime: eu, gpc: 'present',
 *   chose: { statistics: true }, on: '2026-03-01', today: '2026-10-01',
 * })
 * expect(consent.explain('matomo').because).toBe('expired')
 */
export function createTestConsent<C extends string, S extends string>({
  policy,
  regime,
  chose,
  today = '2026-01-01',
  on = today,
  gpc = 'absent',
  effects = [],
}: TestVisitor<C, S>): Consent<C, S> {
  let clock = timeFrom(on)
  const browser = { present: true, absent: false, unreadable: 'unreadable' }
  const navigator = { globalPrivacyControl: browser[gpc] }
  const consent = createConsent({
    policy,
    regime,
    storage: memoryStorage(),
    effects: [watchGpc({ navigator }), ...effects],
    now: () => clock,
  })
  consent.start()
  if (chose === 'accept') consent.acceptAll()
  else if (chose === 'reject') consent.rejectAll()
  else if (chose === 'withdraw') consent.withdraw()
  else if (chose) consent.choose(chose)
  clock = timeFrom(today)
  consent.refresh()
  return consent
}

function timeFrom(time: string | number): number {
  return typeof time === 'number' ? time : Date.parse(time)
}
