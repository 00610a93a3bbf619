import { type Category, definePolicy, type Policy, type Text } from '@assent/core'
import type { LeftOver } from '../left-over'
import { filingsFrom } from './categories'
import type { ServiceDraft } from './draft'
import { createIds } from './id'
import { servicesFrom } from './services'

/** How a policy is made of drafts. */
export interface PolicyOptions {
  /** For what stands under no label. */
  readonly category: Category
  /** For what nobody is named for. */
  readonly provider: string
  /** The language of the texts; undefined: they are told without one. */
  readonly locale: string | undefined
}

/** A policy that `definePolicy` accepts, and what of the drafts it does not tell. */
export function policyFromDrafts(
  drafts: readonly ServiceDraft[],
  { category, provider, locale }: PolicyOptions,
): { readonly policy: Policy; readonly leftOver: readonly LeftOver[] } {
  const textFrom = (text: string): Text => (locale ? { [locale]: text } : text)
  const ids = createIds([category.id])
  const { filings, leftOver } = filingsFrom(drafts, { category, textFrom, ids })
  const made = servicesFrom(filings, { provider, textFrom, ids })
  const policy = definePolicy<string, string>({
    categories: filings.map((filing) => filing.category),
    services: made.services,
  })
  return { policy, leftOver: [...leftOver, ...made.leftOver] }
}
