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

  it.each([
    ['a page', '<h1>Cookies</h1><p>We use some.</p><ul><li>_ga</ul>', 'Cookies'],
    ['a text', `${'a'.repeat(200)}\n\nWe use cookies.\n`, `${'a'.repeat(100)}…`],
    ['nothing', '', ''],
  ])('that is %s without a table is told to be that, once', (_, source, text) => {
    expect(importPolicy(source).leftOver).toMatchObject([
      { where: 'the whole source', text, reason: 'no-table' },
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
      { text: 'Text', reason: 'no-table' },
    ])
  })

  it('is read to a number of tags, and the rest is listed', { timeout: 120_000 }, () => {
    const row = '<tr><td>P<td>F<td>c_1<td>A<td>1 day'
    const source = `<table>${HEAD}${row}</table>${'<p>a'.repeat(500_000)}<p>last`
    const { policy, leftOver } = importPolicy(source)
    expect(policy.services).toHaveLength(1)
    expect(leftOver[0]).toMatchObject({
      where: 'the rest, after 500,000 tags',
      text: expect.stringMatching(/^<p>a.*last$/),
      reason: 'unread',
    })
  })

  it('is read to a number of cells, and the rest is listed', { timeout: 120_000 }, () => {
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

  it('is read to a number of headings, and the rest of a text is listed once', () => {
    const head = 'Provider\tCookie name\tPurpose\tDuration\n'
    const { leftOver } = importPolicy(`${head.repeat(50_000)}${head.repeat(2)}last`)
    expect(leftOver).toMatchObject([
      { where: 'from line 50001 on', text: `${head.repeat(2)}last`, reason: 'unread' },
    ])
  })
})

/** A hundred thousand characters of something, after the beginning of a table. */
const garbage = (unit: string, start: string): string =>
  start + unit.repeat(Math.ceil(100_000 / unit.length))

describe('much of what is no table', () => {
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
  ] as const)('as %s makes no services of it: %j, %j', (format, start, unit) => {
    expect(importPolicy(garbage(unit, start), { format }).policy.services.length).toBeLessThan(2)
  })
})

describe('much of what a table may be', () => {
  it('gives every provider an id, though they all fold to one', () => {
    const rows = Array.from({ length: 5000 }, (_, i) => `P${'!'.repeat(i)},c_${i},A,1 day\n`)
    const { services } = importPolicy(`Provider,Cookie name,Purpose,Duration\n${rows.join('')}`, {
      format: 'csv',
    }).policy
    expect(services[0]).toMatchObject({ id: 'p', provider: 'P' })
    expect(services[1]).toMatchObject({ id: 'p-c_1', provider: 'P!' })
    expect(new Set(services.map(({ id }) => id)).size).toBe(5000)
  })

  it('numbers what has neither a name nor letters in its order', () => {
    const rows = Array.from({ length: 5000 }, (_, i) => `${i + 1},1_${i},A,1 day\n`)
    const { services } = importPolicy(`Provider,Cookie name,Purpose,Duration\n${rows.join('')}`, {
      format: 'csv',
    }).policy
    expect(services.map(({ id }) => id)).toEqual([
      'service',
      ...Array.from({ length: 4999 }, (_, i) => `service-${i + 2}`),
    ])
  })

  it('keeps the tables of five thousand labels apart, and those of one kind', () => {
    const row = `${HEAD}<tr><td>P<td>F<td>c_1<td>A<td>1 day`
    const tables = Array.from(
      { length: 5000 },
      (_, i) => `<h2>Label ${i}</h2><table>${row}</table>`,
    )
    const ads = ['Ads one', 'Ads two'].map((label) => `<h2>${label}</h2><table>${row}</table>`)
    const { categories, services } = importPolicy([...tables, ...ads].join('')).policy
    expect(services).toHaveLength(5002)
    expect(categories[4999]).toEqual({ id: 'label-4999', label: 'Label 4999' })
    expect(categories.slice(5000)).toEqual([
      { id: 'ads-one', kind: 'advertising', label: 'Ads one' },
      { id: 'ads-two', kind: 'advertising', label: 'Ads two' },
    ])
  })

  it('puts each of many words that stand in one line under the column above it', () => {
    const words = Array.from({ length: 20_000 }, (_, i) => `w${i}`)
    const source = `Provider    Cookie name    Purpose\nP           c_1            ${words.join('   ')}\n`
    const { services } = importPolicy(source, { format: 'text' }).policy
    expect(services[0]?.trackers).toEqual([
      { name: 'c_1', purpose: words.join(' '), retention: 'session' },
    ])
  })

  it('lists a thousand unclear names of one row, each once', () => {
    const lines = Array.from({ length: 900 }, (_, i) => `<code>*${i % 300}</code><br>`)
    const source = `<table>${HEAD}<tr><td>P<td>F<td>${lines.join('')}<td>A<td>1 day</table>`
    const unclear = importPolicy(source).leftOver.filter(({ reason }) => reason === 'unclear-name')
    expect(new Set(unclear.map(({ text }) => text)).size).toBe(300)
    expect(unclear).toHaveLength(300)
  })

  it.each([
    ['one word of two thousand letters', 'x'.repeat(1990)],
    ['numbers in words without end', 'un-'.repeat(660)],
    ['numbers in groups without end', '1 000 '.repeat(330)],
  ])('finds no time in %s, row by row', (_, cell) => {
    const rows = `P,c_1,A,${cell}\n`.repeat(50)
    const { policy, leftOver } = importPolicy(`Provider,Cookie name,Purpose,Duration\n${rows}`)
    expect(policy.services).toEqual([])
    expect(leftOver.filter(({ reason }) => reason === 'no-retention').length).toBeGreaterThan(50)
  })

  it('reads a hundred thousand names, and lists the rest line by line', {
    timeout: 120_000,
  }, () => {
    const names = Array.from({ length: 450 }, (_, i) => `_${i.toString(36)}`).join(' ')
    const rows = Array.from({ length: 230 }, (_, i) => `P${i},${names},A,1 day\n`)
    const { policy, leftOver } = importPolicy(
      `Provider,Cookie name,Purpose,Duration\n${rows.join('')}`,
    )
    expect(policy.services[0]?.trackers).toHaveLength(450)
    expect(policy.services).toHaveLength(223)
    expect(leftOver.filter(({ text }) => text === names)).toHaveLength(7)
  })
})
