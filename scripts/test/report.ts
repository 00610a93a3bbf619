/** What a step found: how many checks passed and failed, and what to show when one failed. */
export interface Report {
  readonly passed: number
  readonly failed: number
  readonly output: string
}

/** How many checks passed and failed. */
export type Count = Omit<Report, 'output'>

interface VitestReport {
  readonly testResults: readonly {
    readonly status: string
    readonly assertionResults: readonly { readonly status: string }[]
  }[]
}

interface PlaywrightReport {
  readonly stats: Readonly<Record<'expected' | 'flaky' | 'unexpected', number>>
  readonly errors: readonly unknown[]
}

/** Counts the tests of Vitest's JSON report; a file that failed before its first test counts as one. */
export function countVitest({ testResults }: VitestReport): Count {
  const files = testResults.map(({ status, assertionResults }) => {
    const passed = assertionResults.filter((test) => test.status === 'passed').length
    const failed = assertionResults.filter((test) => test.status === 'failed').length
    return { passed, failed: failed || Number(status === 'failed') }
  })
  return sum(files)
}

/** Counts the tests of Playwright's JSON report, and the errors outside of tests. */
export function countPlaywright({ stats, errors }: PlaywrightReport): Count {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length }
}

/** Adds counts up. */
export function sum(counts: readonly Count[]): Count {
  return {
    passed: counts.reduce((total, { passed }) => total + passed, 0),
    failed: counts.reduce((total, { failed }) => total + failed, 0),
  }
}

/** Several reports as one. */
export function join(reports: readonly Report[]): Report {
  const failing = reports.filter(({ failed }) => failed)
  return { ...sum(reports), output: failing.map(({ output }) => output).join('\n') }
}

/** A runner that ended badly without a failed test, or that ran no test, has failed once. */
export function settle({ passed, failed }: Count, ok: boolean): Count {
  const wrong = !ok || passed === 0
  return { passed, failed: failed || Number(wrong) }
}
