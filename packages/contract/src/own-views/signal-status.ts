import type { Consent } from '@assent/core'
import { type Messages, signalStatusModel } from '@assent/ui'

/** What became of the browser's signal, in the title of the page's own mark. */
export function ownSignalMark(consent: Consent, messages: Messages): HTMLElement {
  const mark = document.createElement('abbr')
  mark.textContent = 'GPC'
  const show = (): void => {
    const status = signalStatusModel(consent.get(), messages)
    mark.hidden = !status
    mark.title = status?.text ?? ''
  }
  show()
  consent.subscribe(show)
  return mark
}
