import type { Consent } from '@assent/core'
import type { Hyperscript } from '../hyperscript'
import type { Messages } from '../messages'
import { lift } from './lift'

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
  readonly run: () => void
}

/**
 * What reopens the preferences of a consent, in a language. Where a law wants a way to opt out under a name of its own, it
 * has that name.
 * @see Cal. Code Regs., title 11, section 7015: "Your Privacy Choices"
 */
export function preferencesButtonModel(
  consent: Consent,
  { locale, direction, reopen, optOut }: Messages,
  { look = 'button' }: PreferencesButtonOptions = {},
): PreferencesButtonModel {
  const label = consent.get().regime.optOutLink ? optOut : reopen
  return { locale, direction, look, label, run: consent.open }
}

/** Reopens the preferences: there at any time, because an answer can be changed at any time. GDPR, article 7(3). */
export function preferencesButtonView<N>(h: Hyperscript<N>, model: PreferencesButtonModel): N {
  const { locale, direction, look, label, run } = model
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
  )
}
