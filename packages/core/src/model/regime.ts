import type { CategoryKind, Exemption, Retention } from './policy'

/** A kind of category; `other` for one that declares none. */
export type Kind = CategoryKind | 'other'

/**
 * What a law asks before something may run: `ask` first; `allow` until the visitor refuses; `object`, exempt with an
 * objection that the visitor can make; `exempt`, without a word.
 */
export type Rule = 'ask' | 'allow' | 'object' | 'exempt'

/** What a signal of the browser does under a law. It only ever denies. */
export interface SignalRule {
  /** The kinds of category that it denies. */
  readonly denies: readonly Kind[]
  /**
   * Whether it denies every service whose provider is no processor, of whatever kind: what such a provider gets may be a sale.
   * @see Cal. Civ. Code 1798.140(ad); People v. Sephora (2022)
   * @default false
   */
  readonly deniesControllers?: boolean
  /** Whether an express choice that was made while the signal was there beats it. */
  readonly overridable: boolean
}

/** What becomes of a service that claims an exemption, and where that is written. */
export interface ExemptionRule {
  readonly rule: Exclude<Rule, 'ask'>
  readonly source: string
  /** How long a tracker may stay under it. @default no limit */
  readonly longest?: Retention
  /** How long what is collected may be kept under it. @default no limit */
  readonly longestData?: Retention
  /** Whether only first-party trackers are exempt. @default false */
  readonly firstParty?: boolean
  /** Whether nothing may be transferred to other countries. @default false */
  readonly noTransfers?: boolean
  /** Whether it may not be measured where visitors came from. @default false */
  readonly noAcquisition?: boolean
  /** Whether the provider must act for the site only. @default false */
  readonly processorOnly?: boolean
}

/** What a law asks. A plain value: a site changes one with a spread, and a lawyer can read it. */
export interface Regime {
  readonly id: string
  /** The rule for each kind of category; `other` for one that declares no kind. */
  readonly rules: Readonly<Record<Kind, Rule>>
  /** The milder rules for a service whose provider acts for the site only. @default `rules` */
  readonly processorRules?: Readonly<Partial<Record<Kind, Rule>>>
  /** What becomes of a service that claims an exemption; a claim that is not in here counts for nothing. */
  readonly exemptions: Readonly<Partial<Record<Exemption, ExemptionRule>>>
  /** What Global Privacy Control does; `null` where no law binds a site to it. */
  readonly gpc: SignalRule | null
  /** How long an answer lasts, in days. */
  readonly lifetime: { readonly granted: number; readonly denied: number }
  /** The earliest moment to ask again after an answer, in days; `Infinity` where one may ask only once. */
  readonly reask: { readonly granted: number; readonly denied: number }
  /** Whether the way back to the choices must be named as a way to opt out: "Your privacy choices". @default false */
  readonly optOutLink?: boolean
  /** Whether a visitor is to be told, unasked, of what runs until they refuse. @default false */
  readonly informs?: boolean
  /** Where it is written. */
  readonly sources: readonly string[]
}
