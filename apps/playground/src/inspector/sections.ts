import type { ConsentError, Method, Permission, Snapshot } from '@assent/core'
import { createNode as h } from '@assent/ui/dom'
import type { CookieStanding, Jar, Standing } from './jar'
import { dayIn, permissionText, timeIn, titled } from './permission-text'

const METHODS: Readonly<Record<Method, string>> = {
  accept: 'accepted all',
  acknowledge: 'notice read',
  reject: 'refused all',
  choose: 'chosen',
  withdraw: 'withdrawn',
  signal: 'the browser’s signal',
  clear: 'forgotten',
}

/** The consent in a few facts. */
export function summaryView({
  ready,
  choice,
  needsAnswer,
  needsNotice,
  regime,
  gpc,
}: Snapshot): readonly Node[] {
  const answer = choice
    ? `${METHODS[choice.method]}, ${dayIn(choice.decidedAt)}, ${timeIn(choice.decidedAt)}`
    : 'none yet'
  return [
    ['Memory', ready ? 'read' : 'not read yet'],
    ['Choice', answer],
    ['To be asked', needsAnswer ? 'yes' : 'no'],
    ['To be told', needsNotice ? 'yes' : 'no'],
    ['Regime', regime.id],
    ['Global Privacy Control', gpc],
  ].map(([label = '', value = '']) => h('div', {}, h('dt', {}, label), h('dd', {}, value)))
}

/** Every permission with its reason, services under their category. */
export function permissionsView({ policy, permissions }: Snapshot): readonly Node[] {
  const line = (id: string, kind: 'category' | 'service'): Node => {
    const permission = permissions[id] as Permission
    return h(
      'li',
      {
        class: kind,
        'data-permission': id,
        'data-allowed': String(permission.allowed),
        'data-because': permission.because,
      },
      permissionText(id, permission),
    )
  }
  return policy.categories.flatMap(({ id }) => [
    line(id, 'category'),
    ...policy.services.filter(({ category }) => category === id).map((s) => line(s.id, 'service')),
  ])
}

/** What `checkViews` found in the views as they are shown, with the rule that it breaks. */
export function findingsView(found: readonly ConsentError[]): readonly Node[] {
  if (!found.length) return [h('p', {}, 'They keep every rule.')]
  return [
    h(
      'ul',
      {},
      ...found.map(({ path, message }) =>
        h('li', { 'data-rule': path }, message.replace(/ \(dark-pattern\)$/, '')),
      ),
    ),
  ]
}

const GROUPS: readonly (readonly [Standing, title: string, none: string])[] = [
  ['unwanted', 'Should not be there', 'None: nothing is kept that is not allowed.'],
  ['undeclared', 'Undeclared', 'None: the policy names every cookie.'],
  ['declared', 'Declared', 'None yet.'],
]

/** The jar against the declaration, what is wrong first. */
export function cookiesView(standings: readonly CookieStanding[]): readonly Node[] {
  return GROUPS.map(([standing, title, none]) => {
    const cookies = standings.filter((cookie) => cookie.standing === standing)
    return h(
      'section',
      { class: 'group', 'data-standing': standing, 'data-count': String(cookies.length) },
      h('h3', {}, title, ' ', h('span', { class: 'count' }, String(cookies.length))),
      cookies.length ? h('ul', {}, ...cookies.map(cookieView)) : h('p', {}, none),
    )
  })
}

function cookieView({ name, party, readable, service, standing }: CookieStanding): Node {
  const whose = party === 'third' ? 'second site' : readable ? 'this site' : 'this site, HttpOnly'
  return h(
    'li',
    { 'data-cookie': name, 'data-standing': standing },
    h('code', {}, name),
    h('span', {}, service ? `${titled(service)} · ${whose}` : whose),
  )
}

/** What reached the second site. */
export function requestsView({ second }: Jar): readonly Node[] {
  if (!second.requests.length) return [h('p', {}, 'Nothing has been requested from it.')]
  const lines = second.requests.toReversed().map(({ at, path, received, set }) => {
    const along = received.length ? `with ${received.join(', ')}` : 'without cookies'
    return h(
      'li',
      { 'data-request': path },
      h('time', { datetime: new Date(at).toISOString() }, timeIn(at)),
      h('code', {}, path),
      h('span', {}, set.length ? `${along}; sets ${set.join(', ')}` : along),
    )
  })
  return [h('ol', {}, ...lines)]
}

/** One line of the log. */
export function eventView(at: number, type: string, text: string): Node {
  return h(
    'li',
    { 'data-event': type },
    h('time', { datetime: new Date(at).toISOString() }, timeIn(at)),
    h('code', {}, type),
    h('span', {}, text),
  )
}
