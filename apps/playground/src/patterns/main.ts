import { ConsentError, createConsent } from '@assent/core'
import { eu } from '@assent/core/regimes'
import { webStorage } from '@assent/core/storage'
import { checkViews } from '@assent/ui/check'
import {
  createNode as h,
  mountBanner,
  mountPreferences,
  mountPreferencesButton,
} from '@assent/ui/dom'
import { en } from '@assent/ui/messages/en'
import { policy } from '../policy'
import { PATTERNS } from './patterns'

const fallback = PATTERNS.fair as NonNullable<(typeof PATTERNS)[string]>
const wanted = new URLSearchParams(location.search).get('pattern') ?? 'fair'
const pattern = (Object.hasOwn(PATTERNS, wanted) && PATTERNS[wanted]) || fallback
const { messages = en, banner, preferences, closed, effects = [] } = pattern

const lead =
  'What some banners do, planted on this page one at a time. Assent’s views cannot be configured so; checkViews() finds it in whatever a site makes of them.'
const findings = h('ul', { 'data-patterns': 'findings' }) as Element
const nothing = h('p', {}, 'Nothing found so far.') as Element
const buttons = h('div', {}) as Element

document.querySelector('main')?.append(
  h('header', {}, h('h1', {}, 'Dark patterns'), h('p', { class: 'lead' }, lead)),
  h(
    'nav',
    { 'aria-label': 'Patterns' },
    h(
      'ul',
      { class: 'list' },
      ...Object.entries(PATTERNS).map(([id, { title }]) =>
        h(
          'li',
          {},
          h(
            'a',
            {
              href: `?pattern=${id}`,
              'aria-current': title === pattern.title ? 'page' : undefined,
            },
            title,
          ),
        ),
      ),
    ),
  ),
  h(
    'section',
    { class: 'report', 'aria-labelledby': 'report' },
    h('h2', { id: 'report' }, pattern.title),
    ...(pattern.try ? [h('p', {}, `To see it: ${pattern.try}.`)] : []),
    nothing,
    findings,
    buttons,
  ),
)

createConsent({
  policy: {
    ...policy,
    notice: { ...policy.notice, site: 'Open data of the valley', page: '/plain/cookies' },
  },
  regime: eu,
  storage: pattern.storage ?? webStorage({ kind: 'session', key: `patterns-${wanted}` }),
  effects: [
    checkViews(),
    mountBanner({ messages, ...(banner && { view: banner }) }),
    mountPreferences({ messages, ...(preferences && { view: preferences }) }),
    ...(closed ? [] : [mountPreferencesButton({ messages, into: buttons })]),
    ...effects,
  ],
  onError(error) {
    if (!(error instanceof ConsentError)) throw error
    if (error.code !== 'dark-pattern') return
    nothing.remove()
    findings.append(
      h('li', { 'data-rule': error.path }, h('strong', {}, error.path), error.message),
    )
  },
}).start()
