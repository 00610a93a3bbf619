import type { Permissions } from '../model/permissions'
import type { Category, Kept, Policy } from '../model/policy'
import type { Regime } from '../model/regime'
import { BROWSERS } from './browsers'
import { isOfService, rowsOf } from './cells'
import { changesBetween } from './changes'
import { dayIn } from './day'
import { withOwnRow } from './own-row'
import type { Block, ColumnId, Inline, Line, PolicyDocument, Section } from './policy-document'
import type { PolicyMessages } from './policy-messages'
import { standingOf } from './standing'
import { typesOf } from './types-of-cookie'
import { filledIn, lineIn } from './wording'

/** A part of the cookie policy; `intro` is its title, what it is about and its version. */
export type PartId =
  | 'intro'
  | 'what'
  | 'types'
  | 'used'
  | 'choice'
  | 'browsers'
  | 'contact'
  | 'changes'

/** What a cookie policy is written by. */
export interface CookiePolicyOptions {
  readonly messages: PolicyMessages
  readonly regime: Regime
  /** The parts, in this order. @default all of them; `contact` and `changes` where there is something to say */
  readonly parts?: readonly PartId[]
  /** @default provider, function, names, purposes, retention; and the party where one is declared */
  readonly columns?: readonly ColumnId[]
  /** Where the choice is kept, `keptIn` of the storage: its row is written by it. @default no row */
  readonly keptIn?: readonly Kept[]
  /** The visitor's permissions: what they answered stands beside each category. @default nothing beside it */
  readonly permissions?: Permissions
  /** Where a page without scripts leads to change one's mind. @default `#`, which a live page makes a button of */
  readonly change?: string
  /** The policy as it was: what changed since is listed. @default no list */
  readonly previous?: Policy
}

/** The cookie policy of a site, for visitors under a regime, in the language of the messages. Pure, and the same each time. */
export function cookiePolicyFrom(policy: Policy, options: CookiePolicyOptions): PolicyDocument {
  const { messages, regime, keptIn = [], parts = PARTS, previous } = options
  const { locale, direction } = messages
  const completed = (own: Policy): Policy => withOwnRow(own, regime, keptIn, messages)
  const whole = completed(policy)
  const { notice } = whole
  const site = lineIn(notice?.site ?? messages.party.first, locale)
  // The row that writes itself is no change: it stood in the earlier page too.
  const earlier = previous && { previous: completed(previous) }
  const facts = { ...options, ...earlier, policy: whole, site, locale }
  return {
    locale,
    direction,
    title: messages.title,
    blocks: parts.includes('intro')
      ? [
          paragraph(filledIn(messages.intro, { site })),
          ...controllerIn(whole, messages),
          ...versionIn(whole, messages),
        ]
      : [],
    sections: parts.flatMap((part) => {
      const section = part === 'intro' ? null : SECTIONS[part](facts)
      return section ? [{ id: part, sections: [], ...section }] : []
    }),
  }
}

type Facts = CookiePolicyOptions & {
  readonly policy: Policy
  readonly site: string
  readonly locale: string
}

type Part = Omit<Section, 'id' | 'sections'> & Partial<Pick<Section, 'sections'>>

const SECTIONS: Readonly<Record<Exclude<PartId, 'intro'>, (facts: Facts) => Part | null>> = {
  what: ({ messages: { what } }) => ({ title: what.title, blocks: what.text.map(paragraph) }),
  types: ({ messages, regime }) => ({
    title: messages.types.title,
    blocks: [{ kind: 'definitions', items: typesOf(regime, messages) }],
  }),
  used: inventory,
  choice: ({ messages: { choice }, change = '#' }) => ({
    title: choice.title,
    blocks: [paragraph(choice.text), { kind: 'control', label: choice.change, href: change }],
  }),
  browsers: ({ messages: { browsers } }) => ({
    title: browsers.title,
    blocks: [
      paragraph(browsers.text),
      { kind: 'list', lines: BROWSERS.map(([link, href]) => [{ link, href }]) },
    ],
  }),
  contact: ({ messages: { contact }, policy: { notice }, locale }) =>
    notice?.contact
      ? {
          title: contact.title,
          blocks: [
            paragraphAround(contact.text, 'contact', addressIn(lineIn(notice.contact, locale))),
          ],
        }
      : null,
  changes,
}

