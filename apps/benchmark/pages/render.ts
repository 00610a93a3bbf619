import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'

/** Renders into the place that every page has for it, before its content. */
export function render(node: ReactNode): void {
  const root = document.getElementById('root')
  if (root) createRoot(root).render(node)
}
