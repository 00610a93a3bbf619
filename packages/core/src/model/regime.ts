import type { Exemption } from './policy'

/** What a law asks. A plain value: a site changes one with a spread. */
export interface Regime {
  readonly id: string
  /** The exemptions that this law knows; any other claim is asked about like the rest. */
  readonly exemptions: readonly Exemption[]
  /** How long an answer lasts, in days. */
  readonly lifetime: { readonly granted: number; readonly denied: number }
}
