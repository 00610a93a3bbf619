import type { ConsentEvent } from '@assent/core'
import type { Hyperscript } from '../hyperscript'
import type { Messages } from '../messages'
import { lift } from './lift'

/** Whether, and what, is said quietly after an answer. */
export interface SavedModel {
  readonly locale: string
  readonly direction: 'ltr' | 'rtl'
  /** Empty while nothing is to be said. */
  readonly text: string
}

/** What is said after an event: that an answer of the visitor is kept, until they look at their preferences again. */
export function savedModel(
  event: ConsentEvent | null,
  { locale, direction, saved }: Messages,
): SavedModel {
  const method = event?.type === 'chosen' ? event.method : 'clear'
  const isSaved = method !== 'signal' && method !== 'clear'
  return { locale, direction, text: isSaved ? saved : '' }
}

/** Says so without taking the focus. It must be in the page before there is something to say. WCAG 2.2, 4.1.3. */
export function savedView<N>(h: Hyperscript<N>, { locale, direction, text }: SavedModel): N {
  return h(
    'p',
    { 'data-assent': 'saved', role: 'status', lang: locale, dir: direction, ref: lift },
    ...(text ? [h('span', {}, text)] : []),
  )
}
