import type { Consent, Permissions, Snapshot } from '@assent/core'
import {
  type Block,
  type CookiePolicyOptions,
  cookiePolicyFrom,
  type Inline,
  type Line,
  type PolicyDocument,
  type PolicyMessages,
  type Section,
  type TableBlock,
} from '@assent/core/document'
import type { Hyperscript } from '../hyperscript'

/** What a live cookie policy shows; the rest is the consent's. */
export interface CookiePolicyViewOptions
  extends Pick<CookiePolicyOptions, 'parts' | 'columns' | 'previous'> {
  /** What stands beside the categories. @default the consent's own; `null` and nothing until its memory was read */
  readonly permissions?: Permissions | null
  /** Of the heading that is the title; sections and categories are one and two below it. @default 1 */
  readonly level?: 1 | 2 | 3 | 4
}

/** The cookie policy, and what its control does. */
export interface CookiePolicyModel {
  readonly document: PolicyDocument
  readonly level: number
  /** Opens the preferences; `null` in a page without scripts, whose control is a link. */
  readonly change: (() => void) | null
}

/** The cookie policy of a consent as it stands now, in a language: with what the visitor answered, and the law's words. */
export function cookiePolicyModel(
  consent: Consent,
  messages: PolicyMessages,
  { level = 1, permissions, ...options }: CookiePolicyViewOptions = {},
): CookiePolicyModel {
  const { policy, regime } = consent.get()
  const { keptIn } = consent
  const own = permissions === undefined ? knownPermissions(consent.get()) : permissions
  return {
    document: cookiePolicyFrom(policy, {
      ...options,
      messages,
      regime,
      keptIn,
      ...(own && { permissions: own }),
    }),
    level,
    change: consent.open,
  }
}

/** A snapshot's permissions once its memory was read: before, nobody knows what the visitor answered. */
export function knownPermissions({ ready, permissions }: Snapshot): Permissions | null {
  return ready ? permissions : null
}

/** Informs, and leads back to the choice. GDPR, articles 13 and 7(3). */
export function cookiePolicyView<N>(h: Hyperscript<N>, model: CookiePolicyModel): N {
  const { document, level } = model
  const { locale, direction, title, blocks, sections } = document
  const draw = { h, ...model }
  return h(
    'div',
    { 'data-assent': 'cookie-policy', lang: locale, dir: direction },
    ...(blocks.length ? [h(`h${level}`, { id: 'assent-policy' }, title)] : []),
    ...blocks.map((block) => blockView(draw, block, 'assent-policy')),
    ...sections.map((section) => sectionView(draw, section, level + 1)),
  )
}

type Draw<N> = CookiePolicyModel & { readonly h: Hyperscript<N> }

function sectionView<N>(draw: Draw<N>, { id, title, blocks, sections }: Section, level: number): N {
  const { h } = draw
  const own = `assent-policy-${id}`
  return h(
    'section',
    {},
    h(`h${level}`, { id: own }, title),
    ...blocks.map((block) => blockView(draw, block, own)),
    ...sections.map((section) => sectionView(draw, section, level + 1)),
  )
}

function blockView<N>(draw: Draw<N>, block: Block, labelledBy: string): N {
  const { h, change } = draw
  switch (block.kind) {
    case 'table':
      return tableView(draw, block, labelledBy)
    case 'list':
      return h('ul', {}, ...block.lines.map((line) => h('li', {}, ...lineView(h, line))))
    case 'definitions':
      return h(
        'dl',
        {},
        ...block.items.map(({ term, lines }) =>
          h(
            'div',
            {},
            h('dt', {}, term),
            ...lines.map((line) => h('dd', {}, ...lineView(h, line))),
          ),
        ),
      )
    case 'control':
      return change
        ? h(
            'p',
            {},
            h(
              'button',
              { type: 'button', 'data-assent': 'change', onClick: () => change() },
              block.label,
            ),
          )
        : h('p', {}, h('a', { href: block.href }, block.label))
    case 'answer':
      return h(
        'div',
        { 'data-assent': 'answer' },
        ...block.lines.map((line) => h('p', {}, ...lineView(h, line))),
      )
    default:
      return h('p', {}, ...lineView(h, block.line))
  }
}

/** In a region of its own, which scrolls where the page is narrow, and which the keyboard reaches. */
function tableView<N>(
  { h }: Draw<N>,
  { caption, columns, rows }: TableBlock,
  labelledBy: string,
): N {
  const heads = columns.map(({ label }) => h('th', { scope: 'col' }, label))
  const cell = (lines: readonly Line[], span: number): N =>
    h(
      'td',
      { rowspan: span > 1 ? String(span) : undefined },
      ...lines.map((line) => h('div', {}, ...lineView(h, line))),
    )
  const spans = new Map<string, number>()
  for (const { service } of rows) spans.set(service, (spans.get(service) ?? 0) + 1)
  const body = rows.map(({ service, cells }, i) => {
    // What holds for the whole service stands once, beside all of its rows.
    const isFirst = rows[i - 1]?.service !== service
    return h(
      'tr',
      {},
      ...columns.flatMap(({ ofService }, k) => {
        const lines = cells[k] ?? []
        if (!ofService) return [cell(lines, 1)]
        return isFirst ? [cell(lines, spans.get(service) ?? 1)] : []
      }),
    )
  })
  return h(
    'div',
    { role: 'region', 'aria-labelledby': labelledBy, tabindex: '0' },
    h(
      'table',
      {},
      h('caption', {}, caption),
      h('thead', {}, h('tr', {}, ...heads)),
      h('tbody', {}, ...body),
    ),
  )
}

function lineView<N>(h: Hyperscript<N>, line: Line): readonly (N | string)[] {
  return line.map((part: Inline) => {
    if (typeof part === 'string') return part
    return 'code' in part
      ? h('code', {}, part.code)
      : h('a', { href: part.href, rel: 'noreferrer' }, part.link)
  })
}
