import type { Consent } from '@assent/core'
import type { Messages } from '../messages'
import { embedModel, embedView } from '../views/embed'
import { createNode } from './create-node'

/**
 * What `gateEmbeds` puts in the place of a frame, a film or a template.
 * @example
 * gateEmbeds({ placeholder: embedPlaceholder({ messages }) })
 */
export function embedPlaceholder({
  messages,
}: {
  readonly messages: Messages
}): (consent: Consent, service: string) => Node {
  return (consent, service) => embedView(createNode, embedModel(consent, service, messages))
}
