import type { Consent } from '@assent/core'
import { bannerModel, type Messages } from '@assent/ui'

/** A banner in a line: the site's own elements, the model's facts and answers. */
export function ownBanner(consent: Consent, messages: Messages): HTMLElement {
  const model = bannerModel(consent, messages)
  const { site, title, text, purposes, notes, policy, actions, locale, direction } = model
  const bar = document.createElement('aside')
  bar.dataset.assent = 'banner'
  bar.lang = locale
  bar.dir = direction
  // Who asks, for what, and where the rest is written comes before the answer.
  bar.append(`${[...site, title].join(' · ')}. ${text} `)
  bar.append(`${purposes.map(({ label }) => label).join(', ')}. ${notes.join(' ')} `)
  if (policy) {
    const link = document.createElement('a')
    link.href = policy.href
    link.textContent = policy.label
    bar.append(link)
  }
  for (const { name, label, run } of actions) {
    const button = document.createElement('button')
    button.textContent = label
    button.dataset.assent = name
    button.addEventListener('click', run)
    bar.append(button)
  }
  return bar
}
