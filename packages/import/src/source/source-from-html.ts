import { Parser } from 'htmlparser2'
import { leftOverFrom } from '../left-over'
import { createPage } from './page'
import type { Source, SourceRow } from './source'

/** Beyond this depth the rest is not read: the parser would become slow, and no table stands that deep. */
const DEEPEST = 1000
const IGNORED = new Set('iframe noscript object script select style svg template title'.split(' '))

/** The tables of a page, or of a piece of one, each with the caption or heading that stands above it. */
export function sourceFromHtml(html: string): Source<SourceRow> {
  const page = createPage()
  let depth = 0
  let ignoredFrom = 0
  let unread = ''
  const parser = new Parser({
    onopentag: (tag, attributes) => {
      depth += 1
      if (depth > DEEPEST && !unread) {
        unread = html.slice(parser.startIndex)
        parser.pause()
      }
      if (ignoredFrom || unread) return
      if (isIgnored(tag, attributes)) ignoredFrom = depth
      else page.open(tag, attributes)
    },
    ontext: (text) => {
      if (!ignoredFrom && !unread) page.add(text)
    },
    onclosetag: (tag) => {
      if (!ignoredFrom) page.close(tag)
      if (ignoredFrom === depth) ignoredFrom = 0
      depth -= 1
    },
  })
  parser.write(html)
  parser.end()
  const notes = unread
    ? [leftOverFrom('the rest, after its thousandth open tag', unread, 'unread')]
    : []
  return { ...page.end(), notes }
}

/** What is no text, and what a page of Assent says of its visitor. */
function isIgnored(tag: string, attributes: Readonly<Record<string, string>>): boolean {
  return IGNORED.has(tag) || attributes['data-assent'] === 'answer'
}
