import { describe, expect, it } from 'vitest'
import { importPolicy } from './import-policy'

const HEAD = '<tr><th>Provider<th>Function<th>Cookie name<th>Purpose<th>Duration'

describe('a malformed source', () => {
  it.each([
    ['unclosed tags', `<table>${HEAD}<tr><td>P<td>F<td><b>c_1<td><div>A<td>1 day`],
    [
      'cells in other elements that stay open',
      `<table><thead>${HEAD}<tbody><tr><td><div>P<td><p>F<td><span>c_1<td>A<td>1 day</table>`,
    ],
    [
      'stray end tags',
      `</td></table><table>${HEAD}</th></tr></b><tr><td>P<td>F<td>c_1<td>A<td>1 day`,
    ],
    [
      'attributes without sense',
      `<table>${HEAD}<tr><td rowspan=x colspan=-1>P<td rowspan=0>F<td>c_1<td>A<td>1 day`,
    ],
    [
      'scripts in cells',
      `<table>${HEAD}<tr><td>P<script>evil()</script><td>F<td>c_1<style>x</style><td>A<td>1 day`,
    ],
    [
      'comments and entities',
      `<table>${HEAD}<tr><td>P<!-- x --><td>&#70;<td>c&lowbar;1<td>A<td>1&nbsp;day`,
    ],
    [
      'a table in a table',
      `<table><tr><td><table>${HEAD}<tr><td>P<td>F<td>c_1<td>A<td>1 day</table></table>`,
    ],
    ['NUL bytes', `<table>${HEAD}<tr><td>P<td>F<td>c_1<td>A<td>1 day`.replaceAll('A', '\0A')],
    ['reversed text', `<table>${HEAD}<tr><td>P<td>F<td>c_\u202e1<td>A<td>1 day`],
    ['headings again', `<table>${HEAD}<tr><td>P<td>F<td>c_1<td>A<td>1 day${HEAD}</table>`],
    [
      'empty rows',
      `<table><tr></tr>${HEAD}<tr><td><td><td><td><td><tr><td>P<td>F<td>c_1<td>A<td>1 day`,
    ],
  ])('with %s still says what it says', (_, source) => {
    const { policy } = importPolicy(source)
    expect(policy.services).toEqual([
      {
        id: 'p',
        category: 'cookies',
        provider: 'P',
        function: 'F',
        trackers: [{ name: 'c_1', purpose: 'A', retention: 'P1D' }],
      },
    ])
  })

  it.each([
    ['nothing', ''],
    ['an empty table', '<table></table>'],
    ['a table without headings', '<table><tr><td>P<td>F<td>c_1<td>A<td>1 day</table>'],
    ['a table of something else', '<table><tr><th>Train<th>Time<tr><td>A<td>10 h</table>'],
    ['prose', 'We use cookies to make this site work.'],
    ['half of a tag', '<table'],
    ['JSON that breaks off', '{"cookie":"a","wildcardMatch":'],
    ['JSON of another shape', '{"cookie":1,"wildcardMatch":null,"a":[null]}'],
    ['an open quote', 'Provider,Cookie name\n"P,c_1'],
  ])('with %s gives an empty policy', (_, source) => {
    expect(importPolicy(source).policy).toEqual({ categories: [], services: [] })
  })

  it('lists a table without headings row by row', () => {
    const source = '<table><tr><td>P<td>c_1<td>1 day<tr><td>Q<td><td></table><p>More</p>'
    expect(importPolicy(source).leftOver).toMatchObject([
      { where: 'table 1, row 1', text: 'P · c_1 · 1 day', reason: 'unrecognised-table' },
      { where: 'table 1, row 2', text: 'Q', reason: 'unrecognised-table' },
      { where: 'after table 1', text: 'More', reason: 'outside-table' },
    ])
  })

  it('says where characters were taken out that nobody sees', () => {
    const source = `<table>${HEAD}<tr><td>P<td>F<td>c_\u202e1\u202c<td>A<td>1 day`
    expect(importPolicy(source).leftOver).toMatchObject([
      { where: 'table 1, row 2, "Cookie name"', text: 'c_1', reason: 'hidden-characters' },
    ])
  })

  it('gives a ragged row what it has, and lists what stands under no heading', () => {
    const source = `<table>${HEAD}<tr><td>P<td>F<td>c_1<td>A<td>1 day<td>more</table>`
    expect(importPolicy(source).leftOver).toMatchObject([
      { where: 'table 1, row 2', text: 'more', reason: 'no-heading' },
    ])
  })

  it('is read to a depth, and the rest is listed', () => {
    const { leftOver } = importPolicy(`<p>Text</p>${'<div>'.repeat(2000)}deep`)
    expect(leftOver).toMatchObject([
      { text: expect.stringMatching(/^<div>.*deep$/), reason: 'unread' },
      { text: 'Text', reason: 'outside-table' },
    ])
  })

  it('is read to a number of cells, and the rest is listed', () => {
    const row = '<tr><td>P<td>F<td>c_1<td>A<td>1 day'
    const source = `<table>${HEAD}${row.repeat(50_000)}<tr><td>last</table><table>${HEAD}${row}</table>`
    const { policy, leftOver } = importPolicy(source)
    expect(policy.services).toHaveLength(1)
    expect(leftOver).toMatchObject([
      {
        where: 'table 1, from row 40001 on',
        text: expect.stringMatching(/last$/),
        reason: 'unread',
      },
      { where: 'table 2, from row 1 on', reason: 'unread' },
    ])
  })
})

/** Ten million characters of something, after the beginning of a table. */
const garbage = (unit: string, start: string): string =>
  start + unit.repeat(Math.ceil(10_000_000 / unit.length))

describe('ten megabytes of garbage', { timeout: 120_000 }, () => {
  const html = `<table>${HEAD}<tr>`
  const text = 'Provider\tCookie name\tPurpose\tDuration\n'
  const csv = 'Provider,Cookie name,Purpose,Duration\n'
  it.each([
    ['html', html, '<td rowspan=999 colspan=999>x'],
    ['html', html, '_a, any cookie starting with <br>'],
    ['html', html, '<div><table>'],
    ['html', html, '&#0;\u202e'],
    ['text', text, '\ta\n'],
    ['text', text, '_a\n\n'],
    ['csv', csv, '"a"b,'],
    ['open-cookie-database', '{"cookie":1,"wildcardMatch":', '{"a":['],
  ] as const)('as %s come to an end: %j, %j', (format, start, unit) => {
    const begun = performance.now()
    expect(importPolicy(garbage(unit, start), { format }).policy.services.length).toBeLessThan(2)
    expect(performance.now() - begun).toBeLessThan(60_000)
  })
})
