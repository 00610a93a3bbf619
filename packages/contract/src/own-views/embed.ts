import type { Consent } from '@assent/core'
import { embedModel, type Messages } from '@assent/ui'

/** A picture of the site's own in the place of a film, and the film once the visitor wants it. */
export function ownPlaceholder(consent: Consent, service: string, messages: Messages): HTMLElement {
  const { title, text, actions } = embedModel(consent, service, messages)
  const figure = document.createElement('figure')
  const caption = document.createElement('figcaption')
  caption.append(`${title}. ${text}`)
  figure.append(caption)
  for (const { label, run } of actions) {
    const button = document.createElement('button')
    button.textContent = label
    button.addEventListener('click', run)
    figure.append(button)
  }
  return figure
}
