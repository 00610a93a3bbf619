import type { Messages, PolicyMessages } from '../messages'

// Names of their own, and no spread: a bundler then leaves out what a page does not show.
const locale = 'en'
const prefix = 'any cookie starting with'
const session = 'until you close the browser'

/** English. */
export const en: Messages = {
  locale,
  direction: 'ltr',
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
  continueWithout: 'Continue without accepting',
  save: 'Save my choices',
  close: 'Close',
  withdraw: 'Withdraw my consent',
  reopen: 'Manage cookies',
  optOut: 'Your privacy choices',
  details: 'Details',
  accept: 'Accept',
  refuse: 'Refuse',
  onUntilRefused: 'On until you refuse',
  isNew: 'New',
  chosenOn: 'You chose on {date}.',
  saved: 'Your choices are saved.',
  search: 'Find a service',
  nothingFound: 'No service matches.',
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
  direction: 'ltr',
  prefix,
  session,
  title: 'Cookie policy',
  intro:
    'This page says which cookies {site} uses, who sets them, what for and for how long, and how you can change your mind.',
  what: {
    title: 'What is a cookie?',
    text: [
      'A cookie is a small piece of data with a name. A site that you visit gives it to your browser, which keeps it for a certain time and sends it back on your next visits.',
      'Sites can also keep data in other storage of your browser. What this page says about cookies holds for that storage too.',
    ],
  },
  types: {
    title: 'Types of cookie',
    necessary: {
      name: 'Necessary cookies',
      text: 'They carry out what you ask for, such as a basket, a log-in or your settings, from one page or visit to the next.',
    },
    statistical: {
      name: 'Statistical cookies',
      text: 'They follow what visitors do on the site, to learn how it is used.',
    },
    firstParty: {
      name: 'First-party cookies',
      text: 'The site that you visit sets them, beyond what is necessary. They can collect personal data, follow what you do and serve advertising.',
    },
    thirdParty: {
      name: 'Third-party cookies',
      text: 'Another site sets them, or they are set for one. That site then sees what you do here.',
    },
  },
  consequence: {
    none: 'They need no consent.',
    anonymous:
      'They need no consent while the statistics are anonymous, so that nobody can be traced in them. Otherwise you are asked first.',
    objection: 'They need no consent, and you can object.',
    asked: 'You are asked first.',
    untilRefused: 'They are allowed until you refuse.',
  },
  used: { title: 'Cookies on {site}', none: 'There are none.' },
  columns: {
    provider: 'Service provider’s name',
    function: 'Function and location',
    names: 'Cookie name(s)',
    purposes: 'Purposes',
    retention: 'Kept for',
    party: 'Set by',
    storage: 'Kept in',
    host: 'Host',
    transfer: 'Transfer outside the EU',
    basis: 'Legal basis',
  },
  location: { front: 'front office', back: 'back office', both: 'front and back office' },
  party: { first: 'this site', third: 'another site' },
  storage: {
    cookie: 'Cookie',
    local: 'Local storage',
    session: 'Session storage',
    indexeddb: 'Database of the browser',
    cache: 'Cache of the browser',
  },
  basis: {
    consent: 'Your consent',
    exempt: 'No consent needed',
    objection: 'No consent needed; you can object',
    untilRefused: 'Allowed until you refuse',
  },
  answer: {
    allowed: 'You allow them.',
    refused: 'You refuse them.',
    partly: 'You allow some of them.',
    none: 'You have not answered yet.',
    exempt: 'They are always on.',
  },
  choice: {
    title: 'Change your mind',
    text: 'You can change or withdraw your answer at any time. It takes effect at once.',
    change: 'Manage cookies',
  },
  own: {
    function: 'Your choice about cookies',
    purpose: 'To remember what you accept and refuse',
  },
  browsers: {
    title: 'Block cookies in your browser',
    text: 'You can also delete or block cookies in the settings of your browser. Parts of the site may then not work. This is how:',
  },
  contact: { title: 'Contact', text: 'Send questions about this policy to {contact}.' },
  version: 'Version {version}, {date}',
  changes: {
    title: 'Changes since version {version}',
    added: 'Added: {name}',
    removed: 'Removed: {name}',
    changed: 'Changed: {name} ({what})',
  },
}
