import type { DurationPart } from '@assent/core/document'

/** How trackers are worded, wherever they are shown. */
export interface TrackerMessages {
  /** BCP 47 tag: chooses among the policy's own texts, and the formats of `Intl`. */
  readonly locale: string
  /** Before a name of which only the beginning is known. */
  readonly prefix: string
  readonly session: string
}

/** Every text of the views that ask, in one language. */
export interface Messages extends TrackerMessages {
  readonly banner: {
    readonly title: string
    readonly text: string
    /** The text for who has chosen before, by how many services are new: `{count}`, `{date}` and `{names}` are filled in. */
    readonly news: PluralForms
  }
  readonly preferences: { readonly title: string; readonly text: string }
  readonly acceptAll: string
  readonly rejectAll: string
  readonly choose: string
  readonly save: string
  readonly close: string
  /** The button that reopens the preferences. */
  readonly reopen: string
  readonly details: string
  /** What stands in the place of an embed; `{provider}` is filled in. */
  readonly embed: { readonly text: string; readonly once: string; readonly always: string }
  /** What became of the browser's signal. */
  readonly signal: { readonly honoured: string; readonly overruled: string }
  /** What stands in place of a control where no consent is needed. */
  readonly exempt: { readonly necessary: string; readonly 'anonymised-statistics': string }
}

/** Every text of the cookie policy, in one language: apart, because only one page of a site shows it. */
export interface PolicyMessages extends TrackerMessages {
  readonly columns: {
    readonly provider: string
    readonly function: string
    readonly names: string
    readonly purposes: string
    readonly retention: string
    readonly party: string
  }
  readonly location: { readonly front: string; readonly back: string; readonly both: string }
  readonly party: { readonly first: string; readonly third: string }
}

/** A text by number, in the plural forms of its language: `other` where a form is missing. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string
}

/** The form for a number, with `{count}` and the other values filled in. */
export function pluralIn(
  locale: string,
  forms: PluralForms,
  count: number,
  values: Readonly<Record<string, string>>,
): string {
  const form = forms[new Intl.PluralRules(locale).select(count)] ?? forms.other
  return filledIn(form, { count: new Intl.NumberFormat(locale).format(count), ...values })
}

/** A text with its values: `{provider}` becomes what `values.provider` says. */
export function filledIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
}

/** A duration in words: `6 months`, `6 mois`. */
export function durationIn(locale: string, parts: readonly DurationPart[]): string {
  return parts
    .map(({ value, unit }) =>
      new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value),
    )
    .join(' ')
}
