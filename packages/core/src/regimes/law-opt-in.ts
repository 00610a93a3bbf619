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
import { asksAll, exemptsAudience, objectsToAudience } from './law-outcomes'
import { HALF_YEAR, type LawFamily, placesOf } from './law-situations'
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

/** Where each topic is written in the European Union, but for what a state says itself. */
export const IN_EUROPE: LawFamily['sources'] = {
  consent: 'Directive 2002/58/EC, article 5(3) [read]',
  refusal: 'GDPR, articles 4(11) and 7(3) [reported]',
  objection: 'No exemption is known here: its toggle is a refusal like any other [default]',
  'grant lasts': 'EDPB, guidelines 05/2020, on refreshing consent [reported]',
  'refusal lasts': "The CNIL's good practice, elsewhere by analogy [default]",
  'asking again': 'EDPB, guidelines 03/2022, on continuous prompting [reported]',
  lost: 'Nothing that asks runs unasked, whatever was lost [default]',
  notice: 'Who is asked is told [default]',
  signal: 'No law is known to bind a site to GPC here [reported]',
  unreadable: 'No law is known to bind a site to GPC here [reported]',
  joining: 'Inferred from EDPB, guidelines 03/2022, not its words [default]',
}

/** Where each topic is written elsewhere: in the sources of each regime, or as in Europe. */
export const ELSEWHERE: LawFamily['sources'] = {
  ...IN_EUROPE,
  consent: 'The sources of each regime [reported]',
  refusal: 'The sources of each regime [reported]',
  'grant lasts': 'As in Europe, by analogy [default]',
  'refusal lasts': 'As in Europe, by analogy [default]',
  'asking again': 'As in Europe, by analogy [default]',
  joining: 'As in Europe, by analogy [default]',
}

/** What runs until an objection, and what became of that cannot be read. */
export const LOST = 'A lost objection counts as one: the safer reading [default]'

export const optIn: readonly LawFamily[] = [
  {
    name: 'Ask first, audience measurement included',
    places: placesOf(HALF_YEAR, { 'European Economic Area': eea, Germany: germany }),
    outcomes: asksAll,
    sources: IN_EUROPE,
  },
  {
    name: 'Ask first, elsewhere',
    places: placesOf(HALF_YEAR, {
      Gibraltar: gibraltar,
      Quebec: quebec,
      China: china,
      India: india,
      'South Korea': southKorea,
      Singapore: singapore,
      Thailand: thailand,
      Vietnam: vietnam,
      Indonesia: indonesia,
      Malaysia: malaysia,
      Philippines: philippines,
      'United Arab Emirates': uae,
      'Saudi Arabia': saudiArabia,
    }),
    outcomes: asksAll,
    sources: ELSEWHERE,
  },
  {
    name: 'Ask first, but for audience measurement, in France',
    places: placesOf(HALF_YEAR, { 'European Union, as the CNIL reads it': eu, France: france }),
    outcomes: objectsToAudience,
    sources: {
      ...IN_EUROPE,
      objection: 'CNIL, self-assessment tool of July 2025 [reported]',
      'grant lasts': 'CNIL, recommendation 2020-092, points 38 and 39 [reported]',
      'refusal lasts': 'CNIL, recommendation 2020-092, points 38 and 39 [reported]',
      'asking again': 'CNIL, recommendation 2020-092, points 38 and 39 [reported]',
      lost: LOST,
      notice: 'CNIL, page of 4 July 2025: a sentence in the policy is enough [reported]',
    },
  },
  {
    name: 'Ask first, but for audience measurement, in Spain',
    places: placesOf([730, 730, 184], { Spain: spain }),
    outcomes: objectsToAudience,
    sources: {
      ...IN_EUROPE,
      objection: 'GDPR, article 21, the safer reading [default]',
      'grant lasts': 'AEPD, guide on cookies of 2023: 24 months [reported]',
      'refusal lasts': 'AEPD, guide on cookies of 2023: 24 months [reported]',
      lost: LOST,
    },
  },
  {
    name: 'Ask first, aggregate statistics exempt, in Italy',
    places: placesOf(HALF_YEAR, { Italy: italy }),
    outcomes: exemptsAudience,
    sources: {
      ...IN_EUROPE,
      objection: 'Garante, decision 231/2021: none is asked for [reported]',
      'asking again':
        'Garante, decision 231/2021: the banner returns « quando siano trascorsi almeno 6 mesi [read]',
    },
  },
  {
    name: 'Ask first, statistics of little effect exempt, in the Netherlands',
    places: placesOf(HALF_YEAR, { Netherlands: netherlands }),
    outcomes: exemptsAudience,
    sources: { ...IN_EUROPE, objection: 'Telecommunicatiewet, article 11.7a(3)(b) [read]' },
  },
  {
    name: 'Ask first, the site’s own anonymised statistics until an objection',
    places: placesOf(HALF_YEAR, { Brazil: brazil, Türkiye: turkiye }),
    outcomes: objectsToAudience,
    sources: {
      ...ELSEWHERE,
      objection: 'The sources of each regime [reported]',
      lost: LOST,
      notice: 'The sources of each regime [reported]',
    },
  },
]
