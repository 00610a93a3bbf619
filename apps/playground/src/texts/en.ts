import type { Texts } from '../texts'

/** English. */
export const en: Texts = {
  skip: 'Skip to content',
  portal: 'Open data',
  baseline: 'Val d’Orlune',
  sections: 'Sections',
  languages: 'Language',
  pages: { home: 'Catalogue', map: 'Cycle network', reuses: 'Reuses', cookies: 'Cookie policy' },
  home: {
    title: 'What the valley knows, anyone may use',
    lead: 'Transport, trees, canteens, budget: the agglomeration publishes the data it works with, under an open licence, for residents, researchers and makers.',
    figures: [
      ['12', 'towns'],
      ['84', 'datasets'],
      ['3.1 M', 'records'],
    ],
    datasets: 'Six datasets to begin with',
    records: 'records',
    updated: 'updated',
    explore: 'Explore the map',
  },
  map: {
    back: 'Catalogue',
    title: 'Cycle network of the agglomeration',
    lead: 'Paths, lanes and what opens next: every stretch that is kept for bicycles, surveyed on the ground twice a year.',
    frame: 'Map of the cycle network',
    about: 'About this dataset',
    facts: [
      ['Records', '2,418'],
      ['Updated', '2 November 2026'],
      ['Rhythm', 'Twice a year'],
      ['Licence', 'Open Licence 2.0'],
      ['Formats', 'GeoJSON, CSV, API'],
    ],
    description: [
      'Each record is one stretch of road or path with its surface, width, direction and year. The lines follow the centre of the way and are precise to half a metre.',
      'The mobility department draws the data from its own survey and from reports by residents. Stretches still being built carry the date on which they are expected to open.',
    ],
  },
  reuses: {
    title: 'What others made of it',
    lead: 'Maps, films and counters that residents, schools and makers built from our data, shown where they are published.',
  },
  placeholder: {
    title: 'This map is waiting for you',
    text: (provider, host) =>
      `It comes from ${provider}, on ${host}. Nothing is requested from there until you allow it.`,
    cookies: (names) => `Once shown, it sets a third-party cookie: ${names}.`,
    allow: 'Show the map',
    choose: 'All cookie choices',
  },
  cookies: {
    title: 'Cookie policy',
    choice: 'Your choice',
    choiceText:
      'You can change your answer or take it back whenever you like; the portal works as well without.',
    withdraw: 'Withdraw my consent',
    stillRuns: (services) =>
      `${services} may not run any more. What was started on this page ends when you reload it.`,
    nothingRuns: 'Nothing runs on this page that you have not allowed.',
    reload: 'Reload the page',
  },
  footer: {
    text: 'Agglomération du Val d’Orlune. Data under Open Licence 2.0.',
    fiction: 'A place invented to show Assent at work.',
    pages: 'Footer',
  },
}
