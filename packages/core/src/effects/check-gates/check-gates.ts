import type { Effect } from '../../consent'
import { ConsentError } from '../../model/error'

/** When `checkGates` looks. */
export interface CheckGatesOptions {
  /** How long after the start, in ms: gates and components of this page must have come by then. @default 5000 */
  readonly after?: number
}

/**
 * For development: reports each service that the visitor is asked about although nothing on this page has waited for it,
 * neither a gate nor a vendor, a component or `whenAllowed`. Either it runs without being asked, or it is not there.
 * @example
 * effects: [...effects, ...(import.meta.env.DEV ? [checkGates()] : [])]
 */
export function checkGates({ after = 5000 }: CheckGatesOptions = {}): Effect {
  return (consent) => {
    const timer = setTimeout(() => {
      const { services } = consent.get().policy
      services.forEach(({ id, category, vendor }, i) => {
        if (consent.explain(id).because === 'exempt') return
        if (consent.isWatched(id) || consent.isWatched(category)) return
        const remedy = vendor ? `, or add the effect of @assent/core/vendors/${vendor}` : ''
        const message = `"${id}" is asked about, and nothing here waits for it. Mark what it loads${remedy}.`
        consent.report(new ConsentError('ungated', `services[${i}]`, message))
      })
    }, after)
    return () => clearTimeout(timer)
  }
}
