import type { Policy } from '@assent/core'
import { textIn } from '@assent/core/document'

/** A link that a view shows. */
export interface LinkModel {
  readonly label: string
  readonly href: string
}

/** What could be run instead of opened has another scheme than these; browsers pass over blanks and controls in it. */
const SAFE = /^(https?:|(?![a-z][\w+.-]*:))/i

/** The way to the cookie policy, as the site declares it; `null` where it declares none that opens a page. */
export function policyLink({ notice }: Policy, label: string, locale: string): LinkModel | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  const href = textIn(notice?.page ?? '', locale).replace(/[\u0000-\u0020]+/g, '')
  return href && SAFE.test(href) ? { label, href } : null
}
