import { z } from 'zod/v4'

export type Count = { readonly passed: number; readonly failed: number; readonly skipped: number }

/** The part of vitest's JSON report that is counted. A file that could not be loaded has failed without a test. */
const Report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
})

/**
 * Counts from the report and the exit code of one vitest run. A run that failed without a failed test (an error
 * outside every test, or no test at all) counts as one failure.
 */
export function countOf(json: string, code: number): Count {
  const report = Report.parse(JSON.parse(json))
  const broken = report.testResults.filter(
    file => file.status === 'failed' && file.assertionResults.length === 0,
  )
  const failed = report.numFailedTests + broken.length
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

export const isGreen = (count: Count): boolean => count.failed === 0 && count.passed > 0

export const closingLine = ({ passed, failed, skipped }: Count): string =>
  `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`
