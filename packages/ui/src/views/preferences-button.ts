import type { Consent, Regime } from '@assent/core'
import type { Hyperscript } from '../hyperscript'
import type { Messages } from '../messages'
import { lift } from './lift'
import { signalStatusModel } from './signal-status'

/** How the control looks that reopens the preferences: as a button, as a link in a line, or small in a corner. */
export interface PreferencesButtonOptions {
  /** @default 'button' */
  readonly look?: 'button' | 'link' | 'corner'
}

/** What reopens the preferences. */
export interface PreferencesButtonModel {
  readonly locale: string
  readonly direction: 'ltr' | 'rtl'
  readonly look: 'button' | 'link' | 'corner'
  readonly label: string
  /** Whether it is named as a way to opt out, which has an icon of its own. */
  readonly isOptOut: boolean
  /** What became of the browser's signal, where one binds; else empty. */
  readonly signal: string
  readonly run: () => void
}

/**
 * What reopens the preferences of a consent, in a language. Where a law wants a way to opt out under a name of its own, it
 * has that name.
 * @see Cal. Code Regs., title 11, section 7015: "Your Privacy Choices"
 */
export function preferencesButtonModel(
  consent: Consent,
  messages: Messages,
  { look = 'button' }: PreferencesButtonOptions = {},
): PreferencesButtonModel {
  const { locale, direction } = messages
  const snapshot = consent.get()
  return {
    locale,
    direction,
    look,
    label: preferencesLabel(snapshot.regime, messages),
    isOptOut: !!snapshot.regime.optOutLink,
    signal: signalStatusModel(snapshot, messages)?.text ?? '',
    run: consent.open,
  }
}

/** What the control is called under a regime, wherever a view names it. */
export function preferencesLabel({ optOutLink }: Regime, { reopen, optOut }: Messages): string {
  return optOutLink ? optOut : reopen
}

/** Reopens the preferences: there at any time, because an answer can be changed at any time. GDPR, article 7(3). */
export function preferencesButtonView<N>(h: Hyperscript<N>, model: PreferencesButtonModel): N {
  const { locale, direction, look, label, isOptOut, signal, run } = model
  return h(
    'button',
    {
      type: 'button',
      'data-assent': 'reopen',
      'data-look': look,
      lang: locale,
      dir: direction,
      onClick: () => run(),
      ...(look === 'corner' && { ref: lift }),
    },
    label,
    // Beside its title, and nothing to a screen reader: the title says it. CCR, section 7015(b)
    ...(isOptOut ? [h('span', { 'data-assent': 'opt-out-icon', 'aria-hidden': 'true' })] : []),
    // Shown on every page, not in the preferences alone. CCR, section 7025(c)(6)
    ...(signal ? [h('small', {}, signal)] : []),
  )
}
