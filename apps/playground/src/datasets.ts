import type { Text } from '@assent/core'

/** One dataset of the catalogue. */
export interface Dataset {
  readonly id: 'cycling' | 'trees' | 'air' | 'buses' | 'canteens' | 'budget'
  readonly theme: Text
  readonly title: Text
  readonly text: Text
  readonly records: number
  /** The day of the last update, as ISO 8601. */
  readonly updated: string
  readonly formats: readonly string[]
}

/** The catalogue, the dataset with a page of its own first. */
export const datasets: readonly Dataset[] = [
  {
    id: 'cycling',
    theme: { en: 'Mobility', fr: 'Mobilité' },
    title: { en: 'Cycle network', fr: 'Réseau cyclable' },
    text: {
      en: 'Paths, lanes and what opens next, stretch by stretch, on a map.',
      fr: 'Pistes, bandes et ouvertures à venir, tronçon par tronçon, sur une carte.',
    },
    records: 2418,
    updated: '2026-11-02',
    formats: ['GeoJSON', 'CSV', 'API'],
  },
  {
    id: 'trees',
    theme: { en: 'Environment', fr: 'Environnement' },
    title: { en: 'Remarkable trees', fr: 'Arbres remarquables' },
    text: {
      en: 'Species, girth and estimated age of the trees that the towns protect.',
      fr: 'Essence, circonférence et âge estimé des arbres que les communes protègent.',
    },
    records: 1276,
    updated: '2026-10-19',
    formats: ['GeoJSON', 'CSV'],
  },
  {
    id: 'air',
    theme: { en: 'Environment', fr: 'Environnement' },
    title: { en: 'Air quality', fr: 'Qualité de l’air' },
    text: {
      en: 'Hourly readings of fine particles, ozone and nitrogen dioxide.',
      fr: 'Relevés horaires des particules fines, de l’ozone et du dioxyde d’azote.',
    },
    records: 2_804_112,
    updated: '2026-11-23',
    formats: ['CSV', 'API'],
  },
  {
    id: 'buses',
    theme: { en: 'Mobility', fr: 'Mobilité' },
    title: { en: 'Bus stops and timetables', fr: 'Arrêts et horaires de bus' },
    text: {
      en: 'The 38 lines of the network, with step-free access at every stop.',
      fr: 'Les 38 lignes du réseau, avec l’accessibilité de chaque arrêt.',
    },
    records: 214_650,
    updated: '2026-11-16',
    formats: ['GTFS', 'CSV'],
  },
  {
    id: 'canteens',
    theme: { en: 'Schools', fr: 'Écoles' },
    title: { en: 'School canteen menus', fr: 'Menus des cantines scolaires' },
    text: {
      en: 'What is served tomorrow, where it was grown, and its allergens.',
      fr: 'Ce qui sera servi demain, d’où cela vient, et les allergènes.',
    },
    records: 9340,
    updated: '2026-11-20',
    formats: ['CSV', 'API'],
  },
  {
    id: 'budget',
    theme: { en: 'Public finance', fr: 'Finances publiques' },
    title: { en: 'Adopted budget', fr: 'Budget voté' },
    text: {
      en: 'Every line of income and spending, since the year of foundation.',
      fr: 'Chaque ligne de recette et de dépense, depuis l’année de création.',
    },
    records: 61_208,
    updated: '2026-04-08',
    formats: ['CSV', 'JSON'],
  },
]
