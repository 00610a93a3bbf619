import { australia } from './australia'
import { california } from './california'
import { canada } from './canada'
import { colorado } from './colorado'
import { indiaUntilConsent } from './india'
import { japan } from './japan'
import { allowsAll, stopsSale, stopsWhatMayBeSale } from './law-outcomes'
import { type LawFamily, placesOf, YEAR } from './law-situations'
import { unitedStates } from './united-states'
import { alabama, louisiana, oklahoma, vermont } from './us-states-to-come'
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

const SOURCES: LawFamily['sources'] = {
  consent: 'Notice and opt-out: the sources of each regime [reported]',
  refusal: 'An opt-out holds until the visitor changes it: the sources of each regime [reported]',
  objection: 'An opt-out of one service is one too [default]',
  'grant lasts': 'No text sets a time [default]',
  'refusal lasts': 'An opt-out holds until the visitor changes it: the safer reading [default]',
  'asking again': 'What need not be asked about never is [default]',
  lost: 'A lost refusal counts as one: the safer reading [default]',
  notice: 'Who read the notice is not told again [default]',
  signal: 'No law binds a site to GPC here [reported]',
  unreadable: 'What cannot be read counts as present: the safer reading [default]',
  joining: 'A refusal covers what joins its category: the safer reading [default]',
}

const SALE: LawFamily['sources'] = {
  ...SOURCES,
  signal: 'The signal is an opt-out, of sale too: the sources of each regime [reported]',
}

const TWELVE_MONTHS = 'Cal. Civ. Code 1798.135(c)(4) [read]'

export const optOut: readonly LawFamily[] = [
  {
    name: 'Allow until refused, no signal',
    places: placesOf(YEAR, {
      'Canada, but Quebec': canada,
      'India, until consent': indiaUntilConsent,
      Japan: japan,
      Australia: australia,
      Florida: florida,
      Indiana: indiana,
      Iowa: iowa,
      Kentucky: kentucky,
      'Oklahoma, from 2027': oklahoma,
      'Rhode Island': rhodeIsland,
      Tennessee: tennessee,
      Utah: utah,
      Virginia: virginia,
    }),
    outcomes: allowsAll,
    sources: SOURCES,
  },
  {
    name: 'Allow until refused, the signal stops sale',
    places: placesOf(YEAR, {
      'Alabama, from 2027': alabama,
      Colorado: colorado,
      Connecticut: connecticut,
      Delaware: delaware,
      'Louisiana, from 2027': louisiana,
      Maryland: maryland,
      Minnesota: minnesota,
      Montana: montana,
      Nebraska: nebraska,
      'New Hampshire': newHampshire,
      'New Jersey': newJersey,
      Oregon: oregon,
      Texas: texas,
      'Vermont, from 2028': vermont,
    }),
    outcomes: stopsSale,
    sources: SALE,
  },
  {
    name: 'Allow until refused, the signal stops what may be a sale, in California',
    places: placesOf(YEAR, { California: california }),
    outcomes: stopsWhatMayBeSale,
    sources: {
      ...SALE,
      consent: 'Cal. Civ. Code 1798.120 [reported]',
      refusal: TWELVE_MONTHS,
      'refusal lasts': TWELVE_MONTHS,
      'asking again': TWELVE_MONTHS,
      notice: 'Cal. Civ. Code 1798.100(a) [reported]',
      signal: 'Cal. Code Regs., title 11, section 7025(c)(1) and (3) [reported]',
    },
  },
  {
    name: 'Allow until refused, the signal stops what may be a sale, in other states',
    places: placesOf(YEAR, { 'United States, other states and unknown': unitedStates }),
    outcomes: stopsWhatMayBeSale,
    sources: SALE,
  },
]
