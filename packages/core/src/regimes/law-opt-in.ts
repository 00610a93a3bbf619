import { brazil } from './brazil'
import { china } from './china'
import { eea } from './eea'
import { eu } from './eu'
import { france } from './france'
import { germany } from './germany'
import { gibraltar } from './gibraltar'
import { india } from './india'
import { indonesia } from './indonesia'
import { italy } from './italy'
import type { LawFamily } from './law-situations'
import { malaysia } from './malaysia'
import { netherlands } from './netherlands'
import { philippines } from './philippines'
import { quebec } from './quebec'
import { saudiArabia } from './saudi-arabia'
import { singapore } from './singapore'
import { southKorea } from './south-korea'
import { spain } from './spain'
import { thailand } from './thailand'
import { turkiye } from './turkiye'
import { uae } from './uae'
import { vietnam } from './vietnam'

const DEVICE = 'Directive 2002/58/EC, article 5(3); elsewhere: the sources of each regime'
const CONSENT = 'GDPR, article 4(11); elsewhere: the sources of each regime'
const SPECIFIC = 'GDPR, article 4(11) and recital 32; elsewhere: by analogy'
const REFUSED = 'EDPB, guidelines 03/2022, continuous prompting; elsewhere: by analogy'
const REFRESH = 'EDPB, guidelines 05/2020, refreshing consent; elsewhere: by analogy'
const KEPT = 'CNIL, recommendation 2020-092, §36; elsewhere: the sources of each regime'
const NO_SIGNAL = 'No law is known to bind a site to GPC here [reported]'
const EARLIER =
  'EDPB, guidelines 03/2022: a refusal covers what joins its category; elsewhere: by analogy'
const HERE = 'The sources of each regime [reported]'
const BY_ANALOGY = 'As in Europe, by analogy [default]'

/** Where everything but the necessary is asked about. */
export const optIn: LawFamily = {
  name: 'Ask first, audience measurement included',
  places: [
    { place: 'European Economic Area', regime: eea, granted: 183, denied: 183, wait: 183 },
    { place: 'Germany', regime: germany, granted: 183, denied: 183, wait: 183 },
    { place: 'Spain', regime: spain, granted: 730, denied: 730, wait: 183 },
    { place: 'Gibraltar', regime: gibraltar, granted: 183, denied: 183, wait: 183 },
    { place: 'Quebec', regime: quebec, granted: 183, denied: 183, wait: 183 },
    { place: 'China', regime: china, granted: 183, denied: 183, wait: 183 },
    { place: 'India', regime: india, granted: 183, denied: 183, wait: 183 },
    { place: 'South Korea', regime: southKorea, granted: 183, denied: 183, wait: 183 },
    { place: 'Singapore', regime: singapore, granted: 183, denied: 183, wait: 183 },
    { place: 'Thailand', regime: thailand, granted: 183, denied: 183, wait: 183 },
    { place: 'Vietnam', regime: vietnam, granted: 183, denied: 183, wait: 183 },
    { place: 'Indonesia', regime: indonesia, granted: 183, denied: 183, wait: 183 },
    { place: 'Malaysia', regime: malaysia, granted: 183, denied: 183, wait: 183 },
    { place: 'Philippines', regime: philippines, granted: 183, denied: 183, wait: 183 },
    { place: 'United Arab Emirates', regime: uae, granted: 183, denied: 183, wait: 183 },
    { place: 'Saudi Arabia', regime: saudiArabia, granted: 183, denied: 183, wait: 183 },
  ],
  outcomes: [
    { on: 'first', asked: true, all: 'undecided', source: DEVICE },
    { on: 'refused', asked: false, all: 'denied', source: CONSENT },
    { on: 'granted', asked: false, all: 'granted', source: CONSENT },
    { on: 'grantedLast', asked: false, all: 'granted', source: REFRESH },
    { on: 'grantedLapsed', asked: true, all: 'expired', source: REFRESH },
    { on: 'refusedLast', asked: false, all: 'denied', source: KEPT },
    { on: 'refusedLapsed', asked: true, all: 'expired', source: KEPT },
    { on: 'tooSoon', asked: false, all: 'expired', source: REFUSED },
    { on: 'soonEnough', asked: true, all: 'expired', source: REFUSED },
    { on: 'signal', asked: true, all: 'undecided', source: NO_SIGNAL },
    { on: 'unreadable', asked: true, all: 'undecided', source: NO_SIGNAL },
    { on: 'grantThenSignal', asked: false, all: 'granted', source: NO_SIGNAL },
    { on: 'grantUnderSignal', asked: false, all: 'granted', source: NO_SIGNAL },
    {
      on: 'joinedGrant',
      asked: true,
      all: 'granted',
      but: { late: 'undecided' },
      source: SPECIFIC,
    },
    { on: 'joinedRefusal', asked: false, all: 'denied', source: EARLIER },
  ],
}

