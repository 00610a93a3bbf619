import { australia } from './australia'
import { canada } from './canada'
import { colorado } from './colorado'
import { indiaUntilConsent } from './india'
import { japan } from './japan'
import type { LawFamily } from './law-situations'
import { maryland, nebraska, texas } from './us-states-with-conditional-signal'
import {
  connecticut,
  delaware,
  minnesota,
  montana,
  newHampshire,
  newJersey,
  oregon,
} from './us-states-with-signal'
import {
  florida,
  indiana,
  iowa,
  kentucky,
  rhodeIsland,
  tennessee,
  utah,
  virginia,
} from './us-states-without-signal'

const OPT_OUT = 'Notice and opt-out: the sources of each regime'
const LASTING = 'An opt-out holds until the visitor changes it: the sources of each regime'
const DEFAULT = 'No text sets a time [default]'
const NONE = 'No law binds a site to GPC here [reported]'
const BINDS = 'The signal is an opt-out: the sources of each regime [reported]'
const EXPRESS = 'Colo. Rev. Stat. 6-1-1306(1)(a)(IV); elsewhere by analogy [unverified]'
const UNREADABLE = 'What cannot be read counts as present: the safer reading [default]'

/** Where everything runs until the visitor refuses, and no signal binds. */
export const optOut: LawFamily = {
  name: 'Allow until refused, no signal',
  places: [
    { place: 'Canada, but Quebec', regime: canada, granted: 365, denied: 400, wait: 366 },
    {
      place: 'India, until consent',
      regime: indiaUntilConsent,
      granted: 365,
      denied: 400,
      wait: 366,
    },
    { place: 'Japan', regime: japan, granted: 365, denied: 400, wait: 366 },
    { place: 'Australia', regime: australia, granted: 365, denied: 400, wait: 366 },
    { place: 'Florida', regime: florida, granted: 365, denied: 400, wait: 366 },
    { place: 'Indiana', regime: indiana, granted: 365, denied: 400, wait: 366 },
    { place: 'Iowa', regime: iowa, granted: 365, denied: 400, wait: 366 },
    { place: 'Kentucky', regime: kentucky, granted: 365, denied: 400, wait: 366 },
    { place: 'Rhode Island', regime: rhodeIsland, granted: 365, denied: 400, wait: 366 },
    { place: 'Tennessee', regime: tennessee, granted: 365, denied: 400, wait: 366 },
    { place: 'Utah', regime: utah, granted: 365, denied: 400, wait: 366 },
    { place: 'Virginia', regime: virginia, granted: 365, denied: 400, wait: 366 },
  ],
  outcomes: [
    { on: 'first', asked: false, all: 'unrefused', source: OPT_OUT },
    { on: 'refused', asked: false, all: 'denied', source: LASTING },
    { on: 'granted', asked: false, all: 'granted', source: OPT_OUT },
    { on: 'grantedLast', asked: false, all: 'granted', source: DEFAULT },
    { on: 'grantedLapsed', asked: false, all: 'unrefused', source: OPT_OUT },
    { on: 'refusedLast', asked: false, all: 'denied', source: DEFAULT },
    { on: 'refusedLapsed', asked: false, all: 'denied', source: LASTING },
    { on: 'tooSoon', asked: false, all: 'denied', source: DEFAULT },
    { on: 'soonEnough', asked: false, all: 'denied', source: DEFAULT },
    { on: 'signal', asked: false, all: 'unrefused', source: NONE },
    { on: 'unreadable', asked: false, all: 'unrefused', source: NONE },
    { on: 'grantThenSignal', asked: false, all: 'granted', source: NONE },
    { on: 'grantUnderSignal', asked: false, all: 'granted', source: NONE },
    {
      on: 'joinedGrant',
      asked: false,
      all: 'granted',
      but: { late: 'unrefused' },
      source: OPT_OUT,
    },
    { on: 'joinedRefusal', asked: false, all: 'denied', source: LASTING },
  ],
}

/** Where the signal is a refusal of advertising. */
export const optOutBySignal: LawFamily = {
  name: 'Allow until refused, the signal denies advertising',
  places: [
    { place: 'Colorado', regime: colorado, granted: 365, denied: 400, wait: 366 },
    { place: 'Connecticut', regime: connecticut, granted: 365, denied: 400, wait: 366 },
    { place: 'Delaware', regime: delaware, granted: 365, denied: 400, wait: 366 },
    { place: 'Maryland', regime: maryland, granted: 365, denied: 400, wait: 366 },
    { place: 'Minnesota', regime: minnesota, granted: 365, denied: 400, wait: 366 },
    { place: 'Montana', regime: montana, granted: 365, denied: 400, wait: 366 },
    { place: 'Nebraska', regime: nebraska, granted: 365, denied: 400, wait: 366 },
    { place: 'New Hampshire', regime: newHampshire, granted: 365, denied: 400, wait: 366 },
    { place: 'New Jersey', regime: newJersey, granted: 365, denied: 400, wait: 366 },
    { place: 'Oregon', regime: oregon, granted: 365, denied: 400, wait: 366 },
    { place: 'Texas', regime: texas, granted: 365, denied: 400, wait: 366 },
  ],
  outcomes: [
    { on: 'first', asked: false, all: 'unrefused', source: OPT_OUT },
    { on: 'refused', asked: false, all: 'denied', source: LASTING },
    { on: 'granted', asked: false, all: 'granted', source: OPT_OUT },
    { on: 'grantedLast', asked: false, all: 'granted', source: DEFAULT },
    { on: 'grantedLapsed', asked: false, all: 'unrefused', source: OPT_OUT },
    { on: 'refusedLast', asked: false, all: 'denied', source: DEFAULT },
    { on: 'refusedLapsed', asked: false, all: 'denied', source: LASTING },
    { on: 'tooSoon', asked: false, all: 'denied', source: DEFAULT },
    { on: 'soonEnough', asked: false, all: 'denied', source: DEFAULT },
    {
      on: 'signal',
      asked: false,
      all: 'unrefused',
      but: { pixel: 'signal', late: 'signal' },
      source: BINDS,
    },
    {
      on: 'unreadable',
      asked: false,
      all: 'unrefused',
      but: { pixel: 'signal', late: 'signal' },
      source: UNREADABLE,
    },
    {
      on: 'grantThenSignal',
      asked: false,
      all: 'granted',
      but: { pixel: 'signal', late: 'signal' },
      source: BINDS,
    },
    { on: 'grantUnderSignal', asked: false, all: 'granted', source: EXPRESS },
    {
      on: 'joinedGrant',
      asked: false,
      all: 'granted',
      but: { late: 'unrefused' },
      source: OPT_OUT,
    },
    { on: 'joinedRefusal', asked: false, all: 'denied', source: LASTING },
  ],
}
