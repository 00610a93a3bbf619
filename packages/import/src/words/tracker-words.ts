import type { Location, Tracker } from '@assent/core'
import type { Vocabulary } from './vocabulary'

/** Whose a tracker is. */
export const PARTIES: Vocabulary<NonNullable<Tracker['party']>> = [
  [
    /\b(?:another site|un autre site|(?:third|3rd)(?: part(?:y|ies))?|tiers|tierce(?: partie)?|external|externe)\b/g,
    'third',
  ],
  [
    /\b(?:this site|ce site|(?:first|1st|premiere|1ere)(?: part(?:y|ies|ie))?|internal|interne|own)\b/g,
    'first',
  ],
]

/** Where a tracker is kept. `HTML` and `HTTP` are how some consent tools name local storage and cookies. */
export const STORAGES: Vocabulary<NonNullable<Tracker['storage']>> = [
  [/\b(?:session ?storage|stockage de session)\b/g, 'session'],
  [/\b(?:(?:html5? )?local ?storage|stockage local|html5?)\b/g, 'local'],
  [
    /\b(?:indexed ?db|database(?: of the browser)?|base de donnees(?: du navigateur)?)\b/g,
    'indexeddb',
  ],
  [/\b(?:cache(?: storage| api| of the browser| du navigateur)?)\b/g, 'cache'],
  [/\b(?:https?(?: cookies?)?|cookies?|temoins?)\b/g, 'cookie'],
]

/** In which part of the site a service works. */
export const LOCATIONS: Vocabulary<Location> = [
  [/\b(?:front(?: ?office)?)\b/g, 'front-office'],
  [/\b(?:back(?: ?office)?)\b/g, 'back-office'],
]
