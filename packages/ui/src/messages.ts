import { filledIn, type TrackerMessages } from '@assent/core/document'

export type { PolicyMessages, TrackerMessages, TypeMessages } from '@assent/core/document'

/** Every text of the views that ask, in one language. */
export interface Messages extends TrackerMessages {
  readonly direction: 'ltr' | 'rtl'
  readonly banner: {
    readonly title: string
    /** What is asked, by how many providers there are, `{count}`; the purposes stand behind it. */
    readonly asks: PluralForms
    /** What goes on without an answer, where a law wants that told; likewise. */
    readonly informs: PluralForms
    /** That the site can be used either way, and where the answer is changed: `{reopen}` is that control's name. */
    readonly free: string
    /** What needs no consent and stays on, `{names}`, and where to object: `{choose}` is that control's name. */
    readonly objection: string
    /** The text for who has chosen before, by how many services are new: `{count}`, `{date}` and `{names}` are filled in. */
    readonly news: PluralForms
  }
  readonly preferences: { readonly title: string; readonly text: string }
  readonly acceptAll: string
  readonly rejectAll: string
  /** Closes a notice, and answers nothing. */
  readonly acknowledge: string
  /** Leads to the cookie policy. */
  readonly policy: string
  /** Opens the preferences from the banner: it says what one chooses by. */
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
  /** Beside what needs no consent, and is on until the visitor objects. */
  readonly onUntilObjected: string
  /** Beside a service that is new since the last choice. */
  readonly isNew: string
  /** When the visitor chose; `{date}` is filled in. */
  readonly chosenOn: string
  /** Said once a choice is kept. */
  readonly saved: string
  /** Said where the browser did not keep it. */
  readonly savedForPage: string
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
