import manifest from '../package.json' with { type: 'json' }

/** What a library draws its banner with. */
export type Ground = 'plain' | 'react'

/** A page to visit. */
export interface Subject {
  /** Its file in `pages/`. */
  readonly id: string
  readonly name: string
  readonly ground: Ground
  /** What is waited for and then clicked, as a selector: the accept button of the first layer. */
  readonly accept: string
}

/** A library, set up on a page of its own. */
export interface Library extends Subject {
  /** Its package on npm; `null` for what this checkout builds. */
  readonly npm: keyof typeof manifest.devDependencies | null
  /** The other button of the first layer, as a selector. */
  readonly reject: string
  /** How it was set up, where that was not as with the others. */
  readonly note?: string
}

const assent = {
  name: 'Assent',
  npm: null,
  accept: '[data-assent="banner"] [data-assent="accept-all"]',
  reject: '[data-assent="banner"] [data-assent="reject-all"]',
} as const

/** Everything that is measured. The first on each ground is ours: the one that the ratios go by. */
export const LIBRARIES: readonly Library[] = [
  { ...assent, id: 'assent', ground: 'plain' },
  {
    id: 'vanilla-cookieconsent',
    name: 'vanilla-cookieconsent',
    npm: 'vanilla-cookieconsent',
    ground: 'plain',
    accept: '.cm [data-role="all"]',
    reject: '.cm [data-role="necessary"]',
    note: 'its own `necessary` category comes on top of the four; it leaves all texts to the site',
  },
  {
    id: 'klaro',
    name: 'Klaro',
    npm: 'klaro',
    ground: 'plain',
    accept: '.klaro .cookie-notice .cm-btn-success',
    reject: '.klaro .cookie-notice .cn-decline',
    note: 'the build without styles, with its stylesheet beside it, and `acceptAll`, without which its button does not accept all',
  },
  {
    id: 'tarteaucitron',
    name: 'tarteaucitron',
    npm: 'tarteaucitronjs',
    ground: 'plain',
    accept: '#tarteaucitronPersonalize2',
    reject: '#tarteaucitronAllDenied2',
    note: 'it cannot be bundled: a classic script as documented, minified like the rest, that waits for `load` and then fetches its style, its texts and its list of services itself, here over loopback; its categories are a closed set, the four nearest are used',
  },
  {
    id: 'orejime',
    name: 'Orejime',
    npm: 'orejime',
    ground: 'plain',
    accept: '.orejime-Banner-saveButton',
    reject: '.orejime-Banner-declineButton',
    note: 'its authors publish a standalone script only: that script is imported into the bundle',
  },
  { ...assent, id: 'assent-react', ground: 'react' },
  {
    id: 'c15t-react',
    name: 'c15t',
    npm: '@c15t/react',
    ground: 'react',
    accept: '[data-testid="consent-banner-accept-button"]',
    reject: '[data-testid="consent-banner-reject-button"]',
    note: '`mode: "offline"`, country DE; its categories are a closed set: all five, four of them optional. Its documentation recommends the hosted mode, which asks a server before it shows a banner and is not measured here',
  },
  {
    id: 'cookieyes-react',
    name: 'CookieYes SDK',
    npm: '@cookieyes/react',
    ground: 'react',
    accept: '[data-cky-banner] [data-cy-part="accept-all"]',
    reject: '[data-cky-banner] [data-cy-part="reject-all"]',
    note: '`mode: "cookie-only"`, regulation GDPR, its five default categories, four of them optional, without its button that reopens. The hosted CookieYes script is another product and is not measured here',
  },
]

const control = { name: 'no banner', accept: 'h1' } as const

/** The same page without a banner, on each ground: its heading is what is waited for, and clicked. */
export const CONTROLS: Readonly<Record<Ground, Subject>> = {
  plain: { ...control, id: 'without-banner', ground: 'plain' },
  react: { ...control, id: 'without-banner-react', ground: 'react' },
}

/** Every page. */
export const SUBJECTS: readonly (Subject | Library)[] = [...LIBRARIES, ...Object.values(CONTROLS)]

/** Whether the page has a banner. */
export function hasBanner(subject: Subject | Library): subject is Library {
  return 'reject' in subject
}

/** The version measured, from this package's manifest, which names exact ones. */
export function versionOf({ npm }: Library): string {
  return npm ? manifest.devDependencies[npm] : 'this checkout'
}
