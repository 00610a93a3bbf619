/** The first where the second says the same: whoever reads it can tell at a glance that nothing changed. */
export function unlessSame<T extends object>(before: T, next: T): T {
  let size = 0
  for (const key in next) {
    if (next[key] !== before[key]) return next
    size++
  }
  for (const _ in before) size--
  return size ? next : before
}
