import type { ConsentEvent } from '@assent/core'
import type { Erasure } from '@assent/core/effects'

/** One event in a few words. */
export function eventText(event: ConsentEvent): string {
  switch (event.type) {
    case 'restored':
      return event.choices[0] ? `memory read: ${event.choices[0].method}` : 'memory read: no choice'
    case 'chosen':
      return event.selection ? `${event.method} ${selectionText(event.selection)}` : event.method
    case 'allowed':
      return `${event.id}, for this page`
    case 'started':
      return event.id
    case 'signalled':
      return `Global Privacy Control ${event.gpc}`
    case 'suspended':
    case 'resumed':
      return 'page'
    default:
      return 'preferences'
  }
}

function selectionText({ services = {}, ...categories }: Record<string, unknown>): string {
  return Object.entries({ ...categories, ...(services as object) })
    .map(([id, answer]) => `${answer ? '+' : '−'}${id}`)
    .join(' ')
}

const REASONS: Readonly<Record<Erasure['left'][number]['reason'], string>> = {
  'http-only': 'a page’s scripts cannot reach it',
  'third-party': 'it is the other site’s',
  'still-there': 'it is still there',
}

/** What became of a refused service's trackers. */
export function erasureText({ service, erased, left }: Erasure): string {
  const gone = erased.length ? `removed ${erased.join(', ')}` : 'nothing to remove'
  const rest = left.map(({ name, reason }) => `${name} is left: ${REASONS[reason]}`)
  return [`${service}: ${gone}`, ...rest].join('; ')
}