/** Where anonymised statistics are exempt. */
export const optInButAudience: LawFamily = {
  name: 'Ask first, but for anonymised statistics',
  places: [
    {
      place: 'European Union, as the CNIL reads it',
      regime: eu,
      granted: 183,
      denied: 183,
      wait: 183,
    },
    { place: 'France', regime: france, granted: 183, denied: 183, wait: 183 },
    { place: 'Italy', regime: italy, granted: 183, denied: 184, wait: 184 },
    { place: 'Netherlands', regime: netherlands, granted: 183, denied: 183, wait: 183 },
  ],
  outcomes: [
    { on: 'first', asked: true, all: 'undecided', but: { counter: 'exempt' }, source: DEVICE },
    { on: 'refused', asked: false, all: 'denied', but: { counter: 'exempt' }, source: CONSENT },
    { on: 'granted', asked: false, all: 'granted', but: { counter: 'exempt' }, source: CONSENT },
    {
      on: 'grantedLast',
      asked: false,
      all: 'granted',
      but: { counter: 'exempt' },
      source: REFRESH,
    },
    {
      on: 'grantedLapsed',
      asked: true,
      all: 'expired',
      but: { counter: 'exempt' },
      source: REFRESH,
    },
    { on: 'refusedLast', asked: false, all: 'denied', but: { counter: 'exempt' }, source: KEPT },
    { on: 'refusedLapsed', asked: true, all: 'expired', but: { counter: 'exempt' }, source: KEPT },
    { on: 'tooSoon', asked: false, all: 'expired', but: { counter: 'exempt' }, source: REFUSED },
    { on: 'soonEnough', asked: true, all: 'expired', but: { counter: 'exempt' }, source: REFUSED },
    { on: 'signal', asked: true, all: 'undecided', but: { counter: 'exempt' }, source: NO_SIGNAL },
    {
      on: 'unreadable',
      asked: true,
      all: 'undecided',
      but: { counter: 'exempt' },
      source: NO_SIGNAL,
    },
    {
      on: 'grantThenSignal',
      asked: false,
      all: 'granted',
      but: { counter: 'exempt' },
      source: NO_SIGNAL,
    },
    {
      on: 'grantUnderSignal',
      asked: false,
      all: 'granted',
      but: { counter: 'exempt' },
      source: NO_SIGNAL,
    },
    {
      on: 'joinedGrant',
      asked: true,
      all: 'granted',
      but: { counter: 'exempt', late: 'undecided' },
      source: SPECIFIC,
    },
    {
      on: 'joinedRefusal',
      asked: false,
      all: 'denied',
      but: { counter: 'exempt' },
      source: EARLIER,
    },
  ],
}

/** Where anonymised statistics run until the visitor objects. */
export const optInAudienceObject: LawFamily = {
  name: 'Ask first, anonymised statistics until an objection',
  places: [
    { place: 'Brazil', regime: brazil, granted: 183, denied: 183, wait: 183 },
    { place: 'Türkiye', regime: turkiye, granted: 183, denied: 183, wait: 183 },
  ],
  outcomes: [
    { on: 'first', asked: true, all: 'undecided', but: { counter: 'unrefused' }, source: HERE },
    { on: 'refused', asked: false, all: 'denied', source: HERE },
    { on: 'granted', asked: false, all: 'granted', source: HERE },
    { on: 'grantedLast', asked: false, all: 'granted', source: BY_ANALOGY },
    {
      on: 'grantedLapsed',
      asked: true,
      all: 'expired',
      but: { counter: 'unrefused' },
      source: BY_ANALOGY,
    },
    { on: 'refusedLast', asked: false, all: 'denied', source: BY_ANALOGY },
    {
      on: 'refusedLapsed',
      asked: true,
      all: 'expired',
      but: { counter: 'denied' },
      source: BY_ANALOGY,
    },
    { on: 'tooSoon', asked: false, all: 'expired', but: { counter: 'denied' }, source: BY_ANALOGY },
    {
      on: 'soonEnough',
      asked: true,
      all: 'expired',
      but: { counter: 'denied' },
      source: BY_ANALOGY,
    },
    {
      on: 'signal',
      asked: true,
      all: 'undecided',
      but: { counter: 'unrefused' },
      source: NO_SIGNAL,
    },
    {
      on: 'unreadable',
      asked: true,
      all: 'undecided',
      but: { counter: 'unrefused' },
      source: NO_SIGNAL,
    },
    { on: 'grantThenSignal', asked: false, all: 'granted', source: NO_SIGNAL },
    { on: 'grantUnderSignal', asked: false, all: 'granted', source: NO_SIGNAL },
    {
      on: 'joinedGrant',
      asked: true,
      all: 'granted',
      but: { late: 'undecided' },
      source: BY_ANALOGY,
    },
    { on: 'joinedRefusal', asked: false, all: 'denied', source: BY_ANALOGY },
  ],
}
