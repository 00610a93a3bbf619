/** A text for people: one string, or one per language, keyed by BCP 47 tag (`{ en: '…', fr: '…' }`). */
export type Text = string | Readonly<Record<string, string>>

/**
 * Why a service needs no consent. `necessary` stands for what the visitor asked for, `anonymised-statistics` for
 * audience measurement that cannot be traced back to a person. Whether either holds is the regime's word.
 * @see Directive 2002/58/EC, article 5(3); CNIL, guidelines 2020-091, article 5.
 */
export type Exemption = 'necessary' | 'anonymised-statistics'

/**
 * What a category is for in law: `functional` for how the site looks and behaves for this visitor, `advertising` for
 * targeted advertising and the sale or sharing of data. A category without a kind gets a regime's rule for `other`.
 */
export type CategoryKind = 'necessary' | 'functional' | 'statistics' | 'advertising'

/** How long a tracker stays: `session`, or an ISO 8601 duration (`P6M`, `P2W`) as the longest time. */
export type Retention = 'session' | `P${string}`

/** The part of the site in which a service works. */
export type Location = 'front-office' | 'back-office'

/** A purpose that the visitor decides on. */
export interface Category<C extends string = string> {
  /** A letter, then letters, digits, `_` or `-`; unique among all categories and services. */
  readonly id: C
  readonly kind?: CategoryKind
  readonly label: Text
  readonly description?: Text
}

/** One cookie or storage key of a service. */
export interface Tracker {
  /** The exact name, or a prefix for "any cookie starting with …". */
  readonly name: string | { readonly prefix: string }
  /** @default 'cookie' */
  readonly storage?: 'cookie' | 'local' | 'session' | 'indexeddb' | 'cache'
  /** Whose it is: the visited site's, or another's. */
  readonly party?: 'first' | 'third'
  /** Whether the page's own scripts can neither read nor remove it. @default false */
  readonly httpOnly?: boolean
  readonly purpose: Text
  readonly retention: Retention
}

/** Where a choice is kept: the name and the kind of storage. */
export type Kept = Pick<Tracker, 'name' | 'storage'>

/** Something that a provider does on the site, and the trackers it sets. */
export interface Service<S extends string = string, C extends string = string> {
  /** A letter, then letters, digits, `_` or `-`; unique among all categories and services. */
  readonly id: S
  readonly category: C
  /** Who provides it, as the visitor may know them. */
  readonly provider: string
  /** What it does on the site. */
  readonly function: Text
  readonly location?: readonly Location[]
  /** @default 'necessary' in a category of that kind, none elsewhere */
  readonly exemption?: Exemption
  readonly trackers: readonly Tracker[]
  /** Hosts of others that it reaches: exact, or `*.example.com` for every host below. */
  readonly hosts?: readonly string[]
  /** Countries outside the European Union to which it transfers data, as ISO 3166-1 alpha-2 codes: `US`. */
  readonly transfers?: readonly string[]
  /** Where its scripts are, as the beginning of an address or of a path of this site: `/audience.js`. */
  readonly scripts?: readonly string[]
  /** The vendor that it is, by the name of its door, `@assent/core/vendors/<name>`. */
  readonly vendor?: string
}

/** A service that a vendor's door offers: a policy gives it an id and a category. */
export type ReadyService = Omit<Service, 'id' | 'category'>

/** Who publishes the cookie policy, and which version of it this is. */
export interface Notice {
  /** The site's name, or its host, as the visitor may know it. */
  readonly site: Text
  /** Where questions go: an address of e-mail, of a page, or words. */
  readonly contact?: Text
  readonly version?: string
  /** The day of the version, as an ISO 8601 date: `2026-11-24`. */
  readonly date?: string
}

/** The site's declaration, from which everything else is derived: plain data, never mutated. */
export interface Policy<C extends string = string, S extends string = string> {
  readonly notice?: Notice
  readonly categories: readonly Category<C>[]
  readonly services: readonly Service<S, C>[]
}

/** What an id looks like: fit for a cookie, an attribute and a property. */
export const ID: RegExp = /^[A-Za-z][\w-]*$/

/** A text in the wanted language, else in the same language of another place, else in the first one given. */
export function textIn(text: Text, locale: string): string {
  if (typeof text === 'string') return text
  // A page may be in the language "constructor", which every object has.
  const texts = new Map(Object.entries(text))
  return (
    texts.get(locale) ?? texts.get(locale.split('-')[0] as string) ?? Object.values(text)[0] ?? ''
  )
}
