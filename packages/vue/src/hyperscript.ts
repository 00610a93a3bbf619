import type { Hyperscript } from '@assent/ui'
import { h, type VNode } from 'vue'

/** Makes Vue vnodes of views. */
export const hyperscript: Hyperscript<VNode> = (tag, attributes, ...children) =>
  h(tag, attributes as Record<string, unknown>, [...children])
