import type { Hyperscript } from '@assent/ui'
import { createElement, type ReactNode } from 'react'

/** Makes React elements of views: HTML's attribute names become React's. */
export const hyperscript: Hyperscript<ReactNode> = (
  tag,
  { checked, class: className, for: htmlFor, rowspan: rowSpan, tabindex: tabIndex, ...attributes },
  ...children
) =>
  createElement(
    tag,
    { ...attributes, className, defaultChecked: checked, htmlFor, rowSpan, tabIndex },
    ...children,
  )
