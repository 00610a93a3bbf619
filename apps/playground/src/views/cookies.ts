import { textIn } from '@assent/core/document'
import type { CookiePolicyViewOptions, Hyperscript } from '@assent/ui'
import { previousPolicy } from '../previous-policy'
import type { Site } from '../site'

/** The cookie policy's page: the document that the policy makes, then what runs on this page. */
export function cookiesPageView<N>(
  h: Hyperscript<N>,
  { texts: { cookies } }: Site,
  controls: N,
  cookiePolicy: N,
): readonly N[] {
  return [
    cookiePolicy,
    h(
      'section',
      { class: 'choice', 'aria-labelledby': 'choice' },
      h('div', {}, h('h2', { id: 'choice' }, cookies.choice), h('p', {}, cookies.choiceText)),
      controls,
    ),
  ]
}

/** How the portal has its cookie policy: one's own choice first, and what changed since the last version. */
export const POLICY_PAGE = {
  parts: ['intro', 'choice', 'what', 'types', 'used', 'browsers', 'contact', 'changes'],
  previous: previousPolicy,
} satisfies CookiePolicyViewOptions

/** Withdrawal, one press away, and what still runs. GDPR, article 7(3). */
export function controlsView<N>(
  h: Hyperscript<N>,
  { texts: { cookies } }: Site,
  { onWithdraw }: { readonly onWithdraw: () => void },
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
