import type { Consent } from '@assent/core'
import { cookiePolicyModel, type PolicyMessages } from '@assent/ui'

/** The names of all cookies, for a line in the page's footer. */
export function ownCookieLine(consent: Consent, messages: PolicyMessages): string {
  const { document } = cookiePolicyModel(consent, messages, { parts: ['used'], columns: ['names'] })
  const names = document.sections
    .flatMap(({ sections }) => sections)
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'table' ? block.rows : []))
    .flatMap(({ cells }) => cells.flat(2))
    .flatMap((part) => (typeof part === 'object' && 'code' in part ? [part.code] : []))
  return new Intl.ListFormat(messages.locale).format(names)
}
