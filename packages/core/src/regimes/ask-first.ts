import type { Regime } from '../model/regime'

/** The rules where nothing but the necessary may run before the visitor has agreed. */
export const askFirst: Regime['rules'] = {
  necessary: 'exempt',
  functional: 'ask',
  statistics: 'ask',
  advertising: 'ask',
  other: 'ask',
}

/** The rules where advertising is asked about, and with it what declares no kind: that may be advertising too. */
export const askForAdvertising: Regime['rules'] = {
  necessary: 'exempt',
  functional: 'allow',
  statistics: 'allow',
  advertising: 'ask',
  other: 'ask',
}

/** The exemptions where the law of the Union, as it stands, is all that there is. */
export const necessaryInEurope: Regime['exemptions'] = {
  necessary: { rule: 'exempt', source: 'Directive 2002/58/EC, article 5(3)' },
}

/** The exemptions where no law is known to ask about what the visitor asked for. */
export const necessaryOnly: Regime['exemptions'] = {
  necessary: { rule: 'exempt', source: 'No law of this place asks about it [default]' },
}

/** Six months for either answer, in days. */
export const sixMonths: Regime['lifetime'] = { granted: 183, denied: 183 }

/** A lapsed grant is asked for again at once, a refusal after six months. */
export const afterSixMonths: Regime['reask'] = { granted: 0, denied: 183 }

/** The source of a lifetime that no law sets. */
export const sixMonthsByDefault =
  'Six months for either answer and before asking again: no text of this place sets a time [default]'
