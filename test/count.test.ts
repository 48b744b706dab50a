import { expect, test } from 'vitest'
import { closingLine, countOf, isGreen } from './count.ts'

const report = (passed: number, failed: number, testResults: object[] = []) =>
  JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: 1,
    numTodoTests: 1,
    testResults,
  })

test('passed, failed and skipped come from the report', () => {
  expect(closingLine(countOf(report(3, 2), 1))).toBe('3 passed, 2 failed, 2 skipped')
})

test('a file that could not be loaded is a failure', () => {
  expect(countOf(report(3, 0, [{ status: 'failed', assertionResults: [] }]), 1).failed).toBe(1)
})

test('an error outside every test is a failure', () => {
  expect(isGreen(countOf(report(3, 0), 1))).toBe(false)
})

test('no test at all is not green', () => {
  expect(isGreen(countOf(report(0, 0), 0))).toBe(false)
})

test('nothing skipped is not mentioned', () => {
  expect(closingLine({ passed: 1, failed: 0, skipped: 0 })).toBe('1 passed, 0 failed')
})
