import type { Snapshot } from '@assent/core'
import { signalStatus } from '@assent/core/effects'
import type { Hyperscript } from '../hyperscript'
import type { Messages } from '../messages'

/** What became of the browser's signal. */
export interface SignalStatusModel {
  readonly locale: string
  readonly direction: 'ltr' | 'rtl'
  readonly text: string
}

/** What became of the browser's signal, in words; `null` where there is none, or none that binds. */
export function signalStatusModel(
  snapshot: Snapshot,
  { locale, direction, signal }: Messages,
): SignalStatusModel | null {
  const status = signalStatus(snapshot)
  const isSaid = status === 'honoured' || status === 'overruled'
  return isSaid ? { locale, direction, text: signal[status] } : null
}

/**
 * Says inline what became of the browser's signal: no pop-up may answer a signal.
 * @see Cal. Code Regs., title 11, section 7025(c)(6) and (f)(3)
 */
export function signalStatusView<N>(
  h: Hyperscript<N>,
  { locale, direction, text }: SignalStatusModel,
): N {
  return h('p', { 'data-assent': 'signal-status', lang: locale, dir: direction }, text)
}
