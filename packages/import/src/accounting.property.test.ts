import { definePolicy } from '@assent/core'
import {
  type Arbitrary,
  array,
  assert,
  boolean,
  constant,
  constantFrom,
  oneof,
  option,
  property,
  record,
  shuffledSubarray,
  string,
  tuple,
} from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ImportOptions, importPolicy } from './import-policy'

/**
 * A cell, and what of it must be found in the policy or among what is left over: each text, or one of its meanings. `N` is
 * a number that no other cell has.
 */
type Sample = readonly [text: string, ...told: readonly (string | readonly string[])[]]

const COLUMNS: Readonly<Record<string, readonly Sample[]>> = {
  Provider: [
    ['Prov N', 'Prov N'],
    ['Prov', 'Prov'],
    ['Multi<br>line N', 'Multi', 'line N'],
  ],
  Fournisseur: [['Éditeur N', 'Éditeur N']],
  'Function and location': [
    ['Does N', 'Does N'],
    ['Does N (front et back office)', ['"Does N"', 'Does N (front et back office)']],
    ['Does N (draft)', 'Does N (draft)'],
  ],
  'Cookie name(s)': [
    ['cN_a', 'cN_a'],
    ['cN_a, cN_b and cN_c', 'cN_a', 'cN_b', 'cN_c'],
    ['<div>cN_a</div><div></div><div>cN_b</div>', 'cN_a', 'cN_b'],
    ['any cookie starting with cN_', 'cN_'],
    ['<code>cN</code> tout cookie commençant par <code>dN</code>', 'cN', 'dN'],
    ['cN_*_x', ['cN_*_x']],
    ['cN_a (remark N)', 'cN_a', 'remark N'],
    ['some prose N', 'some prose N'],
    ['cN_a; two words N, *', 'cN_a', 'two words N', '*'],
  ],
  Purposes: [
    ['To count N', 'To count N'],
    ['One N<br>Two N', 'One N', 'Two N'],
    ['<p>One N</p><p></p><p>Three N</p>', 'One N', 'Three N'],
  ],
  Durée: [
    ['N days', ['PND', 'N days']],
    ['up to N days', ['PND', 'up to N days']],
    ['N days, later more', 'N days, later more'],
    ['N days / 2 seconds', 'N days', '2 seconds'],
    ['N days<br>session', ['PND', 'N days'], 'session'],
    ['persistent N', 'persistent N'],
    ['session', 'session'],
  ],
  'Set by': [
    ['third party', ['"third"', 'third party']],
    ['third party N', 'third party N'],
    ['we N', 'we N'],
  ],
  'Kept in': [
    ['Local storage', ['"local"', 'Local storage']],
    ['Local storage N', 'Local storage N'],
    ['Pixel N', 'Pixel N'],
  ],
  Host: [
    ['hN.example', 'hN.example'],
    ['hN.example or else N', 'hN.example', 'else N'],
    ['none N', 'none N'],
  ],
  Domain: [
    ['.dN.example (3rd party)', 'dN.example'],
    ['www.own.example', 'own.example'],
    ['first N', 'first N'],
  ],
  'Transfer outside the EU': [
    ['Japan', ['"JP"', 'Japan']],
    ['Japan and N', 'Japan and N'],
    ['France', 'France'],
    ['somewhere N', 'somewhere N'],
  ],
  'Legal basis': [
    ['Exempt (article N)', 'article N'],
    ['Contract N', 'Contract N'],
    ['Legitimate interest N', 'Legitimate interest N'],
  ],
  Location: [
    ['back office N', 'back office N'],
    ['hall N', 'hall N'],
  ],
  Type: [
    ['Third-party N', 'Third-party N'],
    ['Persistent N', 'Persistent N'],
    ['Analytics', 'Analytics'],
  ],
  Category: [
    ['Statistics N', 'Statistics N'],
    ['Necessary', 'Necessary'],
  ],
  Platform: [['Platform N', 'Platform N']],
  'Wildcard match': [['maybe N', 'maybe N']],
  ID: [['id N', 'id N']],
  Comment: [['fine N', 'fine N']],
  '': [['loose N', 'loose N']],
}

interface TableCell {
  readonly sample: Sample
  readonly columns: number
  readonly rows: number
}

const RUNS = 300
const SAMPLES = Object.values(COLUMNS).flat()
const span = constantFrom(1, 1, 1, 1, 2)
const cellOf = (samples: readonly Sample[]): Arbitrary<TableCell> =>
  record({
    sample: oneof({ weight: 6, arbitrary: constantFrom(...samples) }, constant<Sample>([''])),
    columns: span,
    rows: span,
  })
const TABLES = record({
  headings: shuffledSubarray(Object.keys(COLUMNS), { minLength: 1, maxLength: 9 }),
  label: option(constantFrom('Statistics', 'Necessary cookies', 'Else')),
  isCaption: boolean(),
}).chain(({ headings, ...rest }) =>
  record({
    headings: constant(headings),
    rest: constant(rest),
    rows: array(
      tuple(
        tuple(...headings.map((heading) => cellOf(COLUMNS[heading] ?? []))),
        array(cellOf(SAMPLES), { maxLength: 1 }),
      ).map(([cells, more]) => [...cells, ...more]),
      { maxLength: 5 },
    ),
  }),
)

