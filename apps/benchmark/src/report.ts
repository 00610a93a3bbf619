import { type Library, versionOf } from './libraries.ts'
import type { Result, Results } from './measure.ts'
import { LEFT_OUT, LIMITS, METHOD, ON_REACT, SET_UP } from './report-text.ts'
import { tableOf } from './table.ts'

/** When, on what and how often it was measured. */
export interface Circumstances {
  readonly date: string
  readonly runs: number
  /** Visits that failed twice, of all. */
  readonly missed: number
  readonly cores: number
  /** Processes that wanted to run, on average over the last minute before the start. */
  readonly load: number
  readonly chromium: string
  readonly node: string
  readonly system: string
}

const HEADINGS = { plain: '## On a plain page', react: '## On React' }

/** All tables, each under its heading. */
export function tablesOf(all: readonly Results[]): string {
  return all
    .flatMap((own) => [
      HEADINGS[own.ground],
      ...(own.ground === 'react' ? [ON_REACT] : []),
      tableOf(own),
    ])
    .join('\n\n')
}

/** The page of documentation. */
export function reportOf(all: readonly Results[], circumstances: Circumstances): string {
  const results = all.flatMap((own) => own.results)
  return [
    '# The banner, beside others',
    'Written by `npx pnpm@12.21.0 --filter @assent/benchmark bench --write`, after `npx pnpm@12.21.0 build`. Do not edit it by hand.',
    measuredOn(circumstances),
    'In parentheses: how many times Assent’s figure in the first column of the same table. Below 1 is less than Assent.',
    tablesOf(all),
    METHOD,
    SET_UP,
    results.map(({ library }) => setUpOf(library)).join('\n'),
    refusals(results),
    LEFT_OUT,
    LIMITS,
  ]
    .join('\n\n')
    .concat('\n')
}

function measuredOn(circumstances: Circumstances): string {
  const { date, runs, missed, cores, load, chromium, node, system } = circumstances
  return [
    `Measured on ${date}, ${runs} visits a figure: ${cores} cores, ${system}, Chromium ${chromium} headless, Node ${node}.`,
    `Load average at the start: ${load.toFixed(1)}.`,
    ...(load > cores / 2
      ? ['The machine had other work to do: the times are noisier than need be.']
      : []),
    ...(missed ? [`${missed} visits failed twice and are missing.`] : []),
  ].join(' ')
}

function setUpOf(library: Library): string {
  const { name, ground, npm, note } = library
  const what = npm ? `\`${npm}\` ${versionOf(library)}` : versionOf(library)
  const where = ground === 'react' ? ', on React' : ''
  return `- **${name}**${where} (${what})${note ? `: ${note}.` : '.'}`
}

function refusals(results: readonly Result[]): string {
  const asked = results.filter(({ refused }) => refused.length)
  if (!asked.length) return 'No page asked for anything outside the machine.'
  return [
    'These pages asked for something outside the machine, and did not get it:\n',
    ...asked.map(({ library, refused }) => `- ${library.name}: ${refused.join(', ')}`),
  ].join('\n')
}
