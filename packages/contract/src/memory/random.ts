/** Whole numbers below a limit, the same for the same seed. */
export type Random = (limit: number) => number

/** A generator (xorshift) that is as fast as a million steps need. */
export function createRandom(seed: number): Random {
  let state = (seed * 2654435761 + 1) >>> 0 || 1
  return (limit) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % limit
  }
}
