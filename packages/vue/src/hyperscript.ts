import type { Hyperscript } from '@assent/ui'
import { h, type VNode } from 'vue'

/** Makes Vue vnodes of views. */
export const hyperscript: Hyperscript<VNode> = (tag, { ref, ...attributes }, ...children) =>
  // Vue calls a function in `ref` before the elements around are in the page.
  h(tag, { ...attributes, ...(ref && { onVnodeMounted: ({ el }: VNode) => ref(el as Element) }) }, [
    ...children,
  ])
