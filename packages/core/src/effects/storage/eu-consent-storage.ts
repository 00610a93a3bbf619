import type { ChoiceStorage } from '../../consent'
import { decodeChoice } from '../../model/codec'
import type { Policy } from '../../model/policy'
import { type CookieStorageOptions, cookieStorage, textsOf } from './cookie-storage'

const NAME = 'eu-consent'
// The policy may have other purposes by now, in another order: it is the choice that they must agree with.
const KEPT = /^((?:[\w-]+=\w+&)*)choice=(.+)$/

/**
 * Keeps the choice in a cookie named `eu-consent` that begins with one readable boolean for each purpose, as the CNIL
 * encourages: `statistics=true&media=false&choice=1.choose~…`. Booleans that say otherwise than the choice make it
 * unreadable.
 * @see CNIL, recommendation 2020-092, article 6
 */
export function euConsentStorage(
  policy: Policy,
  options: Omit<CookieStorageOptions, 'name'> = {},
): ChoiceStorage {
  const cookie = cookieStorage({ ...options, name: NAME })
  const readable = (text: string): string => {
    const answers = decodeChoice(text)?.answers ?? {}
    const purposes = policy.categories.flatMap(({ id }) => {
      const answer = answers[id]
      return answer ? `${id}=${answer.granted}&` : []
    })
    return `${purposes.join('')}choice=${text}`
  }
  return {
    ...cookie,
    read: () =>
      textsOf(NAME).map((kept) => {
        const [, purposes = '', text] = KEPT.exec(kept) ?? []
        if (!text) return kept
        const choice = decodeChoice(text)
        // Of a text that is no choice of this version the consent makes what it makes of every such text.
        if (!choice) return text
        const pairs = purposes.split('&').slice(0, -1)
        const isSo = pairs.every((pair) => {
          const [id = '', granted] = pair.split('=')
          return String(choice.answers[id]?.granted) === granted
        })
        return isSo ? text : kept
      }),
    write: (text, maxAge) => cookie.write(readable(text), maxAge),
  }
}
