import type { Regime, SignalRule } from '../model/regime'

/** The rules where everything may run until the visitor refuses. */
export const allowUntilRefused: Regime['rules'] = {
  necessary: 'exempt',
  functional: 'allow',
  statistics: 'allow',
  advertising: 'allow',
  other: 'allow',
}

/**
 * The signal is an opt-out of targeted advertising and of the sale of data. What a provider gets that is no processor may be a
 * sale, whatever it does for the site in return.
 * @see Cal. Civ. Code 1798.140(ad); People v. Sephora (2022)
 */
export const deniesSale: SignalRule = {
  denies: ['advertising'],
  deniesControllers: true,
  overridable: true,
}

/** As above, and what declares no kind may be a sale too: the signal denies it until the site says what it is. */
export const deniesWhatMayBeSale: SignalRule = {
  denies: ['advertising', 'other'],
  deniesControllers: true,
  overridable: true,
}

/** A grant lasts a year; a refusal as long as a browser keeps a cookie, which is longer than one must wait to ask. */
export const yearAndCookie: Regime['lifetime'] = { granted: 365, denied: 400 }

/** Twelve months after a refusal, in days: a leap year is one of them. */
export const afterTwelveMonths: Regime['reask'] = { granted: 0, denied: 366 }

/** The source of lifetimes that no law sets, and of what is necessary where no law speaks of it. */
export const yearByDefault =
  'No law of this place asks about what is necessary, nor sets a time: a year for a grant, 400 days for a refusal, twelve months before asking again [default]'

/** The source of the notice where the law of a state wants one that can be found, and does not say where. */
export const stateNotice =
  'The law wants a privacy notice that can be found; that it is shown unasked is the safer reading [default]'

/** The source of what a signal is against where the text speaks of sale as California does. */
export const saleByAnalogy =
  'Data for a service may be a sale, as in People v. Sephora (2022): by analogy [default]'
