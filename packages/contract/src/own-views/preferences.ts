import type { Consent } from '@assent/core'
import { type Messages, preferencesModel } from '@assent/ui'

/** Preferences without a dialog: one yes and one no for each category, answered at once. */
export function ownPreferences(consent: Consent, messages: Messages): HTMLElement {
  const { title, categories, words, answer } = preferencesModel(consent, messages)
  const list = document.createElement('ul')
  list.ariaLabel = title
  for (const { id, label, asks, note, allowed } of categories) {
    const item = document.createElement('li')
    item.append(label, asks ? '' : ` (${note})`)
    const choice = (text: string, granted: boolean): HTMLElement => {
      const button = document.createElement('button')
      button.textContent = text
      button.ariaPressed = String(allowed === granted)
      button.addEventListener('click', () => answer('save', { [id]: granted }))
      return button
    }
    if (asks) item.append(choice(words.accept, true), choice(words.refuse, false))
    list.append(item)
  }
  return list
}
