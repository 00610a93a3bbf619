/** What one marked element requests, or runs, and the services that it waits for. */
interface Torture {
  readonly name: string
  readonly services: readonly ('a' | 'b' | 'c')[]
  /** Whether it tells the second site, or only the page's list of what ran. */
  readonly isInline?: true
}

const named = (services: string, ...names: readonly string[]): readonly Torture[] =>
  names.map((name) => ({
    name,
    services: [...services] as Torture['services'],
    ...(name.endsWith('inline') && { isInline: true }),
  }))

/** Names that stand before what a document, or a form, has of its own. */
const SHADOWS = [
  ...['querySelector', 'querySelectorAll', 'matches', 'attributes', 'dataset', 'remove', 'type'],
  ...['hidden', 'before', 'closest', 'parentNode', 'nextSibling', 'insertBefore', 'replaceWith'],
  ...['getAttribute', 'setAttribute', 'removeAttribute', 'ownerDocument', 'isConnected', 'host'],
  ...['currentScript', 'open', 'write', 'writeln'],
]

/** The page of torture, by what a browser must not request, or run, without all services. */
export const TORTURES: readonly Torture[] = [
  ...named('a', 'img.svg', 'frame.html', 'poster.svg', 'style.css', 'block.svg', 'upper.js'),
  ...named('a', 'preload.svg', 'source.mp4'),
  ...named('a', 'template.svg', 'template.js', 'template-inline', 'srcdoc.svg', 'form.html'),
  ...named('a', '1.js', '2-inline', '3.js', '4-inline', '5.js', '6-inline', '7.js', 'form-inline'),
  ...named('a', 'late-inline', 'svg-inline'),
  ...named('ab', 'block-frame.html', 'block.js', 'block-inline', 'inner.svg', 'inner-inline'),
  ...named('ab', 'shadow.svg'),
  ...named('abc', 'block-block.svg', 'inner-inner.svg'),
  ...named('b', 'other.svg', 'other.js'),
]

/** The order in which scripts of one service run, whatever loads first. */
export const ORDER = ['1.js', '2-inline', '3.js', '4-inline', '5.js', '6-inline', '7.js'] as const

/** What stands on the page. Routers themselves fail where a document or a form has something shadowed: `plain` has no router. */
export function tortureIn(second: string, run: string, router: string): string {
  const at = (name: string, delay = 0): string =>
    `${second}/torture/${run}/${name}${delay ? `?delay=${delay}` : ''}`
  const inline = (name: string, mark = '', more = ''): string =>
    `<script type="text/plain" ${mark} ${more} nonce="${run}">(window.ran ??= []).push("${name}")</script>`
  const late = (name: string, mark = ''): string =>
    inline(name, mark).replace(
      '</script>',
      '; { const { open, write } = Document.prototype; write.call(open.call(document), "") }</script>',
    )
  const loaded = (name: string, mark = '', more = '', delay = 0): string =>
    `<script type="text/plain" ${mark} ${more} src="${at(name, delay)}"></script>`
  const picture = (name: string, mark = ''): string =>
    `<img alt="" ${mark} data-assent-src="${at(name)}">`
  const frame = (name: string, mark = ''): string =>
    `<iframe title="" ${mark} data-assent-src="${at(name)}"></iframe>`
  const [a, b, c] = ['a', 'b', 'c'].map((id) => `data-assent-service="${id}"`)
  const module = 'data-assent-type="module"'
  const shadows = router === 'plain' ? SHADOWS : []
  const fields = shadows.map((name) => `<input name="${name}">`).join('')
  return [
    picture('img.svg', a),
    frame('frame.html', a),
    `<video ${a} data-assent-poster="${at('poster.svg')}"></video>`,
    `<link rel="stylesheet" ${a} data-assent-href="${at('style.css')}">`,
    `<link rel="preload" as="image" ${a} data-assent-imagesrcset="${at('preload.svg')} 1x">`,
    `<video><source ${a} data-assent-src="${at('source.mp4')}"></video>`,
    `<script type=" TEXT/Plain " ${a} src="${at('upper.js')}"></script>`,
    `<section ${a}>${picture('block.svg')}${frame('block-frame.html', b)}${loaded('block.js', b)}
      ${inline('block-inline', b)}<section ${b}><div ${c}>${picture('block-block.svg')}</div></section></section>`,
    `<template ${a}>${picture('template.svg')}${loaded('template.js')}${inline('template-inline')}
      <iframe title="" srcdoc="<img alt='' src='${at('srcdoc.svg')}'>"></iframe>
      <template ${b}>${picture('inner.svg')}${inline('inner-inline')}
      <template ${c}>${picture('inner-inner.svg')}</template></template></template>`,
    `<section ${a}><div id="host"><template shadowrootmode="open">${picture('shadow.svg', b)}</template></div></section>`,
    `<form ${a} data-assent-placeholder>${fields}${frame('form.html')}${inline('form-inline', a)}</form>`,
    // Which no browser loads, and nothing may wait for.
    loaded('never.js', a, 'nomodule') +
      loaded('never.json', a, 'data-assent-type="application/json"'),
    `<svg>${inline('svg-inline', a)}</svg>`,
    late('late-inline', a),
    loaded('1.js', a, '', 200) + inline('2-inline', a) + loaded('5.js', a, 'defer', 200),
    inline('6-inline', a, module) + loaded('7.js', a, module) + loaded('3.js', a, '', 100),
    inline('4-inline', a),
    picture('other.svg', b),
    loaded('other.js', b),
    ...shadows.map((name) => `<img alt="" name="${name}">`),
  ].join('\n')
}
