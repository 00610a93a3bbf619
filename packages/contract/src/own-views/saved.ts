import type { Consent } from '@assent/core'
import { type Messages, savedModel } from '@assent/ui'

/** The confirmation, by whatever the site says such things with. */
export function ownConfirmation(
  consent: Consent,
  messages: Messages,
  say: (text: string) => void,
): void {
  consent.subscribe((snapshot, event) => {
    const { text } = savedModel(snapshot, messages)
    if (text && event.type === 'chosen') say(text)
  })
}
