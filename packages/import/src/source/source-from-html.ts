import { Parser } from 'htmlparser2'
import { leftOverFrom } from '../left-over'
import { createPage } from './page'
import type { Source, SourceRow } from './source'

/** Beyond this depth the rest is not read: the parser would become slow, and no table stands that deep. */
const DEEPEST = 1000
/** Beyond this number of tags it is not read either: the cells that are read at the most need no more. */
const MOST_TAGS = 500_000
const IGNORED = new Set('iframe noscript object script select style svg template title'.split(' '))

/** The tables of a page, or of a piece of one, each with the caption or heading that stands above it. */
export function sourceFromHtml(html: string): Source<SourceRow> {
  const page = createPage()
  let depth = 0
  let ignoredFrom = 0
  let tags = 0
  let unread = ''
  const parser = new Parser({
    onopentag: (tag, attributes) => {
      depth += 1
      tags += 1
      if ((depth > DEEPEST || tags > MOST_TAGS) && !unread) {
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
  const after = tags > MOST_TAGS ? '500,000 tags' : 'its thousandth open tag'
  const notes = unread ? [leftOverFrom(`the rest, after ${after}`, unread, 'unread')] : []
  return { ...page.end(), notes }
}

/** What is no text, and what a page of Assent says of its visitor. */
function isIgnored(tag: string, attributes: Readonly<Record<string, string>>): boolean {
  return IGNORED.has(tag) || attributes['data-assent'] === 'answer'
}
