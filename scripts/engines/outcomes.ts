import type { Limit } from './limits.ts'

/** How one test ended. */
export interface Outcome {
  readonly file: string
  readonly name: string
  readonly state: 'passed' | 'failed' | 'skipped'
}

interface VitestReport {
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[]
  }[]
}

interface PlaywrightSuite {
  readonly title: string
  readonly suites?: readonly PlaywrightSuite[]
  readonly specs?: readonly {
    readonly title: string
    readonly file: string
    readonly tests: readonly { readonly projectName: string; readonly status: string }[]
  }[]
}

interface PlaywrightReport {
  readonly suites: readonly PlaywrightSuite[]
  readonly errors: readonly { readonly message?: string }[]
}

/** The tests of Vitest's JSON report; a file that broke before its first test is one that failed. */
export function outcomesOfVitest({ testResults }: VitestReport): Outcome[] {
  return testResults.flatMap(({ name: file, status, assertionResults }) => {
    const tests = assertionResults.map(
      (test): Outcome => ({ file, name: test.fullName, state: stateOf(test.status) }),
    )
    const isBroken = status === 'failed' && !tests.some(({ state }) => state === 'failed')
    return isBroken ? [...tests, { file, name: 'the file itself', state: 'failed' }] : tests
  })
}

/** The tests of Playwright's JSON report, and what went wrong outside of them. */
export function outcomesOfPlaywright({ suites, errors }: PlaywrightReport): Outcome[] {
  return [
    ...suites.flatMap((suite) => outcomesOfSuite(suite, [])),
    ...errors.map(
      ({ message = '' }): Outcome => ({ file: 'no test', name: message, state: 'failed' }),
    ),
  ]
}

function outcomesOfSuite(
  { suites = [], specs = [] }: PlaywrightSuite,
  above: readonly string[],
): Outcome[] {
  const own = specs.flatMap((spec) =>
    spec.tests.map(
      ({ projectName, status }): Outcome => ({
        file: spec.file,
        name: [projectName, ...above, spec.title].join(' › '),
        state: stateOf(status),
      }),
    ),
  )
  // The uppermost title, which nobody adds, is the file's.
  return [...own, ...suites.flatMap((suite) => outcomesOfSuite(suite, [...above, suite.title]))]
}

function stateOf(status: string): Outcome['state'] {
  if (['passed', 'expected', 'flaky'].includes(status)) return 'passed'
  return ['failed', 'unexpected'].includes(status) ? 'failed' : 'skipped'
}

/** What a run of an engine says, test by test. */
export interface Verdict {
  readonly passed: readonly Outcome[]
  readonly failed: readonly Outcome[]
  /** Those that are listed as unable to work there, however they ended. */
  readonly unable: readonly (Outcome & { readonly because: string })[]
  /** Listed limits that no test has. */
  readonly idle: readonly Limit[]
}

/** Sorts tests by how they ended; what is listed as a limit counts for nothing else. */
export function judge(outcomes: readonly Outcome[], limits: readonly Limit[]): Verdict {
  const limitOf = (outcome: Outcome): Limit | undefined =>
    limits.find((limit) => isMeant(limit, outcome))
  const free = outcomes.filter((outcome) => !limitOf(outcome))
  return {
    passed: free.filter(({ state }) => state === 'passed'),
    failed: free.filter(({ state }) => state === 'failed'),
    unable: outcomes.flatMap((outcome) => {
      const limit = limitOf(outcome)
      return limit ? [{ ...outcome, because: limit.because }] : []
    }),
    idle: limits.filter((limit) => !outcomes.some((outcome) => isMeant(limit, outcome))),
  }
}

function isMeant({ file, test = '' }: Limit, outcome: Outcome): boolean {
  return `/${outcome.file}`.endsWith(`/${file}`) && outcome.name.includes(test)
}
