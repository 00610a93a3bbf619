import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ROOT } from '../run-tool.ts'

const SIZES = [1.25e6, 2.5e6, 5e6, 1e7]
const RUNS = 2
/** Above it, and that twice in a row, a shape grows faster than its source: once is noise. */
const MOST_RATIO = 3
/** In ms: above it, it takes longer than anybody waits. */
const MOST_TIME = 5000
/** Below this, in ms, a time says nothing; above that one it is not doubled any more. */
const NO_TIME = 150
const GIVEN_UP = 10_000

const { values } = parseArgs({ options: { only: { type: 'string' } } })
const { importPolicy } = await import(join(ROOT, 'packages/import/dist/index.js'))

const HTML = '<table><tr><th>Provider<th>Function<th>Cookie name<th>Purpose<th>Duration<tr>'
const TEXT = 'Provider\tCookie name\tPurpose\tDuration\n'
const SPACES = 'Provider    Cookie name    Purpose    Duration\n'
const BARS = '| Provider | Cookie name | Purpose | Duration |\n'
const CSV = 'Provider,Cookie name,Purpose,Duration\n'
const OCD =
  'ID,Platform,Category,Cookie / Data Key name,Domain,Description,Retention period,Data Controller,User Privacy & GDPR Rights Portals,Wildcard match\n'

type Shape = readonly [start: string, unit: string | ((index: number) => string), format?: string]

/** A source is its start, and then its unit, again and again; without a format it is recognised. */
const SHAPES: Readonly<Record<string, Shape>> = {
  'letters, in one line': ['', 'a'],
  'words, in one line': ['', 'cookie '],
  'signs, in one line': ['', '({[<*…_.-'],
  'tabs alone': ['', '\t'],
  'spaces alone': ['', ' '],
  'bars alone': ['', '|'],
  'empty lines alone': ['', '\n'],
  'numbers of days': ['', '1 day, '],
  'lines of prose': ['', 'We use cookies to make this site work.\n'],
  'paragraphs of prose': ['', 'We use cookies to make this site work.\n\n'],
  'random bytes': ['', noise],

  'text: letters': [TEXT, 'a', 'text'],
  'text: tabs': [TEXT, '\t', 'text'],
  'text: spaces': [SPACES, ' ', 'text'],
  'text: short cells in one line': [SPACES, 'a  ', 'text'],
  'text: short cells apart by tabs': [TEXT, 'a\t', 'text'],
  'text: short cells apart by bars': [BARS, 'a|', 'text'],
  'text: bars': [BARS, '|', 'text'],
  'text: backslashes and bars': [BARS, '\\|', 'text'],
  'text: code': [BARS, '| `', 'text'],
  'text: line breaks in cells': [BARS, '<br>', 'text'],
  'text: rows': [TEXT, (i) => `P${i}\tc_${i}\tA\t1 day\n`, 'text'],
  'text: rows apart by spaces': [SPACES, (i) => `P${i}    c_${i}    A    1 day\n`, 'text'],
  'text: rows that go on': [TEXT, '\ta\n', 'text'],
  'text: lines that go on': [TEXT, 'a\n', 'text'],
  'text: names, line by line': [TEXT, '_a\n\n', 'text'],
  'text: headings': ['', TEXT, 'text'],
  'text: tables': ['', (i) => `Label ${i}\n${TEXT}P\tc_${i}\tA\t1 day\n\n`, 'text'],
  'text: hashes': ['', '# ', 'text'],

  'csv: letters': [CSV, 'a', 'csv'],
  'csv: commas': [CSV, ',', 'csv'],
  'csv: quotes': [CSV, '"', 'csv'],
  'csv: quoted pieces': [CSV, '"a"b,', 'csv'],
  'csv: one cell of names': [`${CSV}P,"`, '_a, ', 'csv'],
  'csv: one cell of lines': [`${CSV}P,"`, '_a\n', 'csv'],
  'csv: rows': [CSV, (i) => `P${i},c_${i},A,1 day\n`, 'csv'],
  'csv: rows of one provider': [CSV, (i) => `P,c_${i},A,1 day\n`, 'csv'],
  'csv: the same row': [CSV, 'P,c,A,1 day\n', 'csv'],
  'csv: rows of one name': [CSV, (i) => `P,c,A ${i},1 day\n`, 'csv'],
  'csv: providers that fold to one id': [CSV, (i) => `P${signsOf(i)},c,A,1 day\n`, 'csv'],
  'csv: providers of no letters': [CSV, (i) => `${i},c,A,1 day\n`, 'csv'],
  'csv: categories': [`Category,${CSV}`, (i) => `C${i},P,c_${i},A,1 day\n`, 'csv'],
  'csv: categories of one kind': [`Category,${CSV}`, (i) => `Ads ${i},P,c,A,1 day\n`, 'csv'],
  'csv: hosts': [`Hosts,${CSV}`, (i) => `h${i}.example,P,c_${i},A,1 day\n`, 'csv'],
  'csv: empty rows': [CSV, '\n', 'csv'],

  'html: letters': [HTML, 'a', 'html'],
  'html: open brackets': ['', '<', 'html'],
  'html: half tags': ['', '<a ', 'html'],
  'html: attributes': ['<p ', 'a=1 ', 'html'],
  'html: comments': ['', '<!-- ', 'html'],
  'html: entities': [HTML, '&#0;\u202e', 'html'],
  'html: ampersands': [HTML, '&', 'html'],
  'html: nested blocks': ['', '<div>', 'html'],
  'html: blocks': [HTML, '<p>a</p>', 'html'],
  'html: end tags': ['', '</p>', 'html'],
  'html: nested tables': [HTML, '<div><table>', 'html'],
  'html: headings': ['', '<h2>a', 'html'],
  'html: rows': [HTML, '<tr>', 'html'],
  'html: cells': [HTML, '<td>', 'html'],
  'html: cells of spans': [HTML, '<td rowspan=999 colspan=999>x', 'html'],
  'html: rows of spans': [HTML, '<tr><td rowspan=999 colspan=40>x', 'html'],
  'html: one cell of lines': [`${HTML}<td>P<td>F<td>`, '_a<br>', 'html'],
  'html: one cell of code': [`${HTML}<td>P<td>F<td>`, '<code>_a</code> ', 'html'],
  'html: one cell of openings': [HTML, '_a, any cookie starting with <br>', 'html'],
  'html: captions': ['<table>', '<caption>a</caption>', 'html'],
  'html: labelled tables': ['', labelledTable, 'html'],
  'html: tables of one label': [
    '<h2>Label</h2>',
    (i) => `${HTML}<td>P<td>F<td>c_${i}<td>A<td>1 day</table>`,
    'html',
  ],
  'html: tables of nothing': ['', '<table><tr><td>a<td>b</table><p>c</p>', 'html'],
  'html: rows that label': [
    HTML,
    (i) => `<tr><th colspan=5>L${i}<tr><td>P<td>F<td>c<td>A<td>1 day`,
    'html',
  ],

  'database: rows': [
    OCD,
    (i) => `${i},P${i},Ads,c_${i},,A,1 day,P${i},,0\n`,
    'open-cookie-database',
  ],
  'database: JSON that breaks off': [
    '{"cookie":1,"wildcardMatch":',
    '{"a":[',
    'open-cookie-database',
  ],
}

