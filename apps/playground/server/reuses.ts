import type { Sites } from './sites.ts'

/** One element of the page, as a site would write it: its tag, what stands in it, and whose it is. */
interface Element {
  readonly tag: string
  readonly service: 'insights' | 'map'
  readonly attributes?: Readonly<Record<string, string>>
  readonly content?: string
  /** Only marked elements can wait for a refusal. */
  readonly when?: 'refused'
}

const scriptAt = (name: string, more = ''): string => `{second}/reuse/script.js?name=${name}${more}`
const loaded = (
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  more = '',
): Element => ({
  tag: 'script',
  service: 'insights',
  attributes: { src: scriptAt(name, more), ...attributes },
})
const inline = (name: string, attributes: Readonly<Record<string, string>> = {}): Element => ({
  tag: 'script',
  service: 'insights',
  attributes: { nonce: '{nonce}', ...attributes },
  content: `(window.ran ??= []).push(${JSON.stringify(name)})`,
})
const embed = (
  tag: string,
  attributes: Readonly<Record<string, string>>,
  content = '',
): Element => ({
  tag,
  service: 'map',
  attributes,
  content,
})

/** Scripts of every kind, in an order that only a page without a gate, or a good one, runs them in. */
const SCRIPTS: readonly Element[] = [
  inline('1 inline'),
  loaded('2 slow', {}, '&delay=300'),
  inline('3 inline after slow'),
  loaded('4 fast'),
  loaded('5 defer', { defer: '' }),
  loaded('async', { async: '' }),
  inline('6 inline module', { type: 'module' }),
  loaded('7 module', { type: 'module' }),
  inline('8 inline'),
  loaded('9 attributes', { crossorigin: 'anonymous', referrerpolicy: 'no-referrer', id: 'kept' }),
  inline('10 inline with nonce'),
  loaded('11 slow again', {}, '&delay=200'),
  inline('12 inline after slow'),
  loaded('13 slow defer', { defer: '' }, '&delay=200'),
  loaded('14 module', { type: 'module' }),
  { ...inline('refused'), when: 'refused' },
  loaded('missing', {}, '&missing'),
  inline('15 inline after missing'),
  loaded('async module', { async: '', type: 'module' }),
  inline('16 last inline'),
]

const UNSEEN = { 'data-assent-placeholder': 'none' } as const

/** Everything else that loads: what is seen first, then what is not. */
const EMBEDS: readonly Element[] = [
  embed('iframe', { src: '{second}/map?lang={language}', title: '{map}' }),
  embed(
    'video',
    { controls: '', preload: 'metadata', poster: '{second}/reuse/poster.svg' },
    '<source src="{second}/reuse/film.webm" type="video/webm">',
  ),
  embed('audio', { controls: '', src: '{second}/reuse/bell.wav' }),
  embed(
    'template',
    {},
    '<figure><img src="{second}/reuse/picture.svg?in=template" alt=""><figcaption>{figure}</figcaption></figure>',
  ),
  embed('iframe', { src: '{second}/map?lang={language}&again', title: '{map}', loading: 'lazy' }),
  embed(
    'template',
    {},
    '<p>{counted}</p><script src="{second}/reuse/script.js?name=template"></script>',
  ),
  embed('img', { src: '{second}/reuse/picture.svg', alt: '' }),
  embed('img', {
    srcset: '{second}/reuse/picture.svg?2x 2x, {second}/reuse/picture.svg?1x 1x',
    alt: '',
  }),
  embed('video', {
    src: '{second}/reuse/film.webm?src',
    muted: '',
    preload: 'metadata',
    hidden: '',
  }),
  embed('audio', { hidden: '' }, '<source src="{second}/reuse/bell.wav?source" type="audio/wav">'),
  embed(
    'picture',
    {},
    '<source srcset="{second}/reuse/picture.svg?avif"><img src="{second}/reuse/picture.svg?picture" alt="">',
  ),
  {
    ...embed('img', { src: '{second}/reuse/pixel.gif', alt: '', width: '1', height: '1' }),
    service: 'insights',
  },
  {
    ...embed('img', { src: '{second}/reuse/pixel.gif?two', alt: '', hidden: '' }),
    service: 'insights',
  },
  embed('link', { rel: 'preconnect', href: '{second}' }),
  embed('link', { rel: 'dns-prefetch', href: '{second}' }),
  embed('link', { rel: 'preload', as: 'image', href: '{second}/reuse/picture.svg?preload' }),
  embed('link', { rel: 'prefetch', href: '{second}/reuse/picture.svg?prefetch' }),
  embed('link', { rel: 'stylesheet', href: '{second}/reuse/style.css' }),
  embed('template', UNSEEN, '<link rel="stylesheet" href="{second}/reuse/style.css?template">'),
  embed(
    'template',
    UNSEEN,
    '<iframe src="{second}/map?lang={language}&in=template" title="{map}" hidden></iframe>',
  ),
]

const TEXTS = {
  en: {
    map: 'A map of the cycle network, by a resident',
    figure: 'The valley, drawn by a school from the relief data',
    counted: 'A counter of bicycles at the bridge.',
  },
  fr: {
    map: 'Une carte du réseau cyclable, par une habitante',
    figure: 'La vallée, dessinée par une école d’après le relief',
    counted: 'Un compteur de vélos au pont.',
  },
} as const

const HELD = /^(src|srcset|href|poster|rel)$/

/**
 * Forty elements of every kind that a site loads from another, marked for their service; or, without a gate, as a site
 * that asks nobody would write them.
 */
export function reusesIn(
  language: keyof typeof TEXTS,
  { second }: Sites,
  nonce: string,
  isGated: boolean,
): string {
  const values: Readonly<Record<string, string>> = { ...TEXTS[language], second, nonce, language }
  const html = [...EMBEDS, ...SCRIPTS]
    .filter(({ when }) => isGated || !when)
    .map((element) =>
      isGated ? gated(element) : tagOf(element.tag, element.attributes, element.content),
    )
  return html.join('\n').replace(/{(\w+)}/g, (_, name: string) => values[name] ?? '')
}

function gated({ tag, service, attributes = {}, content = '', when }: Element): string {
  const marks = { 'data-assent-service': service, ...(when && { 'data-assent-when': when }) }
  if (tag === 'script') {
    const { type = '', ...rest } = attributes
    return tagOf(tag, { ...marks, type: 'text/plain', 'data-assent-type': type, ...rest }, content)
  }
  const held = Object.entries(attributes).map(([name, value]) => [
    HELD.test(name) ? `data-assent-${name}` : name,
    value,
  ])
  // In a template too: Firefox requests a real address in advance.
  const inner = content.replace(/(<script|<\w+[^>]*?) (src|srcset|href)=/g, (_, start, name) =>
    start === '<script' ? `${start} type="text/plain" ${name}=` : `${start} data-assent-${name}=`,
  )
  return tagOf(tag, { ...marks, ...Object.fromEntries(held) }, inner)
}

function tagOf(
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
  content = '',
): string {
  const all = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`)
  const isVoid = tag === 'img' || tag === 'link'
  return `<${tag}${all.join('')}>${isVoid ? '' : `${content}</${tag}>`}`
}
