import type { PolicyDocument } from '@assent/core/document'
import { cookiePolicyView } from '../views/cookie-policy'
import { htmlText } from './html-text'

/** How a page of its own is made. */
export interface HtmlPageOptions {
  /** Addresses of stylesheets; the page has no style of its own. @default none */
  readonly styles?: readonly string[]
  /** The same facts for machines, as JSON-LD: what `dpvFrom` gives. @default none */
  readonly jsonLd?: object
}

/**
 * A cookie policy as HTML text, for a page without scripts: a fragment whose control is a link. `level` is that of the
 * heading that is the title.
 */
export function htmlFrom(document: PolicyDocument, level: 1 | 2 | 3 | 4 = 1): string {
  return cookiePolicyView(htmlText, { document, level, change: null }).html
}

/** A cookie policy as a complete page: no script, no style but the addresses that are given, nothing inline. */
export function htmlPageFrom(
  document: PolicyDocument,
  { styles = [], jsonLd }: HtmlPageOptions = {},
): string {
  const { locale, direction, title } = document
  const head = [
    htmlText('meta', { charset: 'utf-8' }),
    htmlText('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    htmlText('meta', { name: 'color-scheme', content: 'light dark' }),
    htmlText('title', {}, title),
    ...styles.map((href) => htmlText('link', { rel: 'stylesheet', href })),
    // A block of data, which no browser runs. "<" would end it, or begin a comment in it.
    ...(jsonLd ? [{ html: `<script type="application/ld+json">${dataIn(jsonLd)}</script>` }] : []),
  ]
  const page = htmlText(
    'html',
    { lang: locale, dir: direction },
    htmlText('head', {}, ...head),
    htmlText('body', {}, htmlText('main', {}, { html: htmlFrom(document) })),
  )
  return `<!doctype html>\n${page.html}\n`
}

function dataIn(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}
