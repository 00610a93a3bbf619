import type { Permissions } from '../model/permissions'
import type { Category, Policy } from '../model/policy'
import type { PolicyMessages } from './policy-messages'

/** What the visitor answered to a category, as a whole; by its services, of which some may be answered apart. */
export function standingOf(
  { id }: Category,
  { services }: Policy,
  permissions: Permissions,
): keyof PolicyMessages['answer'] {
  const own = services.filter(({ category }) => category === id).map((service) => service.id)
  const found = (own.length ? own : [id]).flatMap((one) => permissions[one] ?? [])
  const asked = found.filter(({ because }) => because !== 'exempt')
  if (!asked.length) return 'exempt'
  const allowed = asked.filter(({ because }) => because === 'granted' || because === 'once')
  const refused = asked.filter(({ because }) => because === 'denied' || because === 'signal')
  if (allowed.length === asked.length) return 'allowed'
  if (refused.length === asked.length) return 'refused'
  return allowed.length ? 'partly' : 'none'
}
