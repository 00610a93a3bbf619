import type { Snapshot } from '@assent/core'
import type { Hyperscript } from '../hyperscript'
import type { Messages } from '../messages'
import { lift } from './lift'

/** Whether, and what, is said quietly after an answer. */
export interface SavedModel {
  readonly locale: string
  readonly direction: 'ltr' | 'rtl'
  /** Empty while nothing is to be said. */
  readonly text: string
  readonly saved: Snapshot['saved']
}

/** What is said of the last answer on this page, until the visitor looks at their preferences again: what became of it. */
export function savedModel({ saved }: Snapshot, messages: Messages): SavedModel {
  const { locale, direction } = messages
  const texts = { kept: messages.saved, page: messages.savedForPage }
  return { locale, direction, saved, text: saved ? texts[saved] : '' }
}

/** Says so without taking the focus. It must be in the page before there is something to say. WCAG 2.2, 4.1.3. */
export function savedView<N>(h: Hyperscript<N>, { locale, direction, text, saved }: SavedModel): N {
  return h(
    'p',
    {
      'data-assent': 'saved',
      'data-saved': saved ?? '',
      role: 'status',
      lang: locale,
      dir: direction,
      ref: lift,
    },
    ...(text ? [h('span', {}, text)] : []),
  )
}
