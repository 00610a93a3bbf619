import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../run-tool.ts'
import { LIMITS, type Limit, patternOf } from './limits.ts'
import { judge, type Outcome, outcomesOfPlaywright, outcomesOfVitest } from './outcomes.ts'

const limit: Limit = {
  engine: 'firefox',
  group: 'browser',
  file: 'layout.spec.ts',
  test: 'paper (A4)',
  because: 'No paper.',
}
const outcome = (name: string, state: Outcome['state'], file = 'layout.spec.ts'): Outcome => ({
  file,
  name,
  state,
})

test('reads Vitest’s report, and counts a file that broke before its first test as a failure', () => {
  const assertionResults = [{ status: 'passed', fullName: 'a' }]
  expect(
    outcomesOfVitest({
      testResults: [
        { name: '/a.test.ts', status: 'passed', assertionResults },
        { name: '/b.test.ts', status: 'failed', assertionResults: [] },
      ],
    }),
  ).toEqual([
    outcome('a', 'passed', '/a.test.ts'),
    outcome('the file itself', 'failed', '/b.test.ts'),
  ])
})

test('reads Playwright’s report with its groups, and errors outside of tests as failures', () => {
  const spec = (title: string, status: string) => ({
    title,
    file: 'layout.spec.ts',
    tests: [{ projectName: 'plain', status }],
  })
  const suites = [
    {
      title: 'layout.spec.ts',
      specs: [spec('one', 'expected'), spec('two', 'flaky')],
      suites: [{ title: 'dark', specs: [spec('three', 'unexpected')] }],
    },
  ]
  expect(outcomesOfPlaywright({ suites, errors: [{ message: 'no server' }] })).toEqual([
    outcome('plain › one', 'passed'),
    outcome('plain › two', 'passed'),
    outcome('plain › dark › three', 'failed'),
    outcome('no server', 'failed', 'no test'),
  ])
})

test('counts what is listed as unable as nothing else, however it ended', () => {
  const outcomes = [
    outcome('plain › paper (A4)', 'passed'),
    outcome('plain › paper (A4), again', 'failed'),
    outcome('plain › a screen', 'passed'),
    outcome('plain › paper (A4)', 'failed', 'other-layout.spec.ts'),
  ]
  const { passed, failed, unable, idle } = judge(outcomes, [limit])
  expect(passed.map(({ name }) => name)).toEqual(['plain › a screen'])
  expect(failed.map(({ file }) => file)).toEqual(['other-layout.spec.ts'])
  expect(unable.map(({ because }) => because)).toEqual(['No paper.', 'No paper.'])
  expect(idle).toEqual([])
})

test('finds the limits that no test has any more', () => {
  expect(judge([outcome('plain › a screen', 'passed')], [limit]).idle).toEqual([limit])
})

test.each([
  ['plain layout.spec.ts paper (A4) is white', true],
  ['core core/layout.spec.ts group paper (A4)', true],
  ['plain other-layout.spec.ts paper (A4)', false],
  ['plain layout.spec.ts paper A4', false],
])('leaves out of Playwright’s %s: %s', (name, expected) => {
  expect(patternOf(limit).test(name)).toBe(expected)
})

test('every limit says why', () => {
  expect(LIMITS.filter(({ because }) => !/^[A-Z].+\.$/.test(because))).toEqual([])
})

test('no specification asks for what it would not get, and passes: paper, the tools of Chromium, moves', () => {
  const folder = join(ROOT, 'apps/playground/browser')
  const asking = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.spec.ts'))
    .filter((file) =>
      /'print'|newCDPSession|layout-shift/.test(readFileSync(join(folder, file), 'utf8')),
    )
  const listed = LIMITS.map(({ file }) => file)
  expect(asking.filter((file) => !listed.some((own) => `/${file}`.endsWith(`/${own}`)))).toEqual([])
})
