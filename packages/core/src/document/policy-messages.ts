/** How trackers are worded, wherever they are shown. */
export interface TrackerMessages {
  /** BCP 47 tag: chooses among the policy's own texts, and the formats of `Intl`. */
  readonly locale: string
  /** Before a cookie's name of which only the beginning is known. */
  readonly prefix: string
  /** The same before a key in other storage. */
  readonly prefixKey: string
  readonly session: string
}

/** Every text of the cookie policy, in one language: apart, because only one page of a site shows it. */
export interface PolicyMessages extends TrackerMessages {
  readonly direction: 'ltr' | 'rtl'
  readonly title: string
  /** What the page is about; `{site}` is filled in. */
  readonly intro: string
  /** Who answers for the site; `{controller}` is filled in. */
  readonly controller: string
  /** What a cookie is, and that other storage counts as one: a paragraph each. */
  readonly what: { readonly title: string; readonly text: readonly string[] }
  readonly types: {
    readonly title: string
    readonly necessary: TypeMessages
    readonly statistical: TypeMessages
    readonly firstParty: TypeMessages
    readonly thirdParty: TypeMessages
  }
  /** What a kind of cookie means for consent where the visitor is; in `objection`, `{change}` says where to object. */
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
  /** How services stand for this visitor. Where they differ in a category, `each` names them: `{status}`, `{names}`. */
  readonly answer: {
    readonly allowed: string
    readonly refused: string
    readonly withdrawn: string
    readonly none: string
    readonly exempt: string
    readonly unrefused: string
    readonly objectable: string
    readonly each: string
  }
  readonly choice: { readonly title: string; readonly text: string; readonly change: string }
  /** What keeps the visitor's choice, and what for: a row of its own. */
  readonly own: { readonly function: string; readonly purpose: string }
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
