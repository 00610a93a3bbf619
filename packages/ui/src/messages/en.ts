import type { Messages } from '../messages'

/** English. */
export const en: Messages = {
  locale: 'en',
  banner: {
    title: 'Your choice about cookies',
    text: 'Some services on this site store or read information on your device. They wait for your answer, and you can change it at any time.',
  },
  preferences: {
    title: 'Cookie preferences',
    text: 'Choose what you allow. Nothing is switched on until you save.',
  },
  acceptAll: 'Accept all',
  rejectAll: 'Reject all',
  choose: 'Choose',
  save: 'Save my choices',
  close: 'Close',
  reopen: 'Manage cookies',
  details: 'Details',
  exempt: {
    necessary: 'Always on: the site needs it',
    'anonymised-statistics': 'No consent needed: anonymous statistics',
  },
  columns: {
    provider: 'Service provider’s name',
    function: 'Function and location',
    names: 'Cookie name(s)',
    purposes: 'Purposes',
    retention: 'Kept for',
    party: 'Set by',
  },
  location: { front: 'front office', back: 'back office', both: 'front and back office' },
  prefix: 'any cookie starting with',
  session: 'until you close the browser',
  party: { first: 'this site', third: 'another site' },
}
