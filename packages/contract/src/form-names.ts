import { definePolicy, type Policy } from '@assent/core'

/** What a form has by itself, as far as it may be an id: what every object has may not. */
export function formNames(): readonly string[] {
  const names = new Set<string>()
  for (let at: object | null = HTMLFormElement.prototype; at; at = Object.getPrototypeOf(at)) {
    for (const name of Object.getOwnPropertyNames(at)) names.add(name)
  }
  return [...names].filter((name) => /^[A-Za-z][\w-]*$/.test(name) && !(name in {}))
}

/** A policy with a service for each id, all of one category. */
export function policyOf(ids: readonly string[]): Policy {
  return definePolicy({
    categories: [{ id: 'all-of-them', label: 'All' }],
    services: ids.map((id) => ({
      id,
      category: 'all-of-them' as const,
      provider: 'P',
      function: id,
      trackers: [],
    })),
  })
}
