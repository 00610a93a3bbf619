import { hyperscript } from '@assent/react'
import type { Hyperscript } from '@assent/ui'
import type { ReactNode } from 'react'

/** Makes React elements of the portal's pages, which use one more attribute that React renames. */
export const h: Hyperscript<ReactNode> = (
  tag,
  { hreflang: hrefLang, ...attributes },
  ...children
) => hyperscript(tag, { ...attributes, hrefLang }, ...children)