const numbered = (text: string, number: number): string => text.replaceAll('N', String(number))

type Drawn = typeof TABLES extends Arbitrary<infer T> ? T : never

/** A cell without its spans: the text that stands in it. */
type Numbered = TableCell & { readonly number: number }

/** How a table is written: its label, its headings, its rows. */
type Writing = (drawn: Drawn, rows: readonly (readonly Numbered[])[]) => string

const htmlOf: Writing = ({ headings, rest: { label, isCaption } }, rows) => {
  const rowOf = (row: readonly Numbered[]): string =>
    row
      .map(({ sample, columns, rows: down, number }) => {
        const text = numbered(sample[0], number)
        return `<td colspan=${columns} rowspan=${down}>${text}</td>`
      })
      .join('')
  const above = label ? (isCaption ? `<caption>${label}</caption>` : `<h2>${label}</h2>`) : ''
  return [
    isCaption ? `<table>${above}` : `${above}<table>`,
    `<tr>${headings.map((heading) => `<th>${heading}</th>`).join('')}</tr>`,
    ...rows.map((row) => `<tr>${rowOf(row)}</tr>`),
    '</table>',
  ].join('')
}

const plainOf = ({ sample, number }: Numbered): string =>
  numbered(sample[0], number)
    .replace(/<br>|<\/(?:div|p)>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .trim()
const csvOf: Writing = ({ headings }, rows) =>
  [headings, ...rows.map((row) => row.map(plainOf))]
    .map((row) => row.map((cell) => `"${cell}"`).join(';'))
    .join('\n')
const textOf: Writing = ({ headings, rest: { label } }, rows) =>
  [
    label ?? '',
    headings.join('\t'),
    ...rows.map((row) => row.map((cell) => plainOf(cell).replaceAll('\n', ' ')).join('\t')),
  ].join('\n')

/** What must be told or listed of a table. */
const toldIn = ({ headings, rest: { label } }: Drawn, rows: readonly (readonly Numbered[])[]) => [
  ...(label ? [[label]] : []),
  ...(headings.includes('Comment') ? [['Comment']] : []),
  ...rows
    .flat()
    .flatMap(({ sample: [, ...told], number }) =>
      told.map((meanings) => [meanings].flat().map((text) => numbered(text, number))),
    ),
]

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu)?.filter((word) => !/^(and|et|or)$/.test(word)) ?? []
}

describe('an import', () => {
  it.each([
    ['html', htmlOf],
    ['csv', csvOf],
    ['text', textOf],
  ] as const)('tells or lists every text of a table (%s)', (format, writing) => {
    const options = constantFrom<ImportOptions>(
      ...[{}, { retention: null }, { retention: 'P1Y' as const }, { site: 'own.example' }],
    )
    assert(
      property(TABLES, options, (drawn, chosen) => {
        const rows = drawn.rows.map((row, r) =>
          row.map((cell, c) => ({ ...cell, number: 100 + r * 20 + c })),
        )
        const { policy, leftOver } = importPolicy(writing(drawn, rows), { ...chosen, format })
        // One heading alone makes no table of a text: there are no cells then.
        if (format === 'text' && leftOver.some(({ reason }) => reason === 'no-table')) {
          expect(policy).toEqual({ categories: [], services: [] })
          return
        }
        const listed = leftOver.map(({ text }) => text).join(' ')
        const found = `${JSON.stringify(policy)} ${listed}`
        const words = new Set(wordsOf(found))
        const label = format === 'csv' ? null : drawn.rest.label
        const lost = toldIn({ ...drawn, rest: { ...drawn.rest, label } }, rows).filter(
          (meanings) =>
            !meanings.some((text) => found.includes(text)) &&
            // Under the names of cookies a text is listed in pieces.
            !wordsOf(meanings.at(-1) ?? '').every((word) => words.has(word)),
        )
        expect(lost).toEqual([])
        definePolicy(policy as Parameters<typeof definePolicy>[0])
      }),
      { numRuns: RUNS },
    )
  })

  const PIECES = constantFrom(
    ...[
      '<table>',
      '<tr>',
      '<td>',
      '<th>',
      '</table>',
      '<caption>',
      '<h2>',
      '<div>',
      '<br>',
      '<code>',
    ],
    ...['Provider', 'Cookie name', 'Duration', 'Purpose', '_ga', '_ga_*', '1 year', 'session'],
    ...[
      '\t',
      '\n',
      '\n\n',
      ',',
      ';',
      '|',
      '"',
      '  ',
      '\0',
      '\u202e',
      '\ud800',
      '&',
      '<',
      '{',
      '}',
      '[',
      ']',
    ],
    ...[
      'any cookie starting with',
      'constructor',
      'services',
      '__proto__',
      '(',
      ')',
      '*',
      'US',
      '🍪',
    ],
  )
  it.each(['html', 'csv', 'text', 'open-cookie-database', undefined] as const)(
    'throws at nothing, and gives a policy that holds (%s)',
    (format) => {
      assert(
        property(
          array(oneof({ weight: 5, arbitrary: PIECES }, string({ unit: 'binary', maxLength: 5 }))),
          (pieces) => {
            const { policy } = importPolicy(pieces.join(''), format ? { format } : {})
            definePolicy(policy as Parameters<typeof definePolicy>[0])
          },
        ),
        { numRuns: 300 },
      )
    },
  )
})