function labelledTable(index: number): string {
  return `<h2>Label ${index}</h2>${HTML}<td>P<td>F<td>c_1<td>A<td>1 day</table>`
}

/** A number in signs that an id has none of. */
function signsOf(number: number): string {
  return number.toString(2).replaceAll('0', '!').replaceAll('1', '?')
}

/** The same characters each time, of every kind. */
function noise(index: number): string {
  const code = (index * 2_654_435_761) % 0x3000
  return String.fromCharCode(code)
}

function sourceOf([start, unit]: Shape, size: number): string {
  if (typeof unit === 'string') return start + unit.repeat(Math.ceil(size / unit.length))
  const pieces = [start]
  for (let index = 0, length = start.length; length < size; index++) {
    const piece = unit(index)
    pieces.push(piece)
    length += piece.length
  }
  return pieces.join('')
}

/** The shortest time of a few runs, in ms. */
function measure(shape: Shape, size: number): number {
  const source = sourceOf(shape, size)
  const [, , format] = shape
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < RUNS && best > 100; run++) {
    // Of the processor: a machine with other work to do is slow, and not wrong.
    const start = process.cpuUsage()
    importPolicy(source, format ? { format } : {})
    const { user, system } = process.cpuUsage(start)
    best = Math.min(best, (user + system) / 1000)
    if (best > MOST_TIME) break
  }
  return best
}

console.log(
  '\nimportPolicy: ms by megabytes, and the largest of the ratios from one size to its double',
)
const names = Object.keys(SHAPES).filter((name) => name.includes(values.only ?? ''))
const width = Math.max(...names.map((name) => name.length)) + 2
const head = [...SIZES.map((size) => `${size / 1e6} MB`), 'ratio']
console.log(''.padEnd(width) + head.map((cell) => cell.padStart(10)).join(''))
let failed = 0
for (const name of names) {
  const times: number[] = []
  for (const size of SIZES) {
    if ((times.at(-1) ?? 0) < GIVEN_UP) times.push(measure(SHAPES[name] as Shape, size))
  }
  // What takes no time has no ratio that says anything.
  const ratios = times.slice(1).map((time, i) => time / Math.max(times[i] ?? 0, NO_TIME))
  const ratio = Math.max(0, ...ratios)
  const isSteep = ratios.some((own, i) => Math.min(own, ratios[i + 1] ?? 0) > MOST_RATIO)
  const isOver = isSteep || Math.max(...times) > MOST_TIME
  failed += Number(isOver)
  const cells = [...SIZES.map((_, i) => times[i]?.toFixed(0) ?? '-'), ratio.toFixed(1)]
  const row = cells.map((cell) => cell.padStart(10)).join('')
  console.log(`${name.padEnd(width)}${row}${isOver ? '  over' : ''}`)
}
console.log(`${failed} of ${names.length} over ${MOST_TIME} ms, or twice a ratio of ${MOST_RATIO}`)
if (failed) process.exitCode = 1
