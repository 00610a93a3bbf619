import { expect, test } from 'vitest'
import { countPlaywright, countVitest, join, settle } from './report.ts'

test('counts each test of Vitest once, and a file that broke before its first test as one', () => {
  const [passed, failed, skipped] = ['passed', 'failed', 'skipped'].map((status) => ({ status }))
  const testResults = [
    { status: 'passed', assertionResults: [passed, passed, skipped] },
    { status: 'failed', assertionResults: [passed, failed] },
    { status: 'failed', assertionResults: [] },
  ] as Parameters<typeof countVitest>[0]['testResults']
  expect(countVitest({ testResults })).toEqual({ passed: 3, failed: 2 })
})

test('counts what Playwright expected, and errors outside of tests as failures', () => {
  const stats = { expected: 4, flaky: 1, unexpected: 2 }
  expect(countPlaywright({ stats, errors: ['no server'] })).toEqual({ passed: 5, failed: 3 })
})

test.each([
  ['a runner that crashed', { passed: 9, failed: 0 }, false, { passed: 9, failed: 1 }],
  ['a runner that ran nothing', { passed: 0, failed: 0 }, true, { passed: 0, failed: 1 }],
  ['a failed test, once', { passed: 1, failed: 1 }, false, { passed: 1, failed: 1 }],
  ['nothing else', { passed: 1, failed: 0 }, true, { passed: 1, failed: 0 }],
])('counts %s as a failure', (_, count, ok, settled) => {
  expect(settle(count, ok)).toEqual(settled)
})

test('shows the output of what failed only', () => {
  const quiet = { passed: 1, failed: 0, output: 'fine' }
  const loud = { passed: 0, failed: 1, output: 'broken' }
  expect(join([quiet, loud])).toEqual({ passed: 1, failed: 1, output: 'broken' })
})
