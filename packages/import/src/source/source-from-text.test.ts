import { describe, expect, it } from 'vitest'
import { looseRowsFrom } from './loose-rows'
import { sourceFromText } from './source-from-text'

const tablesIn = (lines: readonly string[]) =>
  sourceFromText(lines.join('\n')).tables.map(({ label, description, rows }) => ({
    above: [label, description],
    rows: rows.map((row) =>
      row.cells().map(({ lines: all }) => all.map(({ text }) => text).join(' / ')),
    ),
  }))
const rowsIn = (lines: readonly string[]) => tablesIn(lines)[0]?.rows.slice(1)

describe('a table in plain text', () => {
  it.each([
    ['tabs', ['Provider\tCookie name\tPurpose', 'P\tc_1\tTo count', '\t\tvisits', 'Q\tc_2\tB']],
    [
      'spaces',
      [
        '  Provider     Cookie name    Purpose',
        '  P            c_1            To count',
        '                              visits',
        '  Q            c_2            B',
      ],
    ],
    [
      'bars',
      [
        '| Provider | Cookie name | Purpose |',
        '| --- | :-: | --- |',
        '| P | `c_1` | To count<br>visits |',
        '| Q | c\\_2 | B |',
      ],
    ],
  ])('is told apart by %s', (_, lines) => {
    expect(rowsIn(lines)).toEqual([
      ['P', 'c_1', 'To count / visits'],
      ['Q', 'c_2', 'B'],
    ])
  })

  it('has cells of several lines, as a browser copies them', () => {
    const lines = ['Provider\tCookie name\tPurpose', 'P\tc_1', 'c_2\tA', 'B', 'Q\tc_3\tC']
    expect(rowsIn(lines)).toEqual([
      ['P', 'c_1 / c_2', 'A'],
      ['Q', 'c_3', 'C'],
    ])
  })

  it.each([
    ['# Statistics', 'Statistics', ''],
    ['Text.\n\nStatistics', 'Statistics', ''],
    ['Statistics\nThey count.', 'Statistics', 'They count.'],
    ['We count.\nThey count.', '', ''],
    ['', '', ''],
    ['x'.repeat(201), '', ''],
  ])('under %.30j has the label %j', (before, ...above) => {
    const [table] = tablesIn([...before.split('\n'), '', 'Provider\tCookie name', 'P\tc_1'])
    expect(table?.above).toEqual(above)
  })

  it('ends where the next begins', () => {
    const one = ['One', 'Provider\tCookie name', 'P\tc_1']
    const two = ['Two', 'Cookie name\tProvider', 'c_2\tQ']
    expect(tablesIn([...one, '', ...two])).toMatchObject([
      { above: ['One', ''], rows: [one[1]?.split('\t'), ['P', 'c_1']] },
      { above: ['Two', ''], rows: [two[1]?.split('\t'), ['c_2', 'Q']] },
    ])
  })

  it('is none where a sentence has the words of headings', () => {
    const prose = 'Cookies of providers.  Their purpose varies.  Their duration does too.'
    expect(tablesIn([prose, 'We say which cookie, which provider.'])).toEqual([])
  })
})

describe('rows that fell apart', () => {
  const columns = { count: 3, names: 1 }
  it.each([
    ['row by row', ['P', 'c_1', 'To count', 'Q', 'c_2', 'To tell'], 6],
    ['column by column', ['P', 'Q', 'c_1', 'c_2', 'To count', 'To tell'], 6],
    ['with a line that goes on', ['P', 'Q', 'c_1', 'c_2', 'To', 'count', 'To tell'], 7],
    ['with more after them', ['P', 'Q', 'c_1', 'c_2', 'To count', 'To tell', 'The end.'], 6],
  ])('are put together %s', (_, lines, used) => {
    expect(looseRowsFrom(lines, columns)).toEqual({
      rows: [
        ['P', 'c_1', 'To count'],
        ['Q', 'c_2', 'To tell'],
      ],
      used,
    })
  })

  it.each([
    ['no line is a name', ['P', 'Q', 'Some', 'Text', 'To count', 'To tell']],
    ['cells are missing', ['P', 'Q', 'c_1', 'c_2', 'To count']],
    ['there are too few', ['P', 'c_1']],
  ])('are left alone where %s', (_, lines) => {
    expect(looseRowsFrom(lines, { count: 4, names: 1 })).toEqual({ rows: [], used: 0 })
  })
})
