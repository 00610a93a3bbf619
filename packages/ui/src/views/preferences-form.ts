/**
 * A category stands for its services: setting it sets them, and it shows when they differ; from anywhere else in it. What
 * stands apart in it, exempt with an objection, is set by itself only.
 */
export function alignCategory(from: Element): void {
  const category = from.closest('[data-assent=category]')
  const [own, ...others] = decisionsIn(category)
  if (!own || !others.length) return
  const setOf = (inputs: readonly HTMLInputElement[]): string =>
    inputs.map(({ checked }) => Number(checked)).join('')
  if (own.includes(from as HTMLInputElement)) {
    for (const [i, { checked }] of own.entries()) {
      for (const other of others) if (other[i]) other[i].checked = checked
    }
    return
  }
  // All alike: the category says the same. Else it says nothing.
  const [first = ''] = others.map(setOf)
  const isAlike = others.every((other) => setOf(other) === first)
  own.forEach((one, i) => {
    one.checked = isAlike && first[i] === '1'
    one.indeterminate = !isAlike && one.type === 'checkbox'
  })
}

/** Shows the services whose texts have every word, opens what holds them, and says when there is none. */
export function findServices(field: HTMLInputElement): void {
  const words = field.value.toLocaleLowerCase().split(/\s+/).filter(Boolean)
  const all = field.closest('dialog') as HTMLElement
  let count = 0
  for (const category of all.querySelectorAll<HTMLElement>('[data-assent=category]')) {
    let found = 0
    for (const service of category.querySelectorAll<HTMLElement>('[data-assent=service]')) {
      const text = service.textContent.toLocaleLowerCase()
      service.hidden = !words.every((word) => text.includes(word))
      found += Number(!service.hidden)
    }
    const details = category.querySelector('details')
    if (details) details.open = words.length > 0 && found > 0
    category.hidden = words.length > 0 && !found
    count += found
  }
  const nothing = all.querySelector<HTMLElement>('[data-assent=nothing-found]')
  if (nothing) nothing.hidden = count > 0
}

function decisionsIn(category: Element | null): readonly (readonly HTMLInputElement[])[] {
  const selector = '[data-assent=decision]:not([data-apart])'
  const decisions = [...(category?.querySelectorAll(selector) ?? [])]
  return decisions
    .map((decision) => [...decision.querySelectorAll('input')])
    .filter((inputs) => inputs.length > 0)
}
