import type { Consent } from '@assent/core'
import type { Hyperscript } from '../hyperscript'
import type { Messages } from '../messages'

/** Reopens the preferences: there at any time, because an answer can be changed at any time. GDPR, article 7(3). */
export function preferencesButtonView<N>(
  h: Hyperscript<N>,
  consent: Consent,
  { reopen }: Messages,
): N {
  return h(
    'button',
    { type: 'button', 'data-assent': 'reopen', onClick: () => consent.open() },
    reopen,
  )
}
