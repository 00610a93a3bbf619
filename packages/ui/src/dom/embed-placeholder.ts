import type { Consent } from '@assent/core'
import type { Hyperscript } from '../hyperscript'
import type { Messages } from '../messages'
import { type EmbedModel, embedModel, embedView } from '../views/embed'
import { createNode } from './create-node'

/**
 * What `gateEmbeds` puts in the place of a frame, a film or a template.
 * @example
 * gateEmbeds({ placeholder: embedPlaceholder({ messages }) })
 */
export function embedPlaceholder({
  messages,
  view = embedView,
}: {
  readonly messages: Messages
  /** What the site shows instead. @default the view of this package */
  readonly view?: (h: Hyperscript<Node>, model: EmbedModel) => Node
}): (consent: Consent, service: string) => Node {
  return (consent, service) => view(createNode, embedModel(consent, service, messages))
}
