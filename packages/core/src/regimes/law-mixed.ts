import type { LawFamily } from './law-situations'
import { southAfrica } from './south-africa'
import { switzerland } from './switzerland'
import { uk } from './uk'

const NO_SIGNAL = 'No law binds a site to GPC here'
const PECR = 'PECR, regulation 6'
const EXCEPTIONS = 'PECR, schedule A1: statistics, appearance [reported]'
const OBJECTION = 'PECR, schedule A1: an objection at any time [reported]'
const ICO = 'ICO: about six months [unverified]'
const NOTICE = 'Telecommunications Act, article 45c; POPIA [unverified]'
const MARKETING = 'FDPIC, guide on cookies [reported]; POPIA, section 69 [unverified]'
const DEFAULT = 'No text sets a time [default]'

/** Where statistics and appearance run until the visitor objects. */
export const excepted: LawFamily = {
  name: 'Ask first, but for statistics and appearance',
  places: [{ place: 'United Kingdom', regime: uk, granted: 183, denied: 183, wait: 183 }],
  outcomes: [
    {
      on: 'first',
      asked: true,
      all: 'undecided',
      but: { theme: 'unrefused', matomo: 'unrefused', counter: 'unrefused' },
      source: EXCEPTIONS,
    },
    { on: 'refused', asked: false, all: 'denied', source: OBJECTION },
    { on: 'granted', asked: false, all: 'granted', source: PECR },
    { on: 'grantedLast', asked: false, all: 'granted', source: ICO },
    {
      on: 'grantedLapsed',
      asked: true,
      all: 'expired',
      but: { theme: 'unrefused', matomo: 'unrefused', counter: 'unrefused' },
      source: ICO,
    },
    { on: 'refusedLast', asked: false, all: 'denied', source: ICO },
    {
      on: 'refusedLapsed',
      asked: true,
      all: 'expired',
      but: { theme: 'denied', matomo: 'denied', counter: 'denied' },
      source: ICO,
    },
    {
      on: 'tooSoon',
      asked: false,
      all: 'expired',
      but: { theme: 'denied', matomo: 'denied', counter: 'denied' },
      source: ICO,
    },
    {
      on: 'soonEnough',
      asked: true,
      all: 'expired',
      but: { theme: 'denied', matomo: 'denied', counter: 'denied' },
      source: ICO,
    },
    {
      on: 'signal',
      asked: true,
      all: 'undecided',
      but: { theme: 'unrefused', matomo: 'unrefused', counter: 'unrefused' },
      source: NO_SIGNAL,
    },
    {
      on: 'unreadable',
      asked: true,
      all: 'undecided',
      but: { theme: 'unrefused', matomo: 'unrefused', counter: 'unrefused' },
      source: NO_SIGNAL,
    },
    { on: 'grantThenSignal', asked: false, all: 'granted', source: NO_SIGNAL },
    { on: 'grantUnderSignal', asked: false, all: 'granted', source: NO_SIGNAL },
    { on: 'joinedGrant', asked: true, all: 'granted', but: { late: 'undecided' }, source: PECR },
    { on: 'joinedRefusal', asked: false, all: 'denied', source: OBJECTION },
  ],
}

/** Where advertising alone is asked about. */
export const askForAds: LawFamily = {
  name: 'Ask for advertising, allow the rest',
  places: [
    { place: 'Switzerland', regime: switzerland, granted: 183, denied: 183, wait: 183 },
    { place: 'South Africa', regime: southAfrica, granted: 183, denied: 183, wait: 183 },
  ],
  outcomes: [
    {
      on: 'first',
      asked: true,
      all: 'undecided',
      but: { theme: 'unrefused', matomo: 'unrefused', counter: 'unrefused' },
      source: NOTICE,
    },
    { on: 'refused', asked: false, all: 'denied', source: NOTICE },
    { on: 'granted', asked: false, all: 'granted', source: MARKETING },
    { on: 'grantedLast', asked: false, all: 'granted', source: DEFAULT },
    {
      on: 'grantedLapsed',
      asked: true,
      all: 'expired',
      but: { theme: 'unrefused', matomo: 'unrefused', counter: 'unrefused' },
      source: DEFAULT,
    },
    { on: 'refusedLast', asked: false, all: 'denied', source: DEFAULT },
    {
      on: 'refusedLapsed',
      asked: true,
      all: 'expired',
      but: { theme: 'denied', matomo: 'denied', counter: 'denied' },
      source: DEFAULT,
    },
    {
      on: 'tooSoon',
      asked: false,
      all: 'expired',
      but: { theme: 'denied', matomo: 'denied', counter: 'denied' },
      source: DEFAULT,
    },
    {
      on: 'soonEnough',
      asked: true,
      all: 'expired',
      but: { theme: 'denied', matomo: 'denied', counter: 'denied' },
      source: DEFAULT,
    },
    {
      on: 'signal',
      asked: true,
      all: 'undecided',
      but: { theme: 'unrefused', matomo: 'unrefused', counter: 'unrefused' },
      source: NO_SIGNAL,
    },
    {
      on: 'unreadable',
      asked: true,
      all: 'undecided',
      but: { theme: 'unrefused', matomo: 'unrefused', counter: 'unrefused' },
      source: NO_SIGNAL,
    },
    { on: 'grantThenSignal', asked: false, all: 'granted', source: NO_SIGNAL },
    { on: 'grantUnderSignal', asked: false, all: 'granted', source: NO_SIGNAL },
    {
      on: 'joinedGrant',
      asked: true,
      all: 'granted',
      but: { late: 'undecided' },
      source: MARKETING,
    },
    { on: 'joinedRefusal', asked: false, all: 'denied', source: NOTICE },
  ],
}
