import type { Regime, SignalRule } from '../model/regime'

/** The rules where everything may run until the visitor refuses. */
export const allowUntilRefused: Regime['rules'] = {
  necessary: 'exempt',
  functional: 'allow',
  statistics: 'allow',
  advertising: 'allow',
  other: 'allow',
}

/** The signal is an opt-out of targeted advertising and of the sale of data. */
export const deniesAdvertising: SignalRule = { denies: ['advertising'], overridable: true }

/** As above, and what declares no kind may be a sale too: the signal denies it until the site says what it is. */
export const deniesAdvertisingAndOther: SignalRule = {
  denies: ['advertising', 'other'],
  overridable: true,
}

/** A grant lasts a year; a refusal as long as a browser keeps a cookie, which is longer than one must wait to ask. */
export const yearAndCookie: Regime['lifetime'] = { granted: 365, denied: 400 }

/** Twelve months after a refusal, in days: a leap year is one of them. */
export const afterTwelveMonths: Regime['reask'] = { granted: 0, denied: 366 }

/** The source of lifetimes that no law sets. */
export const yearByDefault =
  'A year for a grant, 400 days for a refusal, twelve months before asking again: no text of this place sets a time [default]'
