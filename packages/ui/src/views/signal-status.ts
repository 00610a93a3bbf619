import type { Snapshot } from '@assent/core'
import { signalStatus } from '@assent/core/effects'
import type { Hyperscript } from '../hyperscript'
import type { Messages } from '../messages'

/** What became of the browser's signal, in words; empty where there is none, or none that binds. */
export function signalStatusText(snapshot: Snapshot, { signal }: Messages): string {
  const status = signalStatus(snapshot)
  return status === 'honoured' || status === 'overruled' ? signal[status] : ''
}

/**
 * Says inline what became of the browser's signal: no pop-up may answer a signal.
 * @see Cal. Code Regs., title 11, section 7025(c)(6) and (f)(3)
 */
export function signalStatusView<N>(h: Hyperscript<N>, text: string): N {
  return h('p', { 'data-assent': 'signal-status' }, text)
}
