import type { ChoiceStorage } from '../../consent'
import { compactCodec } from '../../model/compact-codec'
import type { Policy } from '../../model/policy'

/**
 * Keeps the choice short, for policies with more than about sixty services: a thousand answers take less than 1 kB, ten
 * thousand about 2.5 kB, where a cookie may have 4096 bytes. What is short is kept as it is. Grants and refusals survive
 * services that join; where one leaves or changes, its group, a forty-eighth of the policy, is asked about again.
 * @example
 * const storage = compactStorage(policy, cookieStorage())
 */
export function compactStorage(policy: Policy, storage: ChoiceStorage): ChoiceStorage {
  const { shorten, restore } = compactCodec(policy)
  let written: readonly [text: string, short: string] | null = null
  return {
    ...storage,
    read: () =>
      [storage.read() ?? []]
        .flat()
        .map((kept) => (written && kept === written[1] ? written[0] : restore(kept))),
    write(text, maxAge) {
      written = [text, shorten(text)]
      storage.write(written[1], maxAge)
    },
  }
}
