import { california } from './california'
import type { LawFamily } from './law-situations'
import { unitedStates } from './united-states'

const OPT_OUT = 'Cal. Civ. Code 1798.120 [unverified]'
const TWELVE_MONTHS = 'Cal. Civ. Code 1798.135(a)(4) [reported]'
const DEFAULT = 'No text sets a time [default]'
const SIGNAL = 'Cal. Code Regs., title 11, section 7025(c)(1) [reported]'
const CONFLICT = 'Cal. Code Regs., title 11, section 7025(c)(3) [reported]'
const UNREADABLE = 'What cannot be read counts as present: the safer reading [default]'

/** Where the signal denies what may be a sale. */
export const optOutOfSale: LawFamily = {
  name: 'Allow until refused, the signal denies what may be a sale',
  places: [
    { place: 'California', regime: california, granted: 365, denied: 400, wait: 366 },
    {
      place: 'United States, other states and unknown',
      regime: unitedStates,
      granted: 365,
      denied: 400,
      wait: 366,
    },
  ],
  outcomes: [
    { on: 'first', asked: false, all: 'unrefused', source: OPT_OUT },
    { on: 'refused', asked: false, all: 'denied', source: TWELVE_MONTHS },
    { on: 'granted', asked: false, all: 'granted', source: OPT_OUT },
    { on: 'grantedLast', asked: false, all: 'granted', source: DEFAULT },
    { on: 'grantedLapsed', asked: false, all: 'unrefused', source: OPT_OUT },
    { on: 'refusedLast', asked: false, all: 'denied', source: TWELVE_MONTHS },
    { on: 'refusedLapsed', asked: false, all: 'denied', source: TWELVE_MONTHS },
    { on: 'tooSoon', asked: false, all: 'denied', source: TWELVE_MONTHS },
    { on: 'soonEnough', asked: false, all: 'denied', source: TWELVE_MONTHS },
    {
      on: 'signal',
      asked: false,
      all: 'unrefused',
      but: { pixel: 'signal', late: 'signal', video: 'signal' },
      source: SIGNAL,
    },
    {
      on: 'unreadable',
      asked: false,
      all: 'unrefused',
      but: { pixel: 'signal', late: 'signal', video: 'signal' },
      source: UNREADABLE,
    },
    {
      on: 'grantThenSignal',
      asked: false,
      all: 'granted',
      but: { pixel: 'signal', late: 'signal', video: 'signal' },
      source: CONFLICT,
    },
    { on: 'grantUnderSignal', asked: false, all: 'granted', source: CONFLICT },
    {
      on: 'joinedGrant',
      asked: false,
      all: 'granted',
      but: { late: 'unrefused' },
      source: OPT_OUT,
    },
    { on: 'joinedRefusal', asked: false, all: 'denied', source: TWELVE_MONTHS },
  ],
}
