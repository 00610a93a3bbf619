import type { Messages, PolicyMessages } from '../messages'

// Names of their own, and no spread: a bundler then leaves out what a page does not show.
const locale = 'en'
const prefix = 'any cookie starting with'
const prefixKey = 'any key starting with'
const session = 'until you close the browser'

/** English. */
export const en: Messages = {
  locale,
  direction: 'ltr',
  prefix,
  prefixKey,
  session,
  banner: {
    title: 'Cookies on this site',
    asks: {
      one: 'With your consent, one provider stores or reads information on your device for:',
      other: 'With your consent, {count} providers store or read information on your device for:',
    },
    informs: {
      one: 'Unless you reject this, one provider stores or reads information on your device for:',
      other:
        'Unless you reject this, {count} providers store or read information on your device for:',
    },
    free: 'Use the site either way, and change your mind at any time under “{reopen}”.',
    objection: 'On until you object under “{choose}”: {names}.',
    news: {
      one: 'One service has joined or changed since your choice of {date}: {names}. It waits for your answer; your earlier answers stay as they are.',
      other:
        '{count} services have joined or changed since your choice of {date}: {names}. They wait for your answer; your earlier answers stay as they are.',
    },
  },
  preferences: {
    title: 'Cookie preferences',
    text: 'Choose what you accept. Your choices apply once you save them.',
  },
  acceptAll: 'Accept all',
  rejectAll: 'Reject all',
  acknowledge: 'OK',
  policy: 'Cookie policy',
  choose: 'Choose by purpose',
  continueWithout: 'Continue without accepting',
  save: 'Save my choices',
  close: 'Close',
  withdraw: 'Withdraw my consent',
  reopen: 'Manage cookies',
  optOut: 'Your privacy choices',
  details: 'Details',
  accept: 'Accept',
  refuse: 'Reject',
  onUntilRefused: 'On until you reject it',
  onUntilObjected: 'On until you object: anonymous statistics',
  isNew: 'New',
  chosenOn: 'You chose on {date}.',
  saved: 'Your choices are saved.',
  savedForPage: 'Your choices apply to this page only: your browser could not save them.',
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
  prefixKey,
  session,
  title: 'Cookie policy',
  intro:
    'This page says which cookies {site} uses, who sets them, what for and for how long, and how you can change your mind.',
  controller: 'Data controller: {controller}',
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
      text: 'They provide what you ask for, such as a shopping basket, signing in or your settings, from one page or visit to the next.',
    },
    statistical: {
      name: 'Statistical cookies',
      text: 'They record what visitors do on the site, to show how it is used.',
    },
    firstParty: {
      name: 'First-party cookies',
      text: 'The site that you visit sets them, beyond what is necessary. They can collect personal data, track what you do and serve advertising.',
    },
    thirdParty: {
      name: 'Third-party cookies',
      text: 'Another site sets them, or they are set for one. That site then sees what you do here.',
    },
  },
  consequence: {
    none: 'These do not require your consent.',
    anonymous:
      'These do not require your consent as long as the statistics are anonymous and nobody can be identified in them. Otherwise you are asked first.',
    objection:
      'These do not require your consent as long as the statistics are anonymous. You can object at any time under “{change}”.',
    asked: 'You are asked first.',
    untilRefused: 'These are allowed until you reject them.',
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
    untilRefused: 'Allowed until you reject it',
  },
  answer: {
    allowed: 'You accepted',
    refused: 'You rejected',
    withdrawn: 'You withdrew your consent',
    none: 'You have not answered yet',
    exempt: 'Always on',
    unrefused: 'On until you reject it',
    objectable: 'On until you object',
    each: '{status}: {names}',
  },
  choice: {
    title: 'Change your mind',
    text: 'You can change or withdraw your answer at any time. A change applies at once; anything already running on the page stops when you reload it at the latest.',
    change: 'Manage cookies',
  },
  own: {
    function: 'Your choice about cookies',
    purpose: 'To remember what you accept and reject',
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
