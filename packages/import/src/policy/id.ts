/** Makes an id of the first of some texts that is free; `otherwise` where they have no letters. */
export type Ids = (texts: readonly string[], otherwise: string) => string

const LONGEST = 40

/** Gives every category and service an id of its own: a letter, then letters, digits, `_` or `-`. */
export function createIds(taken: readonly string[]): Ids {
  // `services` stands beside the categories in a selection, and the rest every object has.
  const given = new Set(['services', ...taken])
  /** The number that is tried next behind a text that is taken. */
  const next = new Map<string, number>()
  const isFree = (id: string): boolean => !given.has(id) && !(id in {})
  return (texts, otherwise) => {
    const slugs = texts.map(slugFrom).filter(Boolean)
    const base = slugs.at(-1) ?? otherwise
    let id = slugs.find(isFree) ?? base
    let number = next.get(base) ?? 2
    for (; !isFree(id); number += 1) id = `${base}-${number}`
    next.set(base, number)
    given.add(id)
    return id
  }
}

/** Empty where a text has no Latin letter to begin with. */
function slugFrom(text: string): string {
  const letters = text
    .slice(0, 4 * LONGEST)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9_]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
  return letters.length <= LONGEST ? letters : letters.slice(0, LONGEST).replace(/[-_][^-_]*$/, '')
}
