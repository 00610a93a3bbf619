import { ELSEWHERE, IN_EUROPE, LOST } from './law-opt-in'
import {
  allowsAudience,
  allowsAudienceAndStops,
  allowsProcessors,
  allowsProcessorsAndStops,
  asksAll,
  asksAndStops,
  objectsToAudience,
} from './law-outcomes'
import { HALF_YEAR, type LawFamily, placesOf } from './law-situations'
import { regimeFor, type Visit } from './regime-for'

const visit = (visitor: Visit['visitor'], establishment: Visit['establishment']) =>
  regimeFor({ visitor, establishment })
const californian = { country: 'US', region: 'CA' }

const BOTH: LawFamily['sources'] = {
  ...IN_EUROPE,
  consent: 'GDPR, article 3(1) [read]',
  'asking again': 'The longer of both laws [default]',
  'refusal lasts': 'The longer of both laws [default]',
  'grant lasts': 'The shorter of both laws [default]',
  objection: 'What a law allows until refused is no exemption: "Reject all" refuses it [default]',
  lost: LOST,
}
const STOPS: LawFamily['sources'] = {
  ...BOTH,
  signal: 'Cal. Civ. Code 1798.120, whoever the site is [reported]',
  unreadable: 'What cannot be read counts as present: the safer reading [default]',
}
const MINORS: LawFamily['sources'] = {
  ...ELSEWHERE,
  consent: 'Cal. Civ. Code 1798.120(c) [read]',
  refusal: 'Cal. Civ. Code 1798.135(c)(5), elsewhere by analogy [default]',
  'refusal lasts': 'Cal. Civ. Code 1798.135(c)(5), elsewhere by analogy [default]',
  'asking again': 'Cal. Civ. Code 1798.135(c)(5), elsewhere by analogy [default]',
  lost: LOST,
}

/** Where the visitor is in one place, and the site established in another. */
export const visits: readonly LawFamily[] = [
  {
    name: 'Two laws that both ask',
    places: placesOf(HALF_YEAR, {
      'Visitor in France, site of Germany': visit({ country: 'FR' }, 'DE'),
      'Visitor in Switzerland, site of Italy': visit({ country: 'CH' }, 'IT'),
      'Visitor in the Netherlands, site of nowhere known': visit({ country: 'NL' }, null),
    }),
    outcomes: asksAll,
    sources: BOTH,
  },
  {
    name: 'Two laws that both exempt audience measurement',
    places: placesOf(HALF_YEAR, {
      'Visitor in the United Kingdom, site of France': visit({ country: 'GB' }, 'FR'),
      'Visitor in Italy, site of France': visit({ country: 'IT' }, 'FR'),
    }),
    outcomes: objectsToAudience,
    sources: {
      ...BOTH,
      objection: 'Where one law wants an objection, there is one [default]',
    },
  },
  {
    name: 'A law that allows, and one that exempts audience measurement',
    places: placesOf([184, 400, 366], {
      'Visitor in Japan, site of France': visit({ country: 'JP' }, 'FR'),
      'Visitor in Canada, site of the Netherlands': visit({ country: 'CA', region: 'ON' }, 'NL'),
      'Visitor in Virginia, site of France and the United States': visit(
        { country: 'US', region: 'VA' },
        ['FR', 'US'],
      ),
    }),
    outcomes: allowsAudience,
    sources: BOTH,
  },
  {
    name: 'A law whose signal binds, and one that exempts audience measurement',
    places: placesOf([184, 400, 366], {
      'Visitor in California, site of France': visit(californian, 'FR'),
      'Visitor in the United States, site of Italy': visit({ country: 'US' }, 'IT'),
    }),
    outcomes: allowsAudienceAndStops,
    sources: STOPS,
  },
  {
    name: 'A law whose signal binds, and one that asks',
    places: placesOf([184, 400, 366], {
      'Visitor in California, site of Germany': visit(californian, 'DE'),
      'Visitor in California, site of nowhere known': visit(californian, null),
      'Visitor in California, site of California and Poland': visit(californian, ['US-CA', 'PL']),
    }),
    outcomes: asksAndStops,
    sources: STOPS,
  },
]

/** Where the site knows that the visitor is a minor. */
export const visitsOfMinors: readonly LawFamily[] = [
  {
    name: 'A minor where all is asked about',
    places: placesOf([184, 400, 366], {
      'Minor in France, site of France': visit({ country: 'FR', isMinor: true }, 'FR'),
      'Minor in Germany, site of the United States': visit({ country: 'DE', isMinor: true }, 'US'),
      'Minor in Quebec, site of Canada': visit({ country: 'CA', isMinor: true }, 'CA-QC'),
    }),
    outcomes: asksAll,
    sources: { ...MINORS, consent: 'GDPR, article 8; elsewhere by analogy [reported]' },
  },
  {
    name: 'A minor where processors are allowed',
    places: placesOf([184, 400, 366], {
      'Minor in the United Kingdom, site of the United Kingdom': visit(
        { country: 'GB', isMinor: true },
        'GB',
      ),
      'Minor in Switzerland, site of Switzerland': visit({ country: 'CH', isMinor: true }, 'CH'),
    }),
    outcomes: allowsProcessors,
    sources: MINORS,
  },
  {
    name: 'A minor where all is allowed until refused',
    places: placesOf([365, 400, 366], {
      'Minor in Japan, site of Japan': visit({ country: 'JP', isMinor: true }, 'JP'),
      'Minor in Virginia, site of the United States': visit(
        { country: 'US', region: 'VA', isMinor: true },
        'US',
      ),
    }),
    outcomes: allowsProcessors,
    sources: MINORS,
  },
  {
    name: 'A minor where the signal binds',
    places: placesOf([365, 400, 366], {
      'Minor in California, site of the United States': visit(
        { ...californian, isMinor: true },
        'US',
      ),
      'Minor in the United States, site of the United States': visit(
        { country: 'US', isMinor: true },
        'US-NY',
      ),
    }),
    outcomes: allowsProcessorsAndStops,
    sources: MINORS,
  },
]
