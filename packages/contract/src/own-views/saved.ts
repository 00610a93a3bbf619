import type { Consent } from '@assent/core'
import { type Messages, savedModel } from '@assent/ui'

/** The confirmation, by whatever the site says such things with. */
export function ownConfirmation(
  consent: Consent,
  messages: Messages,
  say: (text: string) => void,
): void {
  consent.subscribe((_, event) => {
    const { text } = savedModel(event, messages)
    if (text) say(text)
  })
}
