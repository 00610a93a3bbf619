import { packaged, type VendorScript } from './vendor-page.ts'

/** A vendor whose own script is on npm, and how it is talked to. */
export interface RealVendor extends VendorScript {
  /** What it sends once it is allowed. */
  readonly sends: RegExp
  /** Has it send an event, by its own API. */
  readonly event: string
  /** Whether it says that it is opted out, by its own API; `null` where it says nothing of that. */
  readonly isOut: string | null
  /** What it sends at the withdrawal itself. @default nothing */
  readonly lastWord?: RegExp
  /** What it sends, without a word of the visitor, when it arrives after a withdrawal. @default nothing */
  readonly lateWord?: RegExp
  /** Whether it then waits for the next page, whatever the visitor says. @default false */
  readonly isOver?: boolean
  /** What it writes again after a withdrawal. @default nothing */
  readonly rewrites?: RegExp
  /** What it writes when it arrives after a withdrawal. @default nothing */
  readonly lateWrites?: RegExp
}

/** The vendors that know how to be told of a withdrawal. */
export const VENDORS: readonly RealVendor[] = [
  {
    name: 'adobe-web-sdk',
    maker: 'adobeWebSdk',
    options: { orgId: 'ORG@AdobeOrg', datastreamId: 'd0b1c2d3' },
    url: `https://cdn1.adoberesources.net/alloy/${versionOf('@adobe/alloy')}/alloy.min.js`,
    script: packaged('@adobe/alloy/dist/alloy.min.js'),
    answer: (url, body) => (url.includes('/set-consent') ? adobeState(body) : undefined),
    sends: /^POST https:\/\/edge\.adobedc\.net\/ee\/v1\/interact/,
    event: "void alloy('sendEvent', {}).catch(() => {})",
    isOut: null,
    // That it is told at all; it then keeps the answer that it was told.
    lastWord: /\/ee\/v1\/privacy\/set-consent/,
    lateWord: /\/ee\/v1\/privacy\/set-consent/,
    rewrites: /kndctr_|com\.adobe\.alloy\./,
    lateWrites: /kndctr_|com\.adobe\.alloy\./,
  },
  {
    name: 'amplitude',
    maker: 'amplitude',
    options: { apiKey: 'a0b1c2d3e4f5a0b1c2d3e4f5a0b1c2d3' },
    url: `https://cdn.amplitude.com/libs/analytics-browser-${versionOf('@amplitude/analytics-browser')}-min.js.gz`,
    script: packaged('@amplitude/analytics-browser/lib/scripts/amplitude-min.js'),
    answer: () => ({ code: 200 }),
    sends: /^POST https:\/\/api2\.amplitude\.com\/2\/httpapi/,
    event: "void amplitude.track('an event')",
    isOut: 'amplitude.getOptOut()',
  },
  {
    name: 'microsoft-clarity',
    maker: 'microsoftClarity',
    options: { projectId: 'abc' },
    url: 'https://www.clarity.ms/tag/abc',
    script: clarityTag(),
    sends: /^POST https:\/\/x\.clarity\.ms\/collect/,
    event: "clarity('event', 'an event')",
    isOut: '!clarity.v',
    // What it had recorded while it was allowed; a recording of no length where it comes too late.
    lastWord: /^POST https:\/\/x\.clarity\.ms\/collect/,
    lateWord: /^POST https:\/\/x\.clarity\.ms\/collect/,
  },
  {
    name: 'mixpanel',
    maker: 'mixpanel',
    options: { token: 'a0b1c2d3e4f5a0b1c2d3e4f5a0b1c2d3', settings: { track_pageview: true } },
    url: 'https://cdn.mxpnl.com/libs/mixpanel-2-latest.min.js',
    script: packaged('mixpanel-browser/dist/mixpanel.min.js'),
    answer: () => ({ status: 1 }),
    sends: /^POST https:\/\/api-js\.mixpanel\.com\/track/,
    event: "mixpanel.track('an event')",
    isOut: 'mixpanel.has_opted_out_tracking()',
  },
  {
    name: 'posthog',
    maker: 'posthog',
    // It takes the browser of a test for a robot, and ignores it.
    options: { projectKey: 'phc_key', settings: { opt_out_useragent_filter: true } },
    url: 'https://eu-assets.i.posthog.com/static/array.js',
    script: packaged('posthog-js/dist/array.js'),
    answer: () => ({ status: 1 }),
    sends: /^POST https:\/\/eu\.i\.posthog\.com\/e\//,
    event: "posthog.capture('an event')",
    isOut: 'posthog.has_opted_out_capturing()',
  },
  {
    name: 'segment',
    maker: 'segment',
    options: { writeKey: 'write-key' },
    url: 'https://cdn.segment.com/analytics.js/v1/write-key/analytics.min.js',
    script: packaged('@segment/analytics-next/dist/umd/standalone.js'),
    answer: () => ({ integrations: { 'Segment.io': { apiKey: 'write-key' } } }),
    sends: /^POST https:\/\/api\.segment\.io\/v1\/[pt]/,
    event: "void analytics.track('an event')",
    isOut: null,
    lateWord: /\/settings$/,
    isOver: true,
    // The page's own calls make it write, though nothing is sent.
    rewrites: /ajs_/,
  },
]

/** Plausible, which knows of no withdrawal. */
export const PLAUSIBLE: VendorScript = {
  name: 'plausible',
  maker: 'plausible',
  options: { script: 'pa-abc', settings: { hashBasedRouting: true } },
  url: 'https://plausible.io/js/pa-abc.js',
  script: plausibleScript(),
}

/** The version that a door names is the one that is tested. */
function versionOf(name: string): string {
  return JSON.parse(packaged(`${name}/package.json`)).version
}

/** Adobe keeps the answer that it is told, with the identity of the visitor. */
function adobeState(body: string): unknown {
  const general = /"general":"(\w+)"/.exec(body)?.[1]
  const payload = [
    { key: 'kndctr_ORG_AdobeOrg_consent', value: `general=${general}`, maxAge: 15_552_000 },
    { key: 'kndctr_ORG_AdobeOrg_identity', value: 'CiYx', maxAge: 34_128_000 },
  ]
  return { requestId: '1', handle: [{ type: 'state:store', payload }] }
}

/** The tag of a project starts the script of all of them, before what was queued. */
function clarityTag(): string {
  const start =
    "window.clarity('start', { projectId: 'abc', upload: 'https://x.clarity.ms/collect', track: false })"
  const first = 'window.clarity.q.unshift(window.clarity.q.pop())'
  return `${start};${first};${packaged('clarity-js/build/clarity.min.js')}`
}

/** The script of a site is what npm has, started with what the page left for it. */
function plausibleScript(): string {
  const tracker = packaged('@plausible-analytics/tracker/plausible.js')
  return `(() => {
    // It takes the browser of a test for a robot, and ignores it.
    window.__plausible = true
    ${tracker.replace(/export\s*{[^}]*}/, '')}
    const stub = window.plausible
    init({ domain: 'www.portal.example', ...stub.o })
    for (const call of stub.q ?? []) track(...call)
  })()`
}
