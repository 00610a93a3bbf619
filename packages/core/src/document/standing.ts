import type { Permission, Permissions } from '../model/permissions'
import type { Category, Policy, Service } from '../model/policy'
import type { Regime } from '../model/regime'
import { termsOf } from '../model/rule-of'
import type { PolicyMessages } from './policy-messages'
import { filledIn, lineIn } from './wording'

type Status = Exclude<keyof PolicyMessages['answer'], 'each'>

const STATUS: Readonly<Partial<Record<Permission['because'], Status>>> = {
  exempt: 'exempt',
  granted: 'allowed',
  once: 'allowed',
  denied: 'refused',
  signal: 'refused',
  lost: 'refused',
  withdrawn: 'withdrawn',
  unrefused: 'unrefused',
}

/** How the services of a category stand for a visitor: in a line, or, where they differ, in one for each status. */
export function standingOf(
  category: Category,
  { services }: Policy,
  regime: Regime,
  permissions: Permissions,
  { answer, locale }: PolicyMessages,
): readonly string[] {
  const found = new Map<Status, Service[]>()
  for (const service of services) {
    const because = permissions[service.id]?.because
    if (service.category !== category.id || !because) continue
    const { rule } = termsOf(regime, category.kind, service)
    // Accepted or not, what needs no consent is on until the visitor objects.
    const isOn = rule === 'object' && permissions[service.id]?.allowed
    const status = isOn ? 'objectable' : (STATUS[because] ?? 'none')
    found.set(status, [...(found.get(status) ?? []), service])
  }
  if (found.size < 2) return [...found.keys()].map((status) => answer[status])
  const list = new Intl.ListFormat(locale)
  return [...found].map(([status, own]) => {
    const names = own.map(
      (service) => `${lineIn(service.function, locale)} · ${lineIn(service.provider, locale)}`,
    )
    return filledIn(answer.each, { status: answer[status], names: list.format(names) })
  })
}
