/** A category that the visitor decides on, with one service in it. */
interface Category {
  readonly id: string
  readonly label: string
  readonly text: string
  readonly service: string
}

/** What every page asks about, as far as its library lets a site name it. */
export const CATEGORIES: readonly Category[] = [
  { id: 'preferences', label: 'Preferences', text: 'Remembers your settings.', service: 'Chat' },
  { id: 'statistics', label: 'Statistics', text: 'Counts visits.', service: 'Counter' },
  { id: 'experience', label: 'Experience', text: 'Plays embedded films.', service: 'Films' },
  { id: 'marketing', label: 'Marketing', text: 'Shows advertisements.', service: 'Advertiser' },
]
