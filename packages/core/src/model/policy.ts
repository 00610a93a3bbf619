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

/**
 * What a provider is in law for this site: `processor` where it acts for the site only, as the site itself does;
 * `controller` where it also acts for itself. Several laws turn on it: the exceptions of the United Kingdom, Switzerland,
 * and what counts as a sale in the United States.
 * @see GDPR, article 4(7) and (8); Cal. Civ. Code 1798.140(ad) and (ag)
 */
export type Role = 'processor' | 'controller'

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
  /**
   * Raised when its words were changed in substance: whoever agreed to its services is asked again. A corrected word is no
   * such change, and no program can tell one from the other.
   * @default 0
   */
  readonly revision?: number
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
  /** What the provider is in law for this site; who does not say counts as `controller`. @default 'controller' */
  readonly role?: Role
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
  /** How long the data is kept that it collects, as an ISO 8601 duration. @default unknown */
  readonly dataRetention?: Retention
  /** Raised when what it does changed in substance: whoever agreed to it is asked again. @default 0 */
  readonly revision?: number
}

/** A service that a vendor's door offers: a policy gives it an id and a category. */
export type ReadyService = Omit<Service, 'id' | 'category'>

/** Who publishes the cookie policy, and which version of it this is. */
export interface Notice {
  /** The site's name, or its host, as the visitor may know it. */
  readonly site: Text
  /** Who answers for it in law: a person, a company, an authority. GDPR, article 13(1)(a). @default `site` */
  readonly controller?: Text
  /** Where the cookie policy stands, as an address or a path of this site: `/cookies`, one per language if need be. */
  readonly page?: Text
  /** Where questions go: an address of e-mail, of a page, or words. */
  readonly contact?: Text
  readonly version?: string
  /**
   * The day of the version, as an ISO 8601 date: `2026-11-24`. Who was told before that day of what runs until they refuse
   * is told again.
   */
  readonly date?: string
}

/** The site's declaration, from which everything else is derived: plain data, never mutated. */
export interface Policy<C extends string = string, S extends string = string> {
  readonly notice?: Notice
  readonly categories: readonly Category<C>[]
  readonly services: readonly Service<S, C>[]
  /**
   * Whether "Reject all" also objects to measurement that needs no consent. An exemption lets a site measure those who
   * refuse, too; the views say in a clause what goes on, and where to object.
   * @see CNIL, guidelines 2020-091, article 5
   * @default false
   */
  readonly rejectAllObjects?: boolean
}

/** Categories or services by their ids. */
export function byId<T extends { readonly id: string }>(all: readonly T[]): Map<string, T> {
  return new Map(all.map((own) => [own.id, own]))
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
