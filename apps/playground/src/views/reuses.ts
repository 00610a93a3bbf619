import type { Hyperscript } from '@assent/ui'
import type { Site } from '../site'

/** What others publish: the page brings it with it, marked; here it only finds its place. */
export function reusesPageView<N>(h: Hyperscript<N>, { texts: { reuses } }: Site): readonly N[] {
  return [
    h(
      'section',
      { class: 'intro' },
      h('h1', {}, reuses.title),
      h('p', { class: 'lead' }, reuses.lead),
    ),
    h('div', { class: 'reuses', ref: takeReuses }),
  ]
}

function takeReuses(place: Element | null): void {
  const reuses = document.getElementById('reuses')
  if (reuses) place?.append(reuses)
}
