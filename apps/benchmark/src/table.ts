import type { Result, Results, Slowdown } from './measure.ts'
import { median, quantile } from './statistics.ts'
import type { Measure, Visit } from './visit.ts'

/** One line of a table: a cell for each result, the first of which is ours, and one for the page without a banner. */
interface Row {
  readonly title: string
  readonly cells: readonly string[]
  readonly control?: string
}

/** A Markdown table of results side by side; figures that can be divided carry how many times ours they are. */
export function tableOf({ ground, results, control }: Results): string {
  const rows: Row[] = [
    ...rowsAt(results, control, 1, ''),
    ...rowsAt(results, control, 4, ', processor ÷ 4'),
    compared('elements added', results, ({ elements }) => elements, 0),
    compared('heap added, KiB', results, ({ heap }) => heap / 1024, 0),
    compared('JS + CSS, KiB', results, ({ script, style }) => (script + style) / 1024, 1),
    ...(ground === 'react'
      ? [compared('… without React', results, (own) => (own.withoutFramework ?? 0) / 1024, 1)]
      : []),
    plain('… of which CSS', results, ({ style }) => (style / 1024).toFixed(1)),
    plain('banner under a strict policy', results, strictly),
    plain('accept and reject alike', results, alike),
  ]
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [
    line(['', ...results.map(({ library }) => library.name), 'no banner']),
    line(['---', ...results.map(() => '---:'), '---:']),
    ...rows.map((row) => line([row.title, ...row.cells, row.control ?? '–'])),
  ].join('\n')
}

function rowsAt(
  results: readonly Result[],
  control: Results['control'],
  slowdown: Slowdown,
  how: string,
): Row[] {
  const valuesIn = (visits: readonly Visit[], name: Measure): number[] =>
    visits.map((visit) => visit[name])
  const middle = (visits: readonly Visit[], name: Measure): number => median(valuesIn(visits, name))
  const row = (title: string, name: Measure, digits: number): Row => ({
    ...compared(title + how, results, ({ visits }) => middle(visits[slowdown], name), digits),
    control: show(middle(control[slowdown], name), digits),
  })
  return [
    { ...row('script start → banner, ms', 'scriptToBanner', 0), control: '–' },
    plain('… middle half of the visits', results, ({ visits }) =>
      [0.25, 0.75]
        .map((share) => quantile(valuesIn(visits[slowdown], 'scriptToBanner'), share).toFixed(0))
        .join(' to '),
    ),
    row('page opened → banner, ms', 'openToBanner', 0),
    row('click on accept → next paint, ms', 'clickToPaint', 1),
    row('layout shift, CLS', 'shift', 3),
    row('long tasks, ms in all', 'longTasksTime', 0),
    {
      ...plain('… how many', results, ({ visits }) =>
        show(middle(visits[slowdown], 'longTasks'), 0),
      ),
      control: show(middle(control[slowdown], 'longTasks'), 0),
    },
  ]
}

function plain(title: string, results: readonly Result[], of: (result: Result) => string): Row {
  return { title, cells: results.map(of) }
}

function compared(
  title: string,
  results: readonly Result[],
  of: (result: Result) => number,
  digits: number,
): Row {
  const [ours = 0, ...others] = results.map(of)
  // What shows as nothing can neither be divided nor divide.
  const ratio = (value: number): string =>
    [ours, value].some((own) => show(own, digits) === '0') ? '' : ` (${(value / ours).toFixed(1)}×)`
  const cells = others.map((value) => show(value, digits) + ratio(value))
  return { title, cells: [show(ours, digits), ...cells] }
}

function show(value: number, digits: number): string {
  if (Number(value.toFixed(digits)) === 0) return '0'
  const places = { minimumFractionDigits: digits, maximumFractionDigits: digits }
  return value.toLocaleString('en', places)
}

function strictly({ strict }: Result): string {
  if (strict === null) return 'not seen'
  if (strict === 'no banner') return 'no'
  return strict ? `yes, ${strict} violations` : 'yes'
}

function alike({ buttons }: Result): string {
  if (buttons === null) return 'not seen'
  if (typeof buttons === 'string') return buttons
  return buttons.length ? `no: ${buttons.join(', ')}` : 'yes'
}
