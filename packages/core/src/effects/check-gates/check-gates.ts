import type { Effect } from '../../consent'
import { ConsentError } from '../../model/error'

/** When `checkGates` looks. */
export interface CheckGatesOptions {
  /** How long after the start, in ms: gates and components of this page must have come by then. @default 5000 */
  readonly after?: number
}

/** What a browser may request before a gate is there: Firefox looks into templates in advance (bug 1441044). */
const REAL =
  ':is([src],[srcset],[poster],link[href],image[href],object[data]):not([loading=lazy],script[type="text/plain" i])'

/**
 * For development: reports each service that the visitor is asked about although nothing on this page has waited for it,
 * neither a gate nor a vendor, a component or `whenAllowed`. Either it runs without being asked, or it is not there. Reports
 * each template, too, that keeps a real address, which Firefox requests while it reads the page.
 * @example
 * effects: [...effects, ...(import.meta.env.DEV ? [checkGates()] : [])]
 */
export function checkGates({ after = 5000 }: CheckGatesOptions = {}): Effect {
  return (consent) => {
    const templates = [
      ...document.querySelectorAll<HTMLTemplateElement>('template[data-assent-service]'),
    ]
    for (const { content, dataset } of templates) {
      templates.push(...content.querySelectorAll('template'))
      const found = [...content.querySelectorAll(`${REAL},style`)].find(isRequested)
      if (!found) continue
      const message = `keeps a real address in <${found.localName}>. Write data-assent-src, or type="text/plain".`
      const path = `template[data-assent-service="${dataset.assentService ?? ''}"]`
      consent.report(new ConsentError('not-inert', path, message))
    }
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

/** Whether an element has an address that leaves the page. */
function isRequested(element: Element): boolean {
  if (element.localName === 'style') return /@import/i.test(element.textContent)
  const values = ['src', 'srcset', 'poster', 'href', 'data'].map((name) =>
    element.getAttribute(name),
  )
  return values.some((value) => value && !/^\s*((data|blob|about|javascript):|#)/i.test(value))
}
