import { ELSEWHERE, LOST } from './law-opt-in'
import { allowsProcessors, asksOnce, exceptsProcessors } from './law-outcomes'
import { HALF_YEAR, type LawFamily, placesOf } from './law-situations'
import { southAfrica } from './south-africa'
import { switzerland } from './switzerland'
import { uk } from './uk'

const ICO = 'ICO: “Neither PECR nor the UK GDPR set a specific time limit” [read]'
const ROLE = 'FDPIC, guide on cookies, version 1.1 of 6 October 2025, 3.8.2 [read]'
const ONCE = 'POPIA, section 69: consent for direct marketing, approached for “only once” [read]'

export const mixed: readonly LawFamily[] = [
  {
    name: 'Ask first, but for the statistics and the appearance of a processor, in the United Kingdom',
    places: placesOf(HALF_YEAR, { 'United Kingdom': uk }),
    outcomes: exceptsProcessors,
    sources: {
      ...ELSEWHERE,
      consent: 'PECR, schedule A1, paragraph 5 [read]',
      refusal: 'PECR, schedule A1, paragraph 5 [read]',
      objection: 'PECR, schedule A1, paragraph 5 [read]',
      'grant lasts': ICO,
      'refusal lasts': ICO,
      'asking again': ICO,
      lost: LOST,
      notice: 'PECR, schedule A1, paragraph 6 [read]',
    },
  },
  {
    name: 'Ask first, allow processors, in Switzerland',
    places: placesOf(HALF_YEAR, { Switzerland: switzerland }),
    outcomes: allowsProcessors,
    sources: {
      ...ELSEWHERE,
      consent: ROLE,
      refusal: 'Telecommunications Act, article 45c [reported]',
      lost: LOST,
      notice: 'Telecommunications Act, article 45c [reported]',
    },
  },
  {
    name: 'Ask once, allow processors, in South Africa',
    places: placesOf([184, Infinity, Infinity], { 'South Africa': southAfrica }),
    outcomes: asksOnce,
    sources: {
      ...ELSEWHERE,
      consent: 'POPIA, section 20: another than an operator is asked about [default]',
      refusal: ONCE,
      'refusal lasts': ONCE,
      'asking again': ONCE,
      lost: LOST,
      notice: 'POPIA, section 18 [reported]',
    },
  },
]
