import type { Effect } from '../../consent'
import { ConsentError } from '../../model/error'

/** When `checkGates` looks. */
export interface CheckGatesOptions {
  /** How long after the start, in ms: gates and components of this page must have come by then. @default 5000 */
  readonly after?: number
}

/** What a browser may request before a gate is there: Firefox looks into templates in advance (bug 1441044). */
const REAL =
  ':is([src],[srcset],[poster],:is(link,image,script)[*|href],object[data]):not([loading=lazy],script[type="text/plain" i])'
/** What Chromium requests while it reads the page, whatever its type; not what a gate has given its address. */
const IN_SVG = 'svg script[data-assent-service][*|href]:not([data-assent-href])'

/**
 * For development: reports each service that the visitor is asked about although nothing on this page has waited for it,
 * neither a gate nor a vendor, a component or `whenAllowed`. Either it runs without being asked, or it is not there. Reports
 * each template, too, that keeps a real address, which Firefox requests while it reads the page, and each marked script of an
 * SVG, which Chromium does.
 * @example
 * effects: [...effects, ...(import.meta.env.DEV ? [checkGates()] : [])]
 */
export function checkGates({ after = 5000 }: CheckGatesOptions = {}): Effect {
  return (consent) => {
    const report = (name: string, { assentService = '' }: DOMStringMap, where: string): void => {
      const path = `${name}[data-assent-service="${assentService}"]`
      consent.report(new ConsentError('not-inert', path, `keeps a real address ${where}`))
    }
    const templates = [
      ...document.querySelectorAll<HTMLTemplateElement>('template[data-assent-service]'),
    ]
    for (const { content, dataset } of templates) {
      templates.push(...content.querySelectorAll('template'))
      const found = [...content.querySelectorAll(`${REAL},style`)].find(isRequested)
      if (!found) continue
      report(
        'template',
        dataset,
        `in <${found.localName}>. Write data-assent-src, or type="text/plain".`,
      )
    }
    for (const script of document.querySelectorAll<SVGScriptElement>(IN_SVG)) {
      if (isRequested(script)) report('script', script.dataset, 'in <svg>. Write data-assent-href.')
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
  const values = ['src', 'srcset', 'poster', 'href', 'xlink:href', 'data'].map((name) =>
    element.getAttribute(name),
  )
  return values.some((value) => value && !/^\s*((data|blob|about|javascript):|#)/i.test(value))
}
