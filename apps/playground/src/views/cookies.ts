import { textIn } from '@assent/core/document'
import type { Hyperscript } from '@assent/ui'
import type { Site } from '../site'

/** The cookie policy's page: the visitor's own choice first, the site's prose, then the tables of the policy. */
export function cookiesPageView<N>(
  h: Hyperscript<N>,
  { texts: { cookies } }: Site,
  controls: N,
  cookiePolicy: N,
): readonly N[] {
  return [
    h(
      'section',
      { class: 'intro' },
      h('h1', {}, cookies.title),
      h('p', { class: 'lead' }, cookies.lead),
    ),
    h(
      'section',
      { class: 'choice', 'aria-labelledby': 'choice' },
      h('div', {}, h('h2', { id: 'choice' }, cookies.choice), h('p', {}, cookies.choiceText)),
      controls,
    ),
    h(
      'section',
      { class: 'prose', 'aria-labelledby': 'what' },
      h('h2', { id: 'what' }, cookies.what),
      ...cookies.whatText.map((text) => h('p', {}, text)),
    ),
    h(
      'section',
      { 'aria-labelledby': 'types' },
      h('h2', { id: 'types' }, cookies.types),
      h(
        'ul',
        { class: 'kinds' },
        ...cookies.kinds.map(([title, text, consent]) =>
          h('li', {}, h('h3', {}, title), h('p', {}, text), h('strong', {}, consent)),
        ),
      ),
    ),
    h('div', { class: 'used' }, cookiePolicy),
  ]
}

/** Change and withdrawal, each one press away. GDPR, article 7(3). */
export function controlsView<N>(
  h: Hyperscript<N>,
  { texts: { cookies } }: Site,
  { onChange, onWithdraw }: { readonly onChange: () => void; readonly onWithdraw: () => void },
  status: N,
): N {
  return h(
    'div',
    { class: 'controls' },
    h(
      'div',
      { class: 'buttons' },
      h(
        'button',
        { type: 'button', class: 'button', 'data-action': 'change', onClick: onChange },
        cookies.change,
      ),
      h(
        'button',
        { type: 'button', class: 'button', 'data-action': 'withdraw', onClick: onWithdraw },
        cookies.withdraw,
      ),
    ),
    status,
  )
}

/** What the status says: the services that were started here, may not run any more, and only a reload ends. */
export function stillRunningView<N>(
  h: Hyperscript<N>,
  { policy, language, texts: { cookies } }: Site,
  running: readonly string[],
): readonly N[] {
  if (!running.length) return [h('p', {}, cookies.nothingRuns)]
  const names = policy.services
    .filter(({ id }) => running.includes(id))
    .map((service) => `${textIn(service.function, language)} (${service.provider})`)
  return [
    h('p', {}, cookies.stillRuns(names.join(', '))),
    h(
      'button',
      {
        type: 'button',
        class: 'button quiet',
        'data-action': 'reload',
        onClick: () => location.reload(),
      },
      cookies.reload,
    ),
  ]
}
