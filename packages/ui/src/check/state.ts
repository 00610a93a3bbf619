import type { Consent, Permission } from '@assent/core'
import { partIn, type ViewFinding } from './finding'

/** The controls of the preferences, as they were opened, against what was answered. */
export function stateFindings(
  consent: Consent,
  root: ParentNode,
  touched: WeakSet<EventTarget>,
): readonly ViewFinding[] {
  const inputs = partIn(root, 'preferences')?.querySelectorAll('input') ?? []
  const { permissions } = consent.get()
  return [...inputs].flatMap((input) => {
    const permission = permissions[input.name]
    return permission && !touched.has(input) ? controlFindings(input, permission) : []
  })
}

function controlFindings(
  { name, type, value, checked }: HTMLInputElement,
  permission: Permission,
): readonly ViewFinding[] {
  // One of a pair says its answer; a switch that is on says yes, and one that is off says no.
  if (type === 'radio' && !checked) return []
  const shown = type === 'radio' ? value === 'true' : checked
  const { because, allowed } = permission
  const isAnswered = ['granted', 'denied', 'withdrawn'].includes(because)
  if (isAnswered && shown !== allowed) {
    const answer = allowed ? 'granted' : 'refused'
    return [{ rule: 'other-state', message: `"${name}" is ${answer}, and its control says not.` }]
  }
  if (!isAnswered && shown && !allowed) {
    return [{ rule: 'pre-ticked', message: `"${name}" is on before the visitor put it on.` }]
  }
  return []
}