const PARTS: readonly PartId[] = [
  'intro',
  'what',
  'types',
  'used',
  'choice',
  'browsers',
  'contact',
  'changes',
]

function inventory({ messages, policy, site, ...facts }: Facts): Part {
  const used = policy.categories.filter(({ id }) =>
    policy.services.some(({ category }) => category === id),
  )
  return {
    title: filledIn(messages.used.title, { site }),
    blocks: used.length ? [] : [paragraph(messages.used.none)],
    sections: used.map((category) =>
      categorySection(category, { messages, policy, site, ...facts }),
    ),
  }
}

function categorySection(category: Category, facts: Facts): Section {
  const { messages, policy, permissions, locale } = facts
  const title = lineIn(category.label, locale)
  const description = lineIn(category.description ?? '', locale)
  const columns = facts.columns ?? columnsFor(policy)
  const standing = permissions
    ? standingOf(category, policy, facts.regime, permissions, messages)
    : []
  const services = policy.services.filter((service) => service.category === category.id)
  return {
    id: `used-${category.id}`,
    title,
    blocks: [
      ...(description ? [paragraph(description)] : []),
      ...(standing.length
        ? [{ kind: 'answer', lines: standing.map((line) => [line]) } as const]
        : []),
      {
        kind: 'table',
        caption: title,
        columns: columns.map((id) => ({
          id,
          label: messages.columns[id],
          ofService: isOfService(id),
        })),
        rows: services.flatMap((service) => rowsOf(service, category, columns, facts)),
      },
    ],
    sections: [],
  }
}

function columnsFor({ services }: Policy): readonly ColumnId[] {
  const hasParty = services.some(({ trackers }) => trackers.some(({ party }) => party))
  return [
    'provider',
    'function',
    'names',
    'purposes',
    'retention',
    ...(hasParty ? ['party' as const] : []),
  ]
}

function changes({ messages, policy, previous, locale }: Facts): Part | null {
  const found = previous ? changesBetween(previous, policy, locale) : []
  if (!previous || !found.length) return null
  const columns = new Intl.ListFormat(locale)
  const lines = found.map(({ kind, service, what }): Line => {
    const name = `${lineIn(service.function, locale)} · ${lineIn(service.provider, locale)}`
    const names = columns.format(what.map((column) => messages.columns[column]))
    return [filledIn(messages.changes[kind], { name, what: names })]
  })
  const version = lineIn(previous.notice?.version ?? '', locale)
  const title = filledIn(messages.changes.title, { version })
  return { title: title.replaceAll(/\s+/g, ' ').trim(), blocks: [{ kind: 'list', lines }] }
}

/** Who answers for the site in law, where that is not the site by its own name. GDPR, article 13(1)(a). */
function controllerIn(
  { notice }: Policy,
  { controller, locale }: PolicyMessages,
): readonly Block[] {
  if (!notice?.controller) return []
  return [paragraph(filledIn(controller, { controller: lineIn(notice.controller, locale) }))]
}

function versionIn({ notice }: Policy, messages: PolicyMessages): readonly Block[] {
  const { version, date } = notice ?? {}
  const day = date && dayIn(lineIn(date, ''), messages.locale)
  if (!version || !day) return version || day ? [paragraph(lineIn(version ?? day ?? '', ''))] : []
  return [paragraph(filledIn(messages.version, { version: lineIn(version, ''), date: day }))]
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', line: [text] }
}

/** A paragraph whose text has a link in the place of `{name}`. */
function paragraphAround(text: string, name: string, inside: Inline): Block {
  const [before = '', after = ''] = text.split(`{${name}}`)
  return { kind: 'paragraph', line: [before, inside, after] }
}

/** An address of e-mail or of a page as a link, and anything else, whatever it calls itself, as words. */
function addressIn(text: string): Inline {
  if (/^https?:\/\/[^\s"<>\\]+$/i.test(text)) return { link: text, href: text }
  if (/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(text)) return { link: text, href: `mailto:${text}` }
  return text
}
