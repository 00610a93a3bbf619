/** A whole number below 2³² for a text: not for secrets, only to notice a change. `seed` is the hash of what precedes. */
export function hashOf(text: string, seed = 0): number {
  let hash = seed
  // A linear congruential step for each character; the product stays below 2⁵³, where numbers are exact.
  for (const character of text) {
    hash = (((hash ^ (character.codePointAt(0) ?? 0)) >>> 0) * 1664525 + 1013904223) % 2 ** 32
  }
  return hash
}
