import type { Consent } from '@assent/core'
import { type Messages, preferencesButtonModel } from '@assent/ui'

/** An entry of the site's own menu; its name is the one that the visitor's law wants. */
export function ownMenuEntry(consent: Consent, messages: Messages): HTMLElement {
  const { label, run } = preferencesButtonModel(consent, messages)
  const entry = document.createElement('a')
  entry.href = '/cookies'
  entry.textContent = label
  entry.addEventListener('click', (event) => {
    event.preventDefault()
    run()
  })
  return entry
}
