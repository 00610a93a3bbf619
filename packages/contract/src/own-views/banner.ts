import type { Consent } from '@assent/core'
import { bannerModel, type Messages } from '@assent/ui'

/** A banner of two words: the site's own elements, the model's texts and answers. */
export function ownBanner(consent: Consent, messages: Messages): HTMLElement {
  const { title, actions, locale, direction } = bannerModel(consent, messages)
  const bar = document.createElement('aside')
  bar.lang = locale
  bar.dir = direction
  bar.append(title)
  for (const { name, label, run } of actions) {
    const button = document.createElement('button')
    button.textContent = label
    button.dataset.assent = name
    button.addEventListener('click', run)
    bar.append(button)
  }
  return bar
}
