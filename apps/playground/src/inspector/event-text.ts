import type { ConsentEvent } from '@assent/core'

/** One event in a few words. */
export function eventText(event: ConsentEvent): string {
  switch (event.type) {
    case 'restored':
      return event.choice ? `memory read: ${event.choice.method}` : 'memory read: no choice'
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
