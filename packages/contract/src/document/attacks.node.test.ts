import type { Policy } from '@assent/core'
import {
  type ColumnId,
  cookiePolicyFrom,
  markdownFrom,
  type PolicyDocument,
  plainTextFrom,
} from '@assent/core/document'
import { france } from '@assent/core/regimes'
import { htmlPageFrom } from '@assent/ui/html'
import { enPolicy } from '@assent/ui/messages/en'
import fc from 'fast-check'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { describe, expect, it } from 'vitest'
import { ATTACKS, policyOf } from './attacks'

const columns: readonly ColumnId[] = [
  ...(['provider', 'function', 'names', 'purposes', 'retention'] as const),
  ...(['party', 'storage', 'host', 'transfer', 'basis'] as const),
]
const previous = { ...policyOf('old'), services: [] }
const documentOf = (attack: string): PolicyDocument =>
  cookiePolicyFrom(policyOf(attack), { messages: enPolicy, regime: france, columns, previous })

// HTML in Markdown is let through, so that what is not escaped shows.
const rendered = (document: PolicyDocument): string =>
  micromark(markdownFrom(document), {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  })

/** The tags of HTML text in order, and the addresses in it: its form, without a word; a name may be code or text. */
const formOf = (html: string): readonly string[] =>
  html.match(/<(?!\/?code>)\/?[a-z!][^\s>]*|href="[^"]*"/gi) ?? []

const harmless = documentOf('harmless')
const FORMATS: readonly (readonly [string, (document: PolicyDocument) => string])[] = [
  ['HTML', (document) => htmlPageFrom(document, { jsonLd: { title: document.title, document } })],
  ['Markdown', rendered],
]

describe.each(FORMATS)('in %s', (_, render) => {
  it.each(ATTACKS)('%j is a text like any other', (attack) => {
    expect(formOf(render(documentOf(attack)))).toEqual(formOf(render(harmless)))
  })

  it('so is every text', () => {
    const marks = fc.constantFrom(...'<>&"\'`*_~[]()|\\#+-=!:@.{}$ \n\r\t/1w'.split(''))
    const text = fc.oneof(
      fc.string({
        unit: fc.oneof(marks, fc.constantFrom(...ATTACKS)),
        minLength: 1,
        maxLength: 12,
      }),
      fc.string({ unit: 'binary', minLength: 1 }),
    )
    fc.assert(
      fc.property(text, (attack) => {
        // What is seen of it, as a letter in its place: a text of spaces alone leaves its line out.
        const other = /[^\s\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(attack) ? 'harmless' : ' '
        expect(formOf(render(documentOf(attack)))).toEqual(formOf(render(documentOf(other))))
      }),
      { numRuns: 300 },
    )
  })
})

describe('in plain text', () => {
  it.each(ATTACKS)('%j breaks no line and turns none round', (attack) => {
    const lines = (text: string): number => text.split('\n').length
    const text = plainTextFrom(documentOf(attack))
    expect(lines(text)).toBe(lines(plainTextFrom(harmless)))
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|[^\P{Cc}\n]/u)
  })
})

describe('in JSON', () => {
  it.each(ATTACKS)('%j comes back as it went', (attack) => {
    const document = documentOf(attack)
    expect(JSON.parse(JSON.stringify(document))).toEqual(document)
  })
})

it('ten megabytes are no more than long', () => {
  const long = '<b>](x) | '.repeat(1_000_000)
  const policy = policyOf('short')
  const [service] = policy.services as [Policy['services'][number]]
  const options = { messages: enPolicy, regime: france, columns }
  const document = cookiePolicyFrom(
    { ...policy, services: [{ ...service, function: long }] },
    options,
  )
  const html = htmlPageFrom(document)
  expect(formOf(html)).toEqual(formOf(htmlPageFrom(cookiePolicyFrom(policy, options))))
  expect(html.length).toBeGreaterThan(1e7)
  expect(markdownFrom(document).length).toBeGreaterThan(1e7)
  expect(plainTextFrom(document).length).toBeGreaterThan(1e7)
}, 60_000)
