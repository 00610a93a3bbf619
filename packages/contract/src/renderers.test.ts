import { createNode } from '@assent/ui/dom'
import { describeRenderer } from './describe-renderer'

describeRenderer({ name: 'DOM', h: createNode, toHtml: (node) => (node as Element).outerHTML })
