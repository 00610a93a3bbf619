import type { Regime } from '../model/regime'

/** The rules where nothing but the necessary may run before the visitor has agreed. */
export const askFirst: Regime['rules'] = {
  necessary: 'exempt',
  functional: 'ask',
  statistics: 'ask',
  advertising: 'ask',
  other: 'ask',
}

/** The milder rules where a notice and a refusal are enough for what a processor does for the site. */
export const allowProcessors: NonNullable<Regime['processorRules']> = {
  functional: 'allow',
  statistics: 'allow',
}

/** The exemptions where the law of the Union, as it stands, is all that there is. */
export const necessaryInEurope: Regime['exemptions'] = {
  necessary: { rule: 'exempt', source: 'Directive 2002/58/EC, article 5(3)' },
}

/** The exemptions where no law is known to ask about what the visitor asked for. */
export const necessaryOnly: Regime['exemptions'] = {
  necessary: { rule: 'exempt', source: 'No law of this place asks about what is necessary' },
}

/**
 * Six months for either answer, in days: everywhere 184, the longest that six months may be. After a refusal they are the
 * least that one waits, so a day less could be too early; for a grant they are good practice and no maximum.
 * @see Garante, decision 231/2021; CNIL, recommendation 2020-092, points 38 and 39
 */
export const sixMonths: Regime['lifetime'] = { granted: 184, denied: 184 }

/** A lapsed grant is asked for again at once, a refusal after six months. */
export const afterSixMonths: Regime['reask'] = { granted: 0, denied: 184 }

/** The source of the rule itself, where the directive holds. */
export const devices =
  'Directive 2002/58/EC, article 5(3): “only allowed on condition that the subscriber or user concerned has given his or her consent” [read]'

/** The source of whom the law of the Union holds. */
export const establishments =
  'GDPR, article 3(1): “in the context of the activities of an establishment of a controller or a processor in the Union” [read]'

/** The source of a lifetime that no law sets, and of what is necessary where no law speaks of it. */
export const sixMonthsByDefault =
  'No law of this place asks about what is necessary, nor sets a time: six months for either answer and before asking again [default]'

/** The source of a lifetime that no law of a member state sets. */
export const sixMonthsInEurope =
  "No text of this place sets a time: six months for either answer and before asking again are the CNIL's good practice [default]"

/** The source where an authority or a review says no more than that identifiable tracking is asked about. */
export const saferReading =
  'Mostly opt-in for identifiable tracking for advertising; asked for all kinds, as the safer reading [reported]'
