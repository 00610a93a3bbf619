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
  readonly direction: 'ltr' | 'rtl'
  readonly banner: {
    readonly title: string
    readonly text: string
    /** The text for who has chosen before, by how many services are new: `{count}`, `{date}` and `{names}` are filled in. */
    readonly news: PluralForms
  }
  readonly preferences: { readonly title: string; readonly text: string }
  readonly acceptAll: string
  readonly rejectAll: string
  /** Opens the preferences from the banner. */
  readonly choose: string
  /** Refuses from the head of the banner, where a site offers that: "Continue without accepting". */
  readonly continueWithout: string
  readonly save: string
  readonly close: string
  /** Takes back what was granted. */
  readonly withdraw: string
  /** The button that reopens the preferences. */
  readonly reopen: string
  /** The same where a law wants it named as a way to opt out: "Your privacy choices". */
  readonly optOut: string
  readonly details: string
  /** The two answers to one purpose, where each has a control of its own. */
  readonly accept: string
  readonly refuse: string
  /** Beside a purpose that is on without an answer, where a law allows that. */
  readonly onUntilRefused: string
  /** Beside a service that is new since the last choice. */
  readonly isNew: string
  /** When the visitor chose; `{date}` is filled in. */
  readonly chosenOn: string
  /** Said once a choice is kept. */
  readonly saved: string
  /** The field that finds a service among many, and what stands there when none is found. */
  readonly search: string
  readonly nothingFound: string
  /** What stands in the place of an embed; `{provider}` is filled in. */
  readonly embed: { readonly text: string; readonly once: string; readonly always: string }
  /** What became of the browser's signal. */
  readonly signal: { readonly honoured: string; readonly overruled: string }
  /** What stands in place of a control where no consent is needed. */
  readonly exempt: { readonly necessary: string; readonly 'anonymised-statistics': string }
}

/** Every text of the cookie policy, in one language: apart, because only one page of a site shows it. */
export interface PolicyMessages extends TrackerMessages {
  readonly direction: 'ltr' | 'rtl'
  readonly title: string
  /** What the page is about; `{site}` is filled in. */
  readonly intro: string
  /** What a cookie is, and that other storage counts as one: a paragraph each. */
  readonly what: { readonly title: string; readonly text: readonly string[] }
  readonly types: {
    readonly title: string
    readonly necessary: TypeMessages
    readonly statistical: TypeMessages
    readonly firstParty: TypeMessages
    readonly thirdParty: TypeMessages
  }
  /** What a kind of cookie means for consent where the visitor is. */
  readonly consequence: {
    readonly none: string
    readonly anonymous: string
    readonly objection: string
    readonly asked: string
    readonly untilRefused: string
  }
  /** The head of the tables; `{site}` is filled in. */
  readonly used: { readonly title: string; readonly none: string }
  readonly columns: {
    readonly provider: string
    readonly function: string
    readonly names: string
    readonly purposes: string
    readonly retention: string
    readonly party: string
    readonly storage: string
    readonly host: string
    readonly transfer: string
    readonly basis: string
  }
  readonly location: { readonly front: string; readonly back: string; readonly both: string }
  readonly party: { readonly first: string; readonly third: string }
  readonly storage: {
    readonly cookie: string
    readonly local: string
    readonly session: string
    readonly indexeddb: string
    readonly cache: string
  }
  /** Why something may run: with the visitor's consent, without it, or until they refuse or object. */
  readonly basis: {
    readonly consent: string
    readonly exempt: string
    readonly objection: string
    readonly untilRefused: string
  }
  /** What the visitor answered to a category. */
  readonly answer: {
    readonly allowed: string
    readonly refused: string
    readonly partly: string
    readonly none: string
    readonly exempt: string
  }
  readonly choice: { readonly title: string; readonly text: string; readonly change: string }
  readonly browsers: { readonly title: string; readonly text: string }
  /** `{contact}` is filled in. */
  readonly contact: { readonly title: string; readonly text: string }
  /** `{version}` and `{date}` are filled in. */
  readonly version: string
  /** `{version}` is filled in in the title, `{name}` in the lines, and `{what}`, the columns that changed. */
  readonly changes: {
    readonly title: string
    readonly added: string
    readonly removed: string
    readonly changed: string
  }
}

/** A type of cookie: its name and what it does. */
export interface TypeMessages {
  readonly name: string
  readonly text: string
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
