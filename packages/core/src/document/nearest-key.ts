/** That of the known keys which a mistyped one was meant to be, or `null` where none is near: `retension`, `retention`. */
export function nearestKey(key: string, known: readonly string[]): string | null {
  for (const slips of [1, 2]) {
    // Half of a word may be wrong, or every short word would be near to every other.
    const near = known.find((own) => slips * 2 <= own.length && isNear(key, own, slips))
    if (near) return near
  }
  return null
}

/** Whether one becomes the other by at most so many letters left out, put in or changed; a swap of two takes two. */
function isNear(a: string, b: string, slips: number): boolean {
  if (a === b) return true
  if (!slips) return false
  let same = 0
  while (a[same] === b[same]) same++
  const [x, y] = [a.slice(same), b.slice(same)]
  return (
    isNear(x.slice(1), y, slips - 1) ||
    isNear(x, y.slice(1), slips - 1) ||
    isNear(x.slice(1), y.slice(1), slips - 1)
  )
}
