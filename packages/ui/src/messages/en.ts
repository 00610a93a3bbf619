import type { Messages, PolicyMessages } from '../messages'

// Names of their own, and no spread: a bundler then leaves out what a page does not show.
const locale = 'en'
const prefix = 'any cookie starting with'
const session = 'until you close the browser'

/** English. */
export const en: Messages = {
  locale,
  prefix,
  session,
  banner: {
    title: 'Your choice about cookies',
    text: 'Some services on this site store or read information on your device. They wait for your answer, and you can change it at any time.',
    news: {
      one: 'One service has joined or changed since your choice of {date}: {names}. It waits for your answer; what you answered before stays as it is.',
      other:
        '{count} services have joined or changed since your choice of {date}: {names}. They wait for your answer; what you answered before stays as it is.',
    },
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
  embed: {
    text: 'This content comes from {provider}. To show it, your browser connects to {provider}, which can then store and read information on your device.',
    once: 'Show it once',
    always: 'Always show it',
  },
  signal: {
    honoured: 'Opt-out preference signal honoured',
    overruled: 'Opt-out preference signal overruled by your choice',
  },
  exempt: {
    necessary: 'Always on: the site needs it',
    'anonymised-statistics': 'No consent needed: anonymous statistics',
  },
}

/** English, for the cookie policy. */
export const enPolicy: PolicyMessages = {
  locale,
  prefix,
  session,
  columns: {
    provider: 'Service provider’s name',
    function: 'Function and location',
    names: 'Cookie name(s)',
    purposes: 'Purposes',
    retention: 'Kept for',
    party: 'Set by',
  },
  location: { front: 'front office', back: 'back office', both: 'front and back office' },
  party: { first: 'this site', third: 'another site' },
}
