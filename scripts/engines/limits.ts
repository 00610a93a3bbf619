import type { Engine } from './engine.ts'

/** What is run in an engine: the unit tests that want a browser, or the specifications of the playground. */
export type Group = 'unit' | 'browser'

/** Tests that cannot work in an engine, whatever they test. */
export interface Limit {
  readonly engine: Engine
  readonly group: Group
  /** How the path of their file ends. */
  readonly file: string
  /** What is in the names of those that are meant, or else all of the file are. */
  readonly test?: string
  readonly because: string
}

/** Ways to load that WebKit does not list among a page's resources, by which the test sees what was loaded. */
const UNSEEN_IN_WEBKIT: readonly string[] = [
  'video > source',
  'audio > source',
  'new Audio(src)',
  'object',
  'embed',
  'link of a dictionary',
  'a range',
  'the body itself',
  'the caption of a table',
  'the tHead of a table',
  'the tFoot of a table',
  'an option',
  'a shadow root that is not in the page yet',
  'a source in a film that is not in the page',
  'what was built outside of the page, from the inside',
  'a form with a child that takes the name of a method',
  'a form with children that take the names of its properties',
]

/** Every test that cannot run where it is asked to. What fails because of a fault of ours is never listed here. */
export const LIMITS: readonly Limit[] = [
  {
    engine: 'webkit',
    group: 'unit',
    file: 'contract/src/storages.test.ts',
    test: 'is reported where the browser drops its cookie',
    because: 'WebKit keeps cookies of more than 4 kB.',
  },
  {
    engine: 'webkit',
    group: 'unit',
    file: 'core/src/effects/erase-trackers/erase-trackers.test.ts',
    test: 'removes cookies that only a safe page may set',
    because: 'WebKit keeps no Secure cookie of http://localhost.',
  },
  {
    engine: 'webkit',
    group: 'unit',
    file: 'core/src/effects/guard/guard.test.ts',
    test: 'Max-Age=-1; Expires=Thu, 01 Jan 2105',
    because: 'What keeps the cookies of this WebKit, libsoup, lets the later Expires count.',
  },
  ...UNSEEN_IN_WEBKIT.map(
    (way): Limit => ({
      engine: 'webkit',
      group: 'unit',
      file: 'core/src/effects/guard/guard-elements.test.ts',
      test: `keeps from loading: ${way}`,
      because: 'WebKit lists no film, sound, plug-in or frame among the resources of a page.',
    }),
  ),
  {
    engine: 'firefox',
    group: 'browser',
    file: 'autoconsent.spec.ts',
    test: 'autoconsent ',
    because: 'The extension’s world is made by the protocol of Chromium’s developer tools.',
  },
  {
    engine: 'firefox',
    group: 'browser',
    file: 'prerender.spec.ts',
    because: 'It starts a Chromium of its own, and Firefox prepares no page unseen.',
  },
  {
    engine: 'firefox',
    group: 'browser',
    file: 'layout.spec.ts',
    test: 'paper shows the cookie policy whole',
    because: 'Playwright cannot show Firefox’s page as on paper.',
  },
  {
    engine: 'firefox',
    group: 'browser',
    file: 'policy-facts.spec.ts',
    test: 'paper has every section',
    because: 'Playwright cannot show Firefox’s page as on paper.',
  },
  {
    engine: 'firefox',
    group: 'browser',
    file: 'layout.spec.ts',
    test: 'nothing moves by itself',
    because: 'Firefox measures no layout-shift.',
  },
  {
    engine: 'firefox',
    group: 'browser',
    file: 'contexts.spec.ts',
    test: 'a page from the back/forward cache',
    because:
      'Playwright does not hear of Firefox’s return to a kept page, and asks the page that was left.',
  },
  {
    engine: 'firefox',
    group: 'browser',
    file: 'storage.spec.ts',
    test: 'keeps a choice of its own in each site',
    because: 'WebDriver BiDi does not tell which site a cookie of Firefox is kept apart for.',
  },
  {
    engine: 'firefox',
    group: 'browser',
    file: 'style-isolation.spec.ts',
    test: 'the views take font, colour scheme and text size from the page',
    because:
      'It asks for -webkit-locale, which Firefox does not have: its language is that of `lang`.',
  },
  {
    engine: 'firefox',
    group: 'browser',
    file: 'vendors.spec.ts',
    test: 'adobe-web-sdk',
    because: 'Its server answers with what it was sent, which WebDriver BiDi does not tell.',
  },
  {
    engine: 'firefox',
    group: 'browser',
    file: 'vendors.spec.ts',
    test: 'posthog',
    because:
      'Every browser refuses its second script; only Firefox calls that an error of the page, and does not say whose.',
  },
  {
    engine: 'firefox',
    group: 'browser',
    file: 'accessibility.spec.ts',
    test: 'the policy is strict, and nothing breaks it',
    because:
      'It wants to be told of the inline style that it planted: Firefox tells the page, and not the console.',
  },
]

/** Those of one engine and group. */
export const limitsOf = (engine: Engine, group: Group): Limit[] =>
  LIMITS.filter((limit) => limit.engine === engine && limit.group === group)

/** What Playwright's names of such tests look like: project, file and title in one line. */
export const patternOf = ({ file, test = '' }: Limit): RegExp =>
  new RegExp(`(^|[ /])${escaped(file)} .*${escaped(test)}`)

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&')
